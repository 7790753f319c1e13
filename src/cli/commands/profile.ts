import { AGREED } from "../../coding/basis.js";
import type { Measured } from "../../measures/table.js";
import { noParticipant } from "../../messages/attributions.js";
import * as say from "../../messages/profile.js";
import { didYouMean } from "../../messages/study.js";
import { familyLabels } from "../../study/gather.js";
import { peopleIn, profileMeasured, typeFamilies } from "../../study/profile.js";
import { nearest } from "../../text/nearest.js";
import type { Answered } from "../answered.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { coderOf } from "../own-sheet.js";
import { refuse } from "../refuse.js";
import { openSeen } from "../seen.js";
import { showProfile, showProfiles } from "../show/profiles.js";

/** Types and strategies person by person: who attributes them and why, what points to them, and what speaks against. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const limit = limitAsked(context, flags, 3);
  if (limit === null) return EXIT.nothing;
  const answered = await measured(context, answers);
  if (typeof answered === "number") return answered;
  const { measured: told, study } = answered;
  const from = { ...answered, answers };
  if (flags.methods === true || flags.json === true || flags.csv === true) await deliverMeasured(context, from, told);
  else await deliverAny(context, from, shown(told, { ...context, limit }, answers, study?.transcripts ?? []));
  return answered.flawed ? EXIT.flawed : EXIT.done;
}

function shown(
  told: Measured,
  brush: Parameters<typeof showProfile>[1],
  { args: [only] }: Answers,
  transcripts: Parameters<typeof showProfile>[2],
): string {
  return only === undefined ? showProfiles(told, brush) : showProfile(told, brush, transcripts);
}

/** What is attributed, to everybody or to one person, as whoever asks may see it. */
export async function measured(context: Context, answers: Answers): Promise<Answered | Exit> {
  const { flags, args } = answers;
  const opened = await openSeen(context, flags);
  if (opened === null) return EXIT.nothing;
  const { study } = opened;
  const [coder, family] = [flags.coder, flags.family].map((one) => one as string | undefined);
  const named = coder === undefined || coder === AGREED ? AGREED : coderOf(opened, flags);
  if (typeof named !== "string") return refuse(context, named.code, named.text, named.hint);
  const participant = args[0];
  const people = peopleIn(study);
  if (participant !== undefined && !people.includes(participant)) {
    const near = nearest(participant, people);
    const hint = near === null ? undefined : didYouMean(near);
    return refuse(context, "unknown-participant", noParticipant(participant), hint);
  }
  const families = typeFamilies(study);
  if (family !== undefined && !families.includes(family)) {
    const near = nearest(family, families);
    return refuse(
      context,
      "unknown-family",
      say.noFamily(family, families),
      near === null ? undefined : didYouMean(near),
    );
  }
  return {
    measured: profileMeasured(study, { participant, family, coder }),
    study,
    inputs: study.sources,
    flawed: opened.flawed,
    names: new Map([...familyLabels(study), ...study.codes.map(({ id, label }) => [id, label] as const)]),
    familyOf: new Map(study.codes.map(({ id, family: of }) => [id, of])),
  };
}
