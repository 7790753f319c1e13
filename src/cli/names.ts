import { unknownRule } from "../messages/review.js";
import * as say from "../messages/study.js";
import type { Study } from "../study/read.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";

/** What the flags that name something name. */
const NAMING = {
  code: "code",
  errors: "code",
  family: "family",
  rule: "rule",
  acceptRule: "rule",
  rejectRule: "rule",
} as const satisfies Readonly<Record<string, "code" | "family" | "rule">>;

/** Whether the flags that name codes, families and rules name some of the study; what does not is said with the nearest known name. */
export function checkNames(context: Context, study: Study, flags: Answers["flags"]): boolean {
  const known = {
    code: () => study.codes.map(({ id }) => id),
    family: () => study.codebooks.flatMap(({ families }) => families.map(({ id }) => id)),
    rule: () => study.codes.flatMap(({ rules }) => rules.map(({ id }) => id)),
  };
  const problems = Object.entries(NAMING).flatMap(([flag, kind]): Problem[] => {
    const name = flags[flag];
    if (typeof name !== "string") return [];
    const names = known[kind]();
    if (names.includes(name)) return [];
    const near = nearest(name, names);
    const hint = near === null ? {} : { hint: say.didYouMean(near) };
    const [code, text] =
      kind === "rule" ? ["unknown-rule", unknownRule(name)] : ["unknown-code", say.unknownCode(name)];
    return [{ severity: "error", code, place: {}, text, ...hint }];
  });
  context.problems(problems);
  return problems.length === 0;
}
