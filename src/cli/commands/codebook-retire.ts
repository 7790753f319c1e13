import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import type { Exit } from "../exit.js";
import { carryOut } from "../recoding.js";

/** Retires a code as of today: its rules propose nothing any more, its marks stay. */
export function run(context: Context, answers: Answers): Promise<Exit> {
  const day = context.world.now().toISOString().slice(0, 10);
  return carryOut(context, answers, { kind: "retire", code: answers.args[0] ?? "", day });
}
