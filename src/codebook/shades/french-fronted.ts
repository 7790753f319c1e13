import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import * as kind from "./french-kinds.js";
import { DETERMINERS, PERSONS, RELATIVES } from "./french-words.js";
import { clauseStart } from "./reach.js";

/** How many words may be set out in front of a comma. */
const LONGEST = 6;
const LEADS = setOf("et mais puis alors donc ben bah pis là ou parce car que");
const SOME_OF = setOf("de d' du des un une");
/** When something is so: *le matin, j'y vais pas* says nothing of the morning. */
const TIMES = setOf(
  "matin matins soir soirs midi jour jours journée nuit lundi mardi mercredi jeudi vendredi samedi dimanche semaine semaines " +
    "mois an ans année années été hiver fois moment moments début fin temps plupart heure heures minute week-end weekend",
);
const THIRD = setOf("il elle ils elles");
const SUBJECT = setOf("je j' tu il elle on ils elles");
/** *mes outils, je les prête pas*: whoever says so has some. */
const OWNED = /^([mts](on|a|es)|notre|nos|votre|vos|leurs?)$/;
const IMPERSONAL = setOf("a avait aura aurait en");

/**
 * What a denial bears on besides: a noun that is set out in front of its clause and taken up in it by a pronoun (*la confiance, on
 * en a pas*; *les travaux, j'y crois plus*; *les moisissures j'en ai pas*), unless it is the subject of that clause (*la dame, elle en veut pas*).
 */
export function withFronted(clauses: Clauses, scope: Scope): Scope {
  if (scope.kind !== "negation" && scope.kind !== "unsure") return scope;
  const verb = clitics(clauses, scope);
  if (verb === null) return scope;
  const noun = setOut(clauses, verb.first);
  if (noun === null || noun >= scope.first || !isTakenUp(clauses, noun, verb)) return scope;
  return { ...scope, first: noun };
}

interface Verb {
  /** The subject, else the first pronoun. */
  readonly first: number;
  /** Behind the last pronoun. */
  readonly last: number;
}

/** The subject and pronouns of the verb that is denied: *j'en*, *on l'*, *il n'y en*. */
function clitics({ starts, is }: Clauses, { closers: [closer = 0] }: Scope): Verb | null {
  let last = closer;
  while (last > Math.max(0, closer - 4) && !starts(last) && !is(last - 1, kind.CLITIC)) last--;
  if (last === closer || !is(last - 1, kind.CLITIC) || starts(last)) return null;
  let first = last;
  while (first > 0 && !starts(first) && is(first - 1, kind.CLITIC)) first--;
  const hasSubject = first > 0 && !starts(first) && is(first - 1, kind.PERSON);
  return { first: hasSubject ? first - 1 : first, last };
}

/** Where a noun begins that stands in front of a clause: before a comma, or straight before the subject. */
function setOut(clauses: Clauses, verb: number): number | null {
  const { lower, starts } = clauses;
  const subject = behindPronoun(clauses, verb);
  const hasComma = starts(subject);
  if (subject === 0 || (hasComma && !clauses.before(subject).includes(","))) return null;
  if (!hasComma && !opens(lower, subject)) return null;
  let from = clauseStart(clauses, subject - 1);
  while (LEADS.has(lower[from] ?? "") && from < subject) from++;
  const words = lower.slice(from, subject);
  const isNoun = DETERMINERS.has(words[0] ?? "") && words.length > 1 && words.length <= (hasComma ? LONGEST : 3);
  const isShort = hasComma || words.length === 2 || SOME_OF.has(words[0] ?? "");
  return isNoun && isShort && !words.some((word) => isNoPart(word)) ? from : null;
}

/** *l'aide, nous, on l'a pas eue*: the pronoun between is passed over. */
function behindPronoun({ lower, starts }: Clauses, at: number): number {
  const isBetween = starts(at) && starts(at - 1) && /^(moi|toi|nous|vous|eux|elles)$/.test(lower[at - 1] ?? "");
  return at > 1 && isBetween ? at - 1 : at;
}

/** Whether a clause may begin without a comma: *j'en ai pas*, *y en a pas*; not *[la voisine] en veut pas*. */
function opens(lower: readonly string[], at: number): boolean {
  return SUBJECT.has(lower[at] ?? "") || (lower[at] === "y" && lower[at + 1] === "en");
}

function isNoPart(word: string): boolean {
  return PERSONS.has(word) || RELATIVES.has(word) || TIMES.has(word);
}

function isTakenUp({ lower }: Clauses, noun: number, { first, last }: Verb): boolean {
  const determiner = lower[noun] ?? "";
  const isMany = /^(les|des|mes|ses|tes|nos|vos|leurs|ces)$/.test(determiner);
  if (isOwnSubject(lower.slice(first, last), isMany)) return false;
  return lower.slice(first, last).some((word, i) => {
    if (word === "en") return true;
    if (word === "y") return !IMPERSONAL.has(lower[first + i + 1] ?? "");
    if (OWNED.test(determiner)) return false;
    if (word === "les") return isMany;
    return /^(l'|le|la)$/.test(word) && !isMany && isSameGender(word, determiner);
  });
}

/** *la dame, elle en veut pas*: taken up as the subject; not *il n'y en a pas*. */
function isOwnSubject([subject = "", ...pronouns]: readonly string[], isMany: boolean): boolean {
  const isThere = subject === "il" && pronouns.includes("y") && pronouns.includes("en");
  return THIRD.has(subject) && isMany === subject.endsWith("s") && !isThere;
}

function isSameGender(pronoun: string, determiner: string): boolean {
  if (pronoun === "le") return !/^(la|une|ma|cette)$/.test(determiner);
  return pronoun !== "la" || !/^(le|un|du|ce|cet)$/.test(determiner);
}
