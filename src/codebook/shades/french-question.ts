import type { Clauses, Scope } from "../scope.js";
import * as kind from "./french-kinds.js";
import { PERSONS } from "./french-words.js";

/** How far before a denial it may be asked for. */
const REACH = 20;

/**
 * A denial that is asked for (*est-ce qu'on n'a pas perdu quelque chose*, *n'a-t-on pas perdu*) suggests as often that it is so:
 * nobody can tell from the words. *Pourquoi est-ce qu'on n'a pas* takes it for granted and stays a denial.
 */
export function asQuestion(clauses: Clauses, scope: Scope): Scope {
  return scope.kind === "negation" && (isAsked(clauses, scope) || isInverted(clauses, scope))
    ? { ...scope, kind: "unsure" }
    : scope;
}

function isAsked({ lower, starts, is }: Clauses, { first, closers }: Scope): boolean {
  const from = Math.min(first, closers[0] ?? first);
  for (let at = from; at >= Math.max(2, from - REACH); at--) {
    const asks = is(at, kind.THAT) && lower[at - 1] === "ce" && lower[at - 2] === "est";
    if (asks) return !/^(pourquoi|comment|qu'|où|quand|qui|mais)$/.test(lower[at - 3] ?? "");
    if (starts(at)) return false;
  }
  return false;
}

function isInverted({ lower }: Clauses, { cue, closers }: Scope): boolean {
  const [ne] = cue;
  const [closer] = closers;
  if (ne === undefined || closer === undefined || closer <= ne + 2) return false;
  const between = lower.slice(ne + 2, closer).filter((word) => word !== "t");
  return between.length === 1 && PERSONS.has(between[0] ?? "") && between[0] !== "ça" && between[0] !== "c'";
}
