import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import * as kind from "./french-kinds.js";

/** What need not be, where it is denied: *pas besoin de*, *pas obligé de*. */
export function isNeeded(lower: string): boolean {
  return /^(besoin|nécessaires?|indispensables?|obligatoires?|obligée?s?|forcée?s?)$/.test(lower);
}

export const ADVERBS = setOf(
  "vraiment trop forcément tellement toujours spécialement particulièrement eu été plus non même",
);
const SERVES = /^ser(t|vent|vait|vaient|vira|viront|virait)$/;
export const SAYING =
  /^(dis|dit|disent|disons|disais|disait|disaient|dirai|dirais|dirait|dire|prétends?|prétendent|affirmes?)$/;
/** What was not said, thought or believed, behind its *pas*. */
export const SAID = setOf("dit prétendu affirmé");
export const THOUGHT = setOf("pensé cru trouvé imaginé estimé");
/** What one cannot or will not say: *je peux pas dire que*, *ça veut pas dire que*. */
export const TO_SAY = setOf("dire prétendre affirmer");
const TOLD = setOf("m' me t' te nous vous lui leur");
/** How far before its *pas* a verb of saying stands at most, with its pronouns. */
const BACK = 4;

/** The verb of *j'ai pas dit que*, *on n'a jamais pensé que*: the clause behind is denied with it; not *on m'a pas dit que*, which tells of news. */
export function deniedSaying(clauses: Clauses, closer: number): number | null {
  const { is, starts } = clauses;
  const said = verbBehind(clauses, closer);
  if (!is(said, kind.SAID | kind.THOUGHT | kind.TO_SAY) || !is(said + 1, kind.THAT)) return null;
  if (starts(said) || starts(said + 1)) return null;
  return isTold(clauses, Math.max(0, closer - 2), closer) ? null : said;
}

/** Whether somebody was told (*personne ne m'a dit que*), between two words. */
export function isTold({ lower }: Pick<Clauses, "lower">, from: number, to: number): boolean {
  return lower.slice(from, to).some((one) => TOLD.has(one));
}

/** The word behind a negative one, over an adverb or two (*pas vraiment dire*, *pas non plus dire*). */
function verbBehind({ is, starts }: Clauses, closer: number): number {
  let at = closer + 1;
  while (at <= closer + 2 && is(at, kind.ADVERB) && !starts(at)) at++;
  return at;
}

/**
 * A denial with what it leaves open: who has no need of training may have had some, and who does not say that the training is bad
 * says nothing of there being one. What is behind *besoin de, la peine de, ne sert à rien de* and *je ne dis pas que* is denied,
 * and no loss follows from it; the need itself is denied as anything is.
 */
export function withOpen(clauses: Clauses, scope: Scope): Scope[] {
  if (scope.kind !== "negation") return [scope];
  const closer = scope.closers.at(-1) ?? 0;
  const need = neededBehind(clauses, closer);
  if (need !== null) return around(scope, need);
  const from = isVain(clauses, closer) ? closer + 1 : saidBehind(clauses, closer);
  return from === null ? [scope] : around(scope, { first: scope.first, last: from });
}

/** Where *besoin*, *la peine* and the like stand behind a negative word. */
function neededBehind(clauses: Clauses, closer: number): Pick<Scope, "first" | "last"> | null {
  const { lower } = clauses;
  const at = verbBehind(clauses, closer);
  if (clauses.starts(at)) return null;
  if (clauses.is(at, kind.NEEDED)) return { first: at, last: at + 1 };
  return lower[at] === "la" && lower[at + 1] === "peine" ? { first: at, last: at + 2 } : null;
}

/** *ça sert à rien de*. */
function isVain({ lower }: Clauses, closer: number): boolean {
  return lower[closer] === "rien" && lower[closer - 1] === "à" && SERVES.test(lower[closer - 2] ?? "");
}

/** Behind the *que* of *je ne dis pas que*, *j'ai jamais dit que*. */
function saidBehind(clauses: Clauses, closer: number): number | null {
  const { lower, starts, is } = clauses;
  const said = verbBehind(clauses, closer);
  if (is(said, kind.SAID | kind.TO_SAY)) return deniedSaying(clauses, closer) === null ? null : said + 2;
  if (!is(closer + 1, kind.THAT) || starts(closer)) return null;
  return lower.slice(Math.max(0, closer - BACK), closer).some((word) => SAYING.test(word)) ? closer + 2 : null;
}

/** A scope in pieces: what stands before and behind some of its words is left open. */
function around(scope: Scope, { first, last }: Pick<Scope, "first" | "last">): Scope[] {
  const pieces: Scope[] = [
    { ...scope, leaves: "open", last: Math.min(first, scope.last) },
    { ...scope, first: Math.max(first, scope.first), last: Math.min(last, scope.last) },
    { ...scope, leaves: "open", first: Math.max(last, scope.first) },
  ];
  return pieces.filter((one) => one.first < one.last);
}
