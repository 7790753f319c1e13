import { noTranscripts, noTranscriptsHint } from "../messages/commands.js";
import type { Words } from "../messages/words.js";
import type { Context } from "./context.js";
import { EXIT } from "./exit.js";

/** Says why nothing can be done, and gives the exit code that means it. */
export function refuse(context: Context, code: string, text: Words, hint?: Words): typeof EXIT.nothing {
  context.problems([{ severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) }]);
  return EXIT.nothing;
}

export function refuseWithoutTranscripts(context: Context): typeof EXIT.nothing {
  return refuse(context, "no-transcripts", noTranscripts, noTranscriptsHint);
}
