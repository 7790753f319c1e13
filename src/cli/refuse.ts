import { noTranscripts, noTranscriptsHint } from "../messages/commands.js";
import { onlyAnswers } from "../messages/survey.js";
import type { Words } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit.js";

/** Says why nothing can be done, and gives the exit code that means it. */
export function refuse(context: Context, code: string, text: Words, hint?: Words): typeof EXIT.nothing {
  context.problems([{ severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) }]);
  return EXIT.nothing;
}

/** Where there is no interview to work on: `excerpts` says why where those are all there is; else there are answers to a survey. */
export function refuseWithoutInterviews(
  context: Context,
  { transcripts }: { readonly transcripts: readonly Pick<Transcript, "material">[] },
  excerpts: Words,
): typeof EXIT.nothing {
  const isSurvey = transcripts.some(({ material }) => material === "survey");
  const isQuoted = transcripts.some(({ material }) => material === "excerpts");
  return isSurvey && !isQuoted ? refuse(context, "survey", onlyAnswers) : refuse(context, "excerpts", excerpts);
}

export function refuseWithoutTranscripts(context: Context): typeof EXIT.nothing {
  return refuse(context, "no-transcripts", noTranscripts, noTranscriptsHint);
}
