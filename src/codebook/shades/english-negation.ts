import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { resolveDoubles } from "./english-double.js";
import { isLackWord, lacks } from "./english-lack.js";
import { clauseEnd } from "./reach.js";

const TAIL = 8;
const CUES = setOf(
  "not never no without nor neither cannot nobody nothing none nowhere hardly barely scarcely dont doesnt didnt isnt wasnt " +
    "arent werent cant couldnt wont wouldnt havent hasnt hadnt shouldnt",
);
const IDIOMS =
  /^(not (only|just|merely|necessarily)|no (doubt|matter|wonder|problem|longer only)|nothing but|never mind)$/;
const RELATIVES = setOf("who which that where whose");
const PERSONS = setOf("i you he she it we they there");

function denies(lower: string): boolean {
  return CUES.has(lower) || lower.endsWith("n't");
}

/**
 * What is denied in an English sentence: the words behind *not, n't, never, no, no longer, without, neither … nor, hardly, nobody*
 * and words of lack (*lack of*), up to the end of the clause. *Not only*, *no doubt* and a tag (*don't we*) deny nothing; what is denied twice is affirmed and marked.
 */
export const negation: ScopeFamily = {
  isCue: (lower) => denies(lower) || isLackWord(lower),
  scopes(clauses, cues) {
    const { lower } = clauses;
    const found = gathered(cues, (i): Scope[] => {
      const word = lower[i] ?? "";
      if (!denies(word)) return [];
      if (IDIOMS.test(`${word} ${lower[i + 1] ?? ""}`) || isTag(clauses, i)) return [];
      const cue = word === "no" && lower[i + 1] === "longer" ? [i, i + 1] : [i];
      const last = word === "neither" ? beforeNor(clauses, i) : tail(clauses, (cue.at(-1) ?? i) + 1);
      return [{ kind: "negation", cue, closers: cue, first: (cue.at(-1) ?? i) + 1, last }];
    });
    return resolveDoubles(clauses, found, lacks(clauses, cues));
  },
};

/** *…, don't we*, *…, isn't it*: asks for assent. */
function isTag(clauses: Clauses, at: number): boolean {
  const { lower, starts } = clauses;
  return starts(at) && PERSONS.has(lower[at + 1] ?? "") && clauseEnd(clauses, at) === at + 2;
}

function beforeNor(clauses: Clauses, at: number): number {
  const end = tail(clauses, at + 1);
  const nor = clauses.lower.slice(at, end).indexOf("nor");
  return nor === -1 ? end : at + nor;
}

function tail({ lower, starts }: Clauses, from: number): number {
  let at = from;
  while (at < lower.length && at < from + TAIL && !starts(at) && !(at > from + 1 && RELATIVES.has(lower[at] ?? "")))
    at++;
  return at;
}
