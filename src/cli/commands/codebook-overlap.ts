import { codeOverlap, OVERLAP, type OverlapAsked } from "../../measures/code-overlap.js";
import * as say from "../../messages/code-overlap.js";
import { gather } from "../../study/gather.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { measuredStudy } from "../measured-study.js";
import { refuse } from "../refuse.js";

/** Codes of a study whose passages nearly coincide. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const settings = settingsOf(context, answers.flags);
  if (settings === null) return EXIT.nothing;
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed, selection, basis } = asked;
  const family = answers.flags.family as string | undefined;
  const measured = codeOverlap(gather(study, { basis, family }, selection), settings);
  await deliverMeasured(context, { study, inputs: study.sources, answers }, measured);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** The thresholds asked for; null, with the reason said, where one cannot be read. */
function settingsOf(context: Context, flags: Answers["flags"]): OverlapAsked | null {
  const settings: Record<keyof OverlapAsked, number> = { ...OVERLAP };
  for (const name of ["alike", "inside", "least"] as const) {
    const given = flags[name];
    if (typeof given !== "string") continue;
    const value = Number(given.trim().replace(",", "."));
    const isRight = name === "least" ? Number.isInteger(value) && value >= 1 : value > 0 && value <= 1;
    if (given.trim() === "" || !isRight) {
      refuse(context, "bad-threshold", name === "least" ? say.badLeast : say.badShare(`--${name}`));
      return null;
    }
    settings[name] = value;
  }
  return settings;
}
