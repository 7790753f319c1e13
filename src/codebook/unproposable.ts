import * as say from "../messages/codebook-lint.js";
import type { Words } from "../messages/words.js";
import type { Problem } from "../text/problem.js";
import { type Codebook, codesNamed, codesOf, type Hypothesis } from "./codebook.js";
import type { Condition } from "./condition.js";
import { remark } from "./remark.js";

const PARTS = ["supports", "against", "unattributed", "direction", "rival"] as const;

/** Codes that rules can propose: those with rules, and those that stand for the loss of one. */
export function proposable(codebooks: readonly Codebook[]): Set<string> {
  const ruled = codesOf(codebooks).filter(({ rules }) => rules.length > 0);
  return new Set(ruled.flatMap(({ id, negation }) => [id, ...(negation === null ? [] : [negation])]));
}

/** What each part of a hypothesis names of codes that are not among some; parts that name none of the kind are left out. */
export function lacking(
  hypothesis: Hypothesis,
  codebooks: readonly Codebook[],
  known: ReadonlySet<string>,
): { part: string; codes: string[] }[] {
  return PARTS.flatMap((part) => {
    const named = [...new Set(namesIn(hypothesis, part).flatMap((id) => codesNamed(id, codebooks)))];
    const codes = named.filter((id) => !known.has(id));
    return codes.length === 0 ? [] : [{ part, codes }];
  });
}

/** Codes that hypotheses name and that nobody could propose: no rule does, and nobody has marked them (`marked`). */
export function unproposable(codebook: Codebook, marked: ReadonlySet<string>): Problem[] {
  return hypothesisRemarks(codebook, new Set([...proposable([codebook]), ...marked]), say.unproposable);
}

/** A remark for each part of each hypothesis that names codes which are not among the known. */
export function hypothesisRemarks(
  codebook: Codebook,
  known: ReadonlySet<string>,
  text: (hypothesis: string, part: string, codes: readonly string[]) => Words,
): Problem[] {
  return codebook.hypotheses.flatMap((hypothesis, i) =>
    lacking(hypothesis, [codebook], known).map(({ part, codes }) =>
      remark("unproposable", text(hypothesis.id, part, codes), { codebook, path: ["hypotheses", i, part] }),
    ),
  );
}

function namesIn(hypothesis: Hypothesis, part: (typeof PARTS)[number]): readonly string[] {
  if (part === "direction") return hypothesis.direction;
  if (part === "rival") return hypothesis.rival?.codes ?? [];
  return namesOf(hypothesis[part]);
}

/** What a condition needs; what it excludes needs nobody. */
function namesOf(condition: Condition): string[] {
  return condition.kind === "code" ? [condition.id] : condition.of.flatMap(namesOf);
}
