import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import type { Exit } from "../exit.js";
import { carryOut } from "../recoding.js";

/** Puts a code into another family, under an id of that one, wherever it is named. */
export function run(context: Context, answers: Answers): Promise<Exit> {
  const [code = "", to = ""] = answers.args;
  return carryOut(context, answers, { kind: "move", code, to });
}
