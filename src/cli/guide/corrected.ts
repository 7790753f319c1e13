import type { Words } from "../../messages/words.js";
import type { Corrected } from "../../study/asked-edit.js";
import type { Context } from "../context.js";
import { EXIT, type Exit } from "../exit.js";

/** Says what a correction did, or why nothing was written. */
export function tellCorrected(context: Context, done: Corrected, say: (place: string) => Words): Exit {
  if (done.kind === "refused") {
    context.problems(done.problems);
    return EXIT.nothing;
  }
  context.answer(say(done.place)[context.lang]);
  return EXIT.done;
}
