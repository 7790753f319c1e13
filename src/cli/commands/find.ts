import { type ConcordanceAsked, concordance } from "../../measures/concordance.js";
import { readPattern } from "../../measures/concordance-pattern.js";
import * as say from "../../messages/concordance.js";
import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import { deliver } from "../deliver.js";
import { deliverMeasured } from "../deliver-measured.js";
import { EXIT, type Exit } from "../exit.js";
import { limitAsked } from "../limit.js";
import { openStudy } from "../open-study.js";
import { refuse, refuseWithoutTranscripts } from "../refuse.js";
import { showConcordance } from "../show/concordance.js";

const CONTEXT = 80;

/** Every place where a word is said, in its context. */
export async function run(context: Context, answers: Answers): Promise<Exit> {
  const { flags } = answers;
  const limit = limitAsked(context, flags, 50);
  if (limit === null) return EXIT.nothing;
  if (flags.stem === true && flags.regex === true) return refuse(context, "usage", say.stemOrRegex);
  const side = flags.context === undefined ? CONTEXT : Number(flags.context);
  if (!Number.isInteger(side) || side < 0 || side > 1000) return refuse(context, "usage", say.badContext);
  const asked = { ...askedIn(answers), context: side };
  const read = readPattern(asked);
  if ("fault" in read)
    return read.fault === "empty"
      ? refuse(context, "usage", say.noPattern, say.noPatternHint)
      : refuse(context, "usage", read.fault, read.hint);
  const opened = await openStudy(context);
  if (opened === null) return EXIT.nothing;
  const { study, flawed } = opened;
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  const measured = concordance(study.transcripts, read.value, asked);
  if (flags.json === true || flags.csv === true)
    await deliverMeasured(context, { study, inputs: study.sources, answers }, measured);
  else await deliver(context, { study, answers }, showConcordance(measured, context, limit));
  return flawed ? EXIT.flawed : EXIT.done;
}

function askedIn({ args, flags }: Answers): Omit<ConcordanceAsked, "context"> {
  const { speaker, sort } = flags;
  return {
    pattern: args.join(" "),
    kind: flags.stem === true ? "stem" : flags.regex === true ? "regex" : "words",
    accents: flags.exactAccents === true ? "exact" : "optional",
    speaker: speaker === "interviewer" || speaker === "all" ? speaker : "participant",
    sort: sort === "left" || sort === "right" ? sort : "place",
  };
}
