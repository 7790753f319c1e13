import type { Answers } from "../command.js";
import type { Context } from "../context.js";
import type { Exit } from "../exit.js";
import { carryOut } from "../recoding.js";

/** Makes codes part of the one that is named last. */
export function run(context: Context, answers: Answers): Promise<Exit> {
  const { args } = answers;
  return carryOut(context, answers, { kind: "merge", from: args.slice(0, -1), into: args.at(-1) ?? "" });
}
