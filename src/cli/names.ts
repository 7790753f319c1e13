import * as say from "../messages/study.js";
import type { Study } from "../study/read.js";
import { nearest } from "../text/nearest.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** Whether `--code` and `--family` name something in the study; what does not is said with the nearest known name. */
export function checkNames(context: Context, study: Study, flags: Answers["flags"]): boolean {
  const families = study.codebooks.flatMap((codebook) => codebook.families.map((family) => family.id));
  const codes = study.codes.map((code) => code.id);
  const wrong = [
    ...(typeof flags.code === "string" ? [[flags.code, codes] as const] : []),
    ...(typeof flags.family === "string" ? [[flags.family, families] as const] : []),
  ].filter(([name, known]) => !known.includes(name));
  context.problems(
    wrong.map(([name, known]) => {
      const near = nearest(name, known);
      return {
        severity: "error",
        code: "unknown-code",
        place: {},
        text: say.unknownCode(name),
        ...(near === null ? {} : { hint: say.didYouMean(near) }),
      };
    }),
  );
  return wrong.length === 0;
}
