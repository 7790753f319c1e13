import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import { CLITICS, DETERMINERS, PERSONS, RELATIVES } from "./french-words.js";

/** How far an infinitive that is lacked reaches over what belongs to it. */
const TAIL = 8;
/** Adjectives and numbers that stand before their noun. */
const BEFORE_NOUN =
  /^(un|une|le|la|les|l'|vraie?s?|bon(ne)?s?|grande?s?|petite?s?|réel(le)?s?|véritables?|nouve(au|lle|aux|lles)|beaux?|propres?|simples?|moindre|autres?|toute?s?|meilleure?s?|deux|trois|quelques?)$/;
/** Words behind which nothing belongs to the noun any more. */
const NO_NOUN = setOf(
  "pour dans avec à au aux sur par chez en pendant entre envers vers depuis avant après sous comme malgré selon contre durant " +
    "face quoi mieux ça cela et ou ni est sont a ont était sera serait fait font",
);
/** What one needs in order to do a thing: without it, it is not done. */
const MEANS = setOf(
  "temps moyens moyen bras place personnel effectifs effectif force forces énergie mains monde heures minute minutes quelqu'un",
);
const NOUNS = setOf(
  "dossier papier courrier métier atelier chantier quartier cahier premier dernier particulier cadre titre centre autre notre " +
    "votre père mère frère livre nombre ordre fenêtre chambre offre rencontre terre heure lettre affaire histoire",
);

/** Whether this is something that one needs in order to do things. */
export function isMeans(lower: string): boolean {
  return MEANS.has(lower);
}

/** Whether a noun stands here without an article, or with *un*: *faute d'un bureau*, not *l'absence de la collègue*. */
export function isBare({ lower, starts }: Clauses, at: number): boolean {
  const word = lower[at] ?? "";
  if (word === "" || starts(at) || NO_NOUN.has(word) || RELATIVES.has(word)) return false;
  return (
    !DETERMINERS.has(word) || (/^(une?|toute?|la|même)$/.test(word) && (word !== "la" || lower[at + 1] === "moindre"))
  );
}

export function isInfinitive({ lower, starts }: Clauses, at: number): boolean {
  let verb = at;
  while (!starts(verb) && (CLITICS.has(lower[verb] ?? "") || /^(pas|bien|plus|tout)$/.test(lower[verb] ?? ""))) verb++;
  const word = lower[verb] ?? "";
  return !starts(verb) && /..(er|ir|re|oir)$/.test(word) && !NOUNS.has(word);
}

/** The noun that is lacked, with its adjectives and nouns behind a bare *de*; behind means (*temps, moyens*) what they are for. */
export function lackedNoun(clauses: Clauses, cue: readonly number[], from: number): Scope[] {
  const { lower, starts } = clauses;
  const end = nounEnd(clauses, from);
  if (end === from) return [];
  const purpose = end + (lower[end] === "pour" ? 0 : 1);
  const isFor = lower[purpose] === "pour" && !starts(purpose) && !starts(end);
  const forDoing = isFor && lower.slice(from, end).some(isMeans) && isInfinitive(clauses, purpose + 1);
  return [lackedWith(cue, { first: from, last: end }), ...(forDoing ? lackedDoing(clauses, cue, purpose + 1) : [])];
}

/** Where a noun ends that begins here: behind itself, one adjective before a *de*, and what a bare *de* adds (*de temps et de moyens*). */
function nounEnd(clauses: Clauses, from: number): number {
  const { lower, starts } = clauses;
  let noun = from;
  while (BEFORE_NOUN.test(lower[noun] ?? "") && !starts(noun + 1) && noun + 1 < lower.length) noun++;
  if (!isNounPart(clauses, noun)) return from;
  const joined = noun + 1 + (isJoined(clauses, noun + 1) ? 0 : 1);
  if (!isJoined(clauses, joined) || (joined > noun + 1 && !isNounPart(clauses, noun + 1))) return noun + 1;
  const next = joined + (lower[joined] === "et" || lower[joined] === "ou" ? 2 : 1);
  return isBare(clauses, next) ? Math.max(nounEnd(clauses, next), noun + 1) : noun + 1;
}

function isNounPart({ lower, starts }: Clauses, at: number): boolean {
  const word = lower[at] ?? "";
  return word !== "" && !NO_NOUN.has(word) && !PERSONS.has(word) && !RELATIVES.has(word) && !starts(at);
}

/** Whether a *de*, or *et de*, goes on here. */
function isJoined({ lower, starts }: Clauses, at: number): boolean {
  if (starts(at)) return false;
  const of = /^(et|ou)$/.test(lower[at] ?? "") ? at + 1 : at;
  return lower[of] === "de" || lower[of] === "d'";
}

/** What is not done, with what belongs to it: up to the end of the clause, a relative or a new subject. */
export function lackedDoing({ lower, starts }: Clauses, cue: readonly number[], from: number): Scope[] {
  let last = from;
  while (last < Math.min(lower.length, from + TAIL) && !starts(last)) {
    const word = lower[last] ?? "";
    if (last > from + 1 && (RELATIVES.has(word) || /^(je|j'|tu|il|ils|on|c')$/.test(word))) break;
    last++;
  }
  return [lackedWith(cue, { first: from, last })];
}

export function lackedWith(cue: readonly number[], { first, last }: Pick<Scope, "first" | "last">): Scope {
  return { kind: "negation", cue, closers: cue, first, last };
}
