import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";
import * as kind from "./french-kinds.js";
import { PERSONS, RELATIVES } from "./french-words.js";
import { anyIs, clauseEnd, clauseStart } from "./reach.js";

const DEFINITE = setOf("le la les l' ces cette ce mes ses nos leurs");

interface Reach {
  readonly first: number;
  readonly last: number;
}

/**
 * The words that the mood of a verb bears on: its clause, back to its subject where this is a pronoun, and what was set out in
 * front of it (*une équipe, ça serait bien*); ahead up to a relative about something definite (*aider les gens qui appellent*).
 */
export function reachOf(clauses: Clauses, verb: number): Reach {
  return { first: firstOf(clauses, verb), last: lastOf(clauses, verb) };
}

function firstOf(clauses: Clauses, verb: number): number {
  const start = clauseStart(clauses, verb);
  let first = verb;
  while (first > start && clauses.is(first - 1, kind.CLITIC | kind.PERSON)) first--;
  const hasPronoun = anyIs(clauses, { first, last: verb }, kind.PERSON);
  while (!hasPronoun && first > start && !clauses.is(first - 1, kind.RELATIVE)) first--;
  return first === start ? dislocated(clauses, start) : first;
}

/** Back over what stands before a comma and holds no verb that we know of: no subject, no relative. */
function dislocated(clauses: Clauses, start: number): number {
  const { lower } = clauses;
  if (start === 0 || !clauses.before(start).includes(",") || !PERSONS.has(lower[start] ?? "")) return start;
  const from = clauseStart(clauses, start - 1);
  const words = lower.slice(from, start);
  return words.some((word) => PERSONS.has(word) || RELATIVES.has(word)) || words.length > 6 ? start : from;
}

function lastOf(clauses: Clauses, verb: number): number {
  const { lower } = clauses;
  const end = clauseEnd(clauses, verb);
  for (let at = verb + 2; at < end; at++) {
    const relative = ["qui", "dont", "où"].includes(lower[at] ?? "");
    if (relative && lower.slice(Math.max(verb + 1, at - 3), at).some((word) => DEFINITE.has(word))) return at;
  }
  return end;
}
