import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import type { Exit } from "../exit.js";
import { carryOut } from "../recoding.js";

/** Gives a code another id wherever it is named. */
export function run(context: Context, answers: Answers): Promise<Exit> {
  const [code = "", to = ""] = answers.args;
  return carryOut(context, answers, { kind: "rename", code, to });
}
