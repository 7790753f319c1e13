import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { isConditional } from "./french-conditional.js";
import * as kind from "./french-kinds.js";
import { reachOf } from "./french-reach.js";
import { PERSONS, RELATIVES } from "./french-words.js";
import { behind, clauseEnd, clauseStart, standsAt } from "./reach.js";

const WISHING = /^(aimer|voudr|souhaiter|préférer|préfèrer|faudr|devr|rêver)(ais|ait|ions|iez|aient)$/;
const BEING = /^(ser|fer|viendr|tomber)ai(s|t|ent)$/;
const GOOD = setOf(
  "bien mieux idéal idéale chouette super utile utiles génial géniale cool top parfait formidable nécessaire important " +
    "intéressant bon bonne plaisir sympa pratique merveilleux souhaitable",
);
const WISHED = setOf("aimé voulu souhaité préféré fallu dû");
const HOPES = /^(espèr(e|es|ent)|espér(er|ons|ez|ais|ait|aient)|souhait(e|es|ent|ons|er|ais|ait))$/;
const DREAM = setOf("idéal rêve souhait mieux");

/**
 * What is wished for and not so: behind *j'aimerais, il faudrait, on devrait, ce serait bien de, j'aurais voulu*, *j'espère,
 * pourvu que, vivement, si seulement*, and behind an ideal (*l'idéal ce serait*).
 */
export const wish: ScopeFamily = {
  isCue: (lower) =>
    isConditional(lower) ||
    HOPES.test(lower) ||
    DREAM.has(lower) ||
    /^rêv(es|ons|ent|ais|ait)$/.test(lower) ||
    /^(pourvu|vivement|seulement)$/.test(lower),
  scopes: (clauses, cues) => gathered(cues, (at) => wishAt(clauses, at)),
};

/** Whether a verb in the conditional is a wish. */
export function isWish(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  const rest = behind(clauses, at);
  if (WISHING.test(word)) return !(word.startsWith("voudr") && rest[0] === "dire");
  if (BEING.test(word)) return rest.slice(0, 3).some((one) => GOOD.has(one)) || isIdeal(clauses, at);
  return /^aur(ais|ait|ions|iez|aient)$/.test(word) && rest.slice(0, 3).some((one) => WISHED.has(one));
}

/** *l'idéal, ce serait*; *mon rêve serait*. */
function isIdeal({ lower }: Clauses, at: number): boolean {
  return lower.slice(Math.max(0, at - 4), at).some((word) => DREAM.has(word));
}

function wishAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (clauses.is(at, kind.CONDITIONAL)) return isWish(clauses, at) ? [inConditional(clauses, at)] : [];
  if (HOPES.test(word)) return hope(clauses, at);
  if (word === "pourvu" && /^qu/.test(lower[at + 1] ?? "")) return onward(clauses, [at, at + 1]);
  if (word === "vivement") return onward(clauses, [at]);
  if (word === "seulement") return lower[at - 1] === "si" ? onward(clauses, [at - 1, at]) : [];
  if (/^rêv/.test(word) && PERSONS.has(lower[at - 1] ?? ""))
    return ["de", "d'", "que", "qu'"].includes(lower[at + 1] ?? "") ? onward(clauses, [at]) : [];
  return isAnIdeal(clauses, at) ? onward(clauses, [at]) : [];
}

/** In *j'aurais voulu avoir* the wish is *voulu*: a rule that finds the auxiliary alone has not named it. */
function inConditional(clauses: Clauses, at: number): Scope {
  const reach = reachOf(clauses, at);
  const wished = /^aur/.test(clauses.lower[at] ?? "") ? behind(clauses, at).findIndex((one) => WISHED.has(one)) : -1;
  if (wished === -1) return scope([at], [at], reach);
  return scope([at, at + 1 + wished], [at + 1 + wished], reach);
}

/** *l'idéal c'est de former*, *dans l'idéal on aurait*; *ce serait* marks the rest itself. */
function isAnIdeal(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  if (lower[at] === "rêve") return ["mon", "notre"].includes(lower[at - 1] ?? "");
  if (lower[at] !== "idéal") return false;
  return lower[at - 1] === "l'" || lower[at - 1] === "mon";
}

/** What follows *j'espère*; what stands before it where nothing follows (*ça va changer, j'espère*). */
function hope(clauses: Clauses, at: number): Scope[] {
  const start = clauseStart(clauses, at);
  if (RELATIVES.has(clauses.lower[at - 2] ?? "")) return [];
  if (behind(clauses, at).length > 0) return onward(clauses, [at]);
  return start === 0 || at > start + 2
    ? []
    : [scope([at], [at], { first: clauseStart(clauses, start - 1), last: start })];
}

function onward(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  const end = clauseEnd(clauses, at);
  const isAlone = end === at + 1 && standsAt(clauses, end, ["c'"]);
  return [scope(cue, cue, { first: at + 1, last: isAlone ? clauseEnd(clauses, end) : end })];
}

function scope(cue: number[], closers: number[], { first, last }: Pick<Scope, "first" | "last">): Scope {
  return { kind: "wish", cue, closers, first, last };
}
