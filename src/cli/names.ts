import { noCodebook } from "../messages/new-code.js";
import { retiredRule, unknownRule } from "../messages/review.js";
import * as say from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { codeHint } from "../study/code-hint.js";
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
  codebook: "codebook",
} as const satisfies Readonly<Record<string, "code" | "family" | "rule" | "codebook">>;

const UNKNOWN: Readonly<Record<"code" | "family" | "rule" | "codebook", (name: string) => [string, Words]>> = {
  code: (name) => ["unknown-code", say.unknownCode(name)],
  family: (name) => ["unknown-code", say.unknownCode(name)],
  rule: (name) => ["unknown-rule", unknownRule(name)],
  codebook: (name) => ["unknown-codebook", noCodebook(name)],
};

/** Whether the flags that name codes, families, rules and codebooks name some of the study; what does not is said with the nearest known name. */
export function checkNames(context: Context, study: Study, flags: Answers["flags"]): boolean {
  const known = {
    code: () => study.codes.map(({ id }) => id),
    family: () => study.codebooks.flatMap(({ families }) => families.map(({ id }) => id)),
    codebook: () => study.codebooks.map(({ id }) => id),
    rule: () => study.codes.flatMap(({ rules }) => rules.map(({ id }) => id)),
  };
  const problems = Object.entries(NAMING).flatMap(([flag, kind]): Problem[] => {
    const name = flags[flag];
    if (typeof name !== "string") return [];
    const names = known[kind]();
    if (names.includes(name)) return [];
    const near = nearest(name, names);
    const hint = kind === "code" ? codeHint(name, names) : near === null ? {} : { hint: say.didYouMean(near) };
    const gone = kind === "rule" ? study.codes.find((one) => isRetiredOwner(one, name)) : undefined;
    if (gone !== undefined)
      return [{ severity: "error", code: "unknown-rule", place: {}, text: retiredRule(name, gone.id) }];
    const [code, text] = UNKNOWN[kind](name);
    return [{ severity: "error", code, place: {}, text, ...hint }];
  });
  context.problems(problems);
  return problems.length === 0;
}

/** Whether a rule by this id would be one of a code that was retired. */
function isRetiredOwner({ id, retired }: Study["codes"][number], rule: string): boolean {
  return retired !== undefined && rule.startsWith(`${id}#`);
}
