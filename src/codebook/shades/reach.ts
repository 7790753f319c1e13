import type { Clauses, Scope } from "../scope.js";

/** No clause is read further than this: what nobody punctuated must not cost the square of its length. */
const LONGEST = 40;

/** The first word of the clause that holds a word. */
export function clauseStart({ starts }: Clauses, at: number): number {
  let first = at;
  while (first > 0 && !starts(first) && at - first < LONGEST) first--;
  return first;
}

/** Where the clause that holds a word ends: the number behind its last word. */
export function clauseEnd({ length, starts }: Clauses, at: number): number {
  let last = at + 1;
  while (last < length && !starts(last) && last - at < LONGEST) last++;
  return last;
}

/** Whether a clause begins with one of some words, the last included. */
export function startsWithin({ starts }: Clauses, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (starts(at)) return true;
  return false;
}

/** Whether one of some words, the last not included, is of a kind. */
export function anyIs({ is }: Clauses, { first, last }: Pick<Scope, "first" | "last">, kinds: number): boolean {
  for (let at = first; at < last; at++) if (is(at, kinds)) return true;
  return false;
}

/** The words behind a word in its own clause. */
export function behind(clauses: Clauses, at: number): readonly string[] {
  return clauses.lower.slice(at + 1, clauseEnd(clauses, at));
}

/** Whether these words stand in a row from a place on. */
export function standsAt({ lower }: Clauses, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => lower[at + i] === word);
}
