import { claimsTold, type Told } from "../../evidence/claims/claims-table.js";
import { judgeClaims } from "../../evidence/claims/judge.js";
import { excerptValues } from "../../measures/excerpts.js";
import { commonNotes, commonSettings } from "../../measures/notes.js";
import * as say from "../../messages/claims.js";
import { didYouMean, knownAre } from "../../messages/study.js";
import { claimMarks, countedIn, groundOf } from "../../study/claims-ground.js";
import { claimsSince } from "../../study/claims-history.js";
import { gather } from "../../study/gather.js";
import { nearest } from "../../text/nearest.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliverAny } from "../deliver-any.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { type MeasuredStudy, measuredStudy } from "../measured-study.js";
import { refuse } from "../refuse.js";

/** What a publication says, claim by claim, held against the study. Whatever the verdicts: they are findings. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const asked = await measuredStudy(context, answers);
  if (typeof asked === "number") return asked;
  const { study, flawed } = asked;
  const { flags, args } = answers;
  if (flags.methods === true) {
    await deliverAny(context, { study, answers }, say.methods()[context.lang]);
    return flawed ? EXIT.flawed : EXIT.done;
  }
  const claims = study.claims ?? null;
  if (claims === null || claims.claims.length === 0)
    return refuse(context, "no-claims", say.noClaims, say.noClaimsHint);
  const ids = claims.claims.map(({ id }) => id);
  const [only] = args;
  if (only !== undefined && !ids.includes(only)) {
    const near = nearest(only, ids);
    return refuse(context, "no-claim", say.noClaim(only), near === null ? knownAre(ids) : didYouMean(near));
  }
  const isRead = flags.json !== true && flags.csv !== true;
  const told = claimsTold({
    ...held(asked),
    claims,
    answers: judgeClaims(claims, groundOf(study, claimMarks(study, asked.selection, asked.basis))).filter(
      ({ claim }) => only === undefined || claim.id === only,
    ),
    lang: isRead ? context.lang : study.lang,
    words: only !== undefined || flags.passages === true ? "shown" : "places",
  });
  await deliverMeasured(context, { study, inputs: study.sources, answers }, told);
  return flawed ? EXIT.flawed : EXIT.done;
}

/** What the answers rest on. */
function held({ study, selection, basis }: MeasuredStudy): Pick<Told, "settings" | "counted" | "values" | "notes"> {
  const input = gather(study, { basis, unit: "exchange" }, selection);
  const marks = claimMarks(study, selection, basis);
  const { quoted } = marks;
  const only = quoted !== null && selection.transcripts.length === 0;
  return {
    settings: {
      ...commonSettings(input),
      ...(only ? { material: "excerpts", basis: quoted.basis, coders: quoted.coders } : {}),
    },
    counted: countedIn(study, marks),
    values: input.excerpts === null || !only ? {} : excerptValues(input.excerpts),
    notes: [...commonNotes(input), ...claimsSince(study).map((text) => ({ code: "claims-noted", text }))],
  };
}
