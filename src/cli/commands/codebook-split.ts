import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import type { Exit } from "../exit.js";
import { carryOut } from "../recoding.js";

/** Makes several codes of one; its marks stay on the first, or on the one of `--to`. */
export function run(context: Context, answers: Answers): Promise<Exit> {
  const [code = "", ...parts] = answers.args;
  const { to } = answers.flags;
  return carryOut(context, answers, { kind: "split", code, parts, to: typeof to === "string" ? to : null });
}
