import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { isConditional, isImperfect } from "./french-conditional.js";
import * as kind from "./french-kinds.js";
import { reachOf } from "./french-reach.js";
import { isWish } from "./french-wish.js";
import { PERSONS } from "./french-words.js";
import { clauseEnd, clauseStart, standsAt } from "./reach.js";

/** How far behind *si* its verb may stand. */
const REACH = 7;
const ASKS = /^(sa(is|it|voir|vais|vait|vent)|demand|voi[rst]|vérifi|regard|rappel|souviens|ignor)/;
const SAYS = setOf("dirais dirait diriez diraient");

/**
 * What is only supposed: behind *si* with a verb in the imperfect (not *même si*, not *je sais pas si*), behind *si jamais* and
 * *à condition que*, and the clause of a verb in the conditional. *Je dirais que* and *on dirait* are ways of speaking. *Si* with a
 * present is as often a habit (*si quelqu'un pleure, j'écoute*) and supposes nothing.
 */
export const condition: ScopeFamily = {
  isCue: (lower) =>
    lower === "si" || lower === "s'" || lower === "condition" || lower === "cas" || isConditional(lower),
  scopes: (clauses, cues) =>
    gathered(cues, (at) => (clauses.is(at, kind.CONDITIONAL) ? conditional(clauses, at) : supposed(clauses, at))),
};

function supposed(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const cue = cueAt(clauses, at);
  if (cue.length === 0 || ASKS.test(lower[at - 1] ?? "") || ASKS.test(lower[at - 2] ?? "")) return [];
  return [
    { kind: "condition", cue, closers: cue, first: (cue.at(-1) ?? at) + 1, last: clauseEnd(clauses, cue.at(-1) ?? at) },
  ];
}

function cueAt(clauses: Clauses, at: number): number[] {
  const { lower } = clauses;
  if (standsAt(clauses, at - 1, ["à", "condition"])) return [at - 1, at];
  if (standsAt(clauses, at - 1, ["au", "cas", "où"])) return [at - 1, at, at + 1];
  const isIf = lower[at] === "si" || (lower[at] === "s'" && /^ils?$/.test(lower[at + 1] ?? ""));
  if (!isIf || lower[at - 1] === "même" || lower[at + 1] === "seulement") return [];
  if (lower[at + 1] === "jamais") return [at, at + 1];
  return hasImperfect(clauses, at) ? [at] : [];
}

/** Whether the verb behind *si* is in the imperfect: the first one behind its subject. */
function hasImperfect(clauses: Clauses, at: number): boolean {
  const end = Math.min(clauseEnd(clauses, at), at + 1 + REACH);
  const subject = PERSONS.has(clauses.lower[at + 1] ?? "") || clauses.lower[at] === "s'";
  const within = clauses.lower.slice(at + 1, subject ? Math.min(end, at + 6) : end);
  return within.some(isImperfect);
}

function conditional(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (isWish(clauses, at) || SAYS.has(word)) return [];
  if (/^(pourr|saur)/.test(word) && lower.slice(at + 1, at + 3).includes("dire")) return [];
  if (isToldOf(clauses, at)) return [];
  if (word === "serait" && lower[at - 1] === "ne" && lower[at + 1] === "ce") return [];
  return [{ kind: "condition", cue: [at], closers: [], ...reachOf(clauses, at) }];
}

/** *on nous a dit que ça changerait*, *on disait qu'il n'y aurait plus*: a future as it was told then. */
function isToldOf(clauses: Clauses, at: number): boolean {
  const before = clauses.lower.slice(clauseStart(clauses, at), at);
  const told = before.findIndex((word, i) => TOLD.has(word) || (SAID.has(word) && HAS.has(before[i - 1] ?? "")));
  return told !== -1 && /^qu[e']$/.test(before[told + 1] ?? "");
}

const HAS = setOf("a ont avait avaient ai");
const SAID = setOf("dit promis expliqué annoncé répondu assuré");
const TOLD = setOf("disait disaient promettait promettaient expliquait annonçait assurait");
