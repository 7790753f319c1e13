import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import * as kind from "./french-kinds.js";
import { DETERMINERS, PERSONS, RELATIVES } from "./french-words.js";
import { clauseStart } from "./reach.js";

/** What denies by itself, and what may stand before or behind it in so short a clause. */
export const SHORT_DENIALS = setOf("non jamais pas aucun aucune");
const BESIDE = setOf("ah oh euh ben bah mais même pas du tout non jamais absolument vraiment surtout moi merci");
const LEADS = setOf("et mais puis alors donc ben bah euh");
/** How many words may stand before the comma. */
const LONGEST = 5;

/** How many words may stand behind it. */
const ANSWER = 6;

/** A clause that is a denial and no more, behind a noun alone: *les mails, jamais*, *une formation, non*, *de l'aide, même pas*. */
export function shortDenials(clauses: Clauses, cues: readonly number[]): Scope[] {
  const found: Scope[] = [];
  for (const at of cues) {
    if (!clauses.is(at, kind.SHORT_DENIAL) || isFar(clauses, at)) continue;
    const start = clauseStart(clauses, at);
    const noun = isShort(clauses, start, at) ? nounBefore(clauses, start) : null;
    if (noun !== null) found.push({ kind: "negation", cue: [at], closers: [at], first: noun, last: start });
  }
  return found;
}

/** Whether too much follows for its clause to be so short. */
function isFar({ length }: Clauses, at: number): boolean {
  return length - at > ANSWER;
}

/** The first denial of what ends its sentence and asks nothing (*une formation, non ?*). */
function isShort(clauses: Clauses, start: number, at: number): boolean {
  const { lower, after } = clauses;
  if (start === 0 || lower.length - start > ANSWER || after.includes("?")) return false;
  const words = lower.slice(start);
  const isFirst = words.findIndex((word) => SHORT_DENIALS.has(word)) === at - start;
  return isFirst && words.every((word) => SHORT_DENIALS.has(word) || BESIDE.has(word));
}

/** Where a noun begins that makes up a whole clause, before a comma. */
function nounBefore(clauses: Clauses, start: number): number | null {
  const { lower } = clauses;
  if (!clauses.before(start).includes(",")) return null;
  let first = clauseStart(clauses, start - 1);
  while (first < start && LEADS.has(lower[first] ?? "")) first++;
  const words = lower.slice(first, start);
  const isNoun = DETERMINERS.has(words[0] ?? "") && words.length > 1 && words.length <= LONGEST;
  return isNoun && !words.some((word) => PERSONS.has(word) || RELATIVES.has(word)) ? first : null;
}
