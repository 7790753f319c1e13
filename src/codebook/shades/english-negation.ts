import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";

const TAIL = 8;
const CUES = setOf("not never no without nor cannot nobody nothing none hardly");
const IDIOMS = /^(not (only|just|merely)|no (doubt|matter|wonder|longer only))$/;
const RELATIVES = setOf("who which that where whose");
function isCue(lower: string): boolean {
  return CUES.has(lower) || lower.endsWith("n't");
}

/** What is denied in an English sentence: the words behind *not, n't, never, no, without, nor*, up to the end of the clause. */
export const negation: ScopeFamily = {
  isCue,
  scopes(clauses) {
    return clauses.lower.flatMap((word, i): Scope[] => {
      if (!isCue(word) || IDIOMS.test(`${word} ${clauses.lower[i + 1] ?? ""}`)) return [];
      return [{ kind: "negation", cue: [i], closers: [i], first: i + 1, last: tail(clauses, i + 1) }];
    });
  },
};

function tail({ lower, starts }: Clauses, from: number): number {
  let at = from;
  while (
    at < lower.length &&
    at < from + TAIL &&
    starts[at] !== true &&
    !(at > from + 1 && RELATIVES.has(lower[at] ?? ""))
  )
    at++;
  return at;
}
