import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";
import * as kind from "./french-kinds.js";
import { DETERMINERS, THAT } from "./french-words.js";
import { clauseStart } from "./reach.js";

/** How far behind *ne* its second half may stand. */
const REACH = 6;

/** Where the second half of a *ne* stands (*pas*, *jamais*, the *que* of a limit); null where it has none. */
export function secondHalf(clauses: Clauses, ne: number): number | null {
  const { length, starts, is } = clauses;
  for (let i = ne + 1; i <= ne + REACH && i < length && !starts(i); i++) {
    if (is(i, kind.NE)) return null;
    if (is(i, kind.CLOSER)) return i;
    if (is(i, kind.THAT) && i > ne + 1)
      return isExpletive(clauses, ne) || negativeSubject(clauses, ne) !== null ? null : i;
  }
  return null;
}

const NO_ONE = setOf("personne rien aucun aucune jamais nul");

/** The negative word that is the subject of a *ne* (*personne ne m'a dit que*): a *que* behind it limits nothing; null where there is none. */
export function negativeSubject(clauses: Clauses, ne: number): number | null {
  for (let i = ne - 1; i >= Math.max(0, ne - 4); i--) {
    if (NO_ONE.has(clauses.lower[i] ?? "") && !isNoun(clauses, i)) return i;
    if (clauses.starts(i)) return null;
  }
  return null;
}

/** What stands before *pas* where it is a step. */
const BEFORE_STEP = setOf(
  "un le les des ce ces chaque premier premiers faux petit petits grand grands au aux mon mes ses à",
);

/** *un pas*, *la personne*, *un rien*: negative words that are nouns. */
export function isNoun({ lower, starts }: Clauses, at: number): boolean {
  const word = lower[at] ?? "";
  if (word === "pas") return BEFORE_STEP.has(lower[at - 1] ?? "");
  if (word !== "personne") return word === "rien" && lower[at - 1] === "un";
  const before = [at - 1, at - 2].filter((i) => i >= 0 && !starts(i + 1));
  return before.some((i) => DETERMINERS.has(lower[i] ?? "") && !(i === at - 2 && starts(at - 1)));
}

export function isNe(lower: string | undefined): boolean {
  return lower === "ne" || lower === "n'";
}

/** *n'importe qui*, *n'est-ce pas*, *ne serait-ce que*: set phrases that deny nothing. */
export function isSetPhrase({ lower }: Clauses, ne: number): boolean {
  const next = lower[ne + 1] ?? "";
  if (next === "importe" || next === "empêche") return true;
  return (
    (next === "est" || next === "serait") &&
    lower[ne + 2] === "ce" &&
    ["pas", "que", "qu'"].includes(lower[ne + 3] ?? "")
  );
}

const FEARS = /^(crain|peur|redout|évit|empêch)/;
const COMPARES = setOf("plus moins mieux pire autre autrement avant moins");

/** The *ne* that denies nothing: *avant qu'il ne parte*, *je crains qu'on ne ferme*, *plus qu'on ne le pense*. */
function isExpletive(clauses: Clauses, ne: number): boolean {
  const { lower } = clauses;
  const first = Math.max(clauseStart(clauses, ne) - 1, ne - 7, 0);
  const that = lower.slice(first, ne).findLastIndex((word) => THAT.has(word));
  if (that === -1) return false;
  const before = lower.slice(Math.max(0, first + that - 4), first + that);
  return before.some((word) => COMPARES.has(word) || FEARS.test(word)) || before.at(-1) === "sans";
}

const BARE = setOf("peux puis peut saurais saurait ose");

/** *je ne peux le faire*, *on n'ose le dire*: a denial without a second half. */
export function deniesAlone({ lower }: Clauses, ne: number): boolean {
  return BARE.has(lower[ne + 1] ?? "") && /(er|ir|re|oir)$/.test(lower.slice(ne + 2, ne + 5).join(" "));
}
