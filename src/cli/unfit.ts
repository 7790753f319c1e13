import type { Study } from "../study/read.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { EXIT, type Exit } from "./exit.js";
import { checkNames } from "./names.js";
import { refuseWithoutTranscripts } from "./refuse.js";

/** What keeps a command from working on the words of a study: there are none, or flags name what it does not have. It has been said; null where nothing does. */
export function unfit(context: Context, study: Study, flags: Answers["flags"]): Exit | null {
  if (study.transcripts.length === 0) return refuseWithoutTranscripts(context);
  return checkNames(context, study, flags) ? null : EXIT.nothing;
}
