import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";
import { CLITICS, PERSONS, RELATIVES } from "./french-words.js";
import { clauseEnd, clauseStart } from "./reach.js";

/** What a *que* straight behind a verb does without *ne*: it limits, it may, or it opens a clause. */
export type OnlySense = "only" | "either" | "clause";

const NOUNS = setOf("le la les l' des du de d' un une mon ma mes nos notre leur leurs ces");
const MANY = setOf("les des mes nos leurs ces");
const OPINION =
  /^(pens|croi|croy|trouv|imagin|estim|suppos|espèr|faut|fallait|faudr|semble|paraît|parait|sens|sent|suis|es|est|c'est|arriv|peut)/;
/** *ça fait que les gens*: what follows is a clause. */
const THINGS = setOf("ça c' ce cela");
const HAS = setOf("ai as a avons avez ont avait avais avaient aura auront");
/** Participles that open no clause: *on a eu que le vendredi*. */
const TAKEN = setOf("eu reçu pris gardé touché obtenu mangé rencontré payé");
const WHEN = setOf("matin matins soir soirs midi après-midi");
const COMPARES = setOf("plus moins mieux pire aussi autant même mêmes pareil autre autres tel telle tellement si");

/**
 * What the *que* without *ne* says: a limit in *ils répondent que le mardi*, where a noun alone stands behind it and nothing else;
 * a clause in *ils répondent que le service ferme*; in *ils passent que le lundi, c'est peu* nobody can tell.
 */
export function onlySense(clauses: Clauses, at: number): OnlySense {
  const { lower, starts } = clauses;
  const verb = lower[at - 1] ?? "";
  if (starts(at) || starts(at + 1) || !NOUNS.has(lower[at + 1] ?? "")) return "clause";
  if (TAKEN.has(verb) && HAS.has(lower[at - 2] ?? "")) return "only";
  if (OPINION.test(verb) || !isVerb(clauses, at - 1) || comparesBefore(clauses, at)) return "clause";
  if (!isNounAlone(lower.slice(at + 1, clauseEnd(clauses, at)))) return "clause";
  if (isBrokenOff(clauses, clauseEnd(clauses, at))) return "clause";
  return goesOn(clauses, clauseEnd(clauses, at)) ? "either" : "only";
}

/** A word straight behind its subject and pronouns: *ils répondent*, *on l'a*, *tu nous vois*. */
function isVerb(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  if (PERSONS.has(lower[at] ?? "") || CLITICS.has(lower[at] ?? "")) return false;
  const start = clauseStart(clauses, at);
  let subject = at - 1;
  while (subject > start && CLITICS.has(lower[subject] ?? "") && !PERSONS.has(lower[subject] ?? "")) subject--;
  return subject >= start && PERSONS.has(lower[subject] ?? "") && !THINGS.has(lower[subject] ?? "");
}

function comparesBefore(clauses: Clauses, at: number): boolean {
  return clauses.lower.slice(clauseStart(clauses, at), at).some((word) => COMPARES.has(word));
}

/** *le mardi*, *le lundi matin*, *de la paperasse*, *les dossiers de logement*: a noun, and no verb behind it. */
function isNounAlone(words: readonly string[]): boolean {
  const from = words.findIndex((word) => !NOUNS.has(word));
  if (from === -1) return false;
  const rest = words.slice(from + 1);
  if (rest.some((word) => PERSONS.has(word) || RELATIVES.has(word) || CLITICS.has(word))) return false;
  if (rest.length === 0 || (rest.length === 1 && WHEN.has(rest[0] ?? ""))) return true;
  if (rest.length > 4) return false;
  if (words.slice(0, from).some((word) => MANY.has(word))) return !rest.some((word) => /nt$/.test(word));
  return rest.length === 2 && /^(de|du|d'|des)$/.test(rest[0] ?? "");
}

function isBrokenOff(clauses: Clauses, end: number): boolean {
  return /…|\.\./.test(end < clauses.lower.length ? clauses.before(end) : clauses.after);
}

/** Whether what follows the comma may be the clause of which the noun is set out in front. */
function goesOn(clauses: Clauses, end: number): boolean {
  const next = clauses.lower[end] ?? "";
  return (PERSONS.has(next) || next === "y") && clauses.before(end).includes(",");
}
