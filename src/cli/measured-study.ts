import type { Basis, Selection } from "../coding/basis.js";
import { selectionOf } from "../study/gather.js";
import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { refuse } from "./refuse.js";
import { basisOf, ofCoder, openSeen, withoutSheet } from "./seen.js";
import { unfit } from "./unfit.js";

/** The study whose marks a measure counts, as whoever asks may see it, and which marks these are. */
export interface MeasuredStudy {
  readonly study: Study;
  readonly flawed: boolean;
  readonly selection: Selection;
  readonly basis: Basis | undefined;
}

/** Opens the study and chooses the marks that flags ask for; an exit, with the reason said, where there is nothing to measure. */
export async function measuredStudy(context: Context, answers: Answers): Promise<MeasuredStudy | Exit> {
  const seen = await openSeen(context, answers.flags);
  if (seen === null) return EXIT.nothing;
  const flags: Answers["flags"] = { ...answers.flags, ...basisOf(answers.flags) };
  const fault = withoutSheet(seen.study, flags);
  if (fault !== null) return refuse(context, fault.code, fault.text, fault.hint);
  const study = ofCoder(seen.study, flags);
  const refused = unfit(context, study, flags);
  if (refused !== null) return refused;
  const basis = flags.basis as Basis | undefined;
  return { study, flawed: seen.flawed, selection: selectionOf(study, basis), basis };
}
