import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import { denialByWord } from "./double.js";
import * as kind from "./french-kinds.js";
import { isBare, isInfinitive, isMeans, lackedDoing, lackedNoun, lackedWith } from "./french-lacked.js";
import { CLITICS, DETERMINERS, PERSONS, THAT } from "./french-words.js";
import { clauseEnd, clauseStart } from "./reach.js";

const LACKS = /^manqu(e|es|ent|ons|ez|er|ais|ait|aient|ions|iez|ant|é|er(ai|as|a|ons|ez|ont|ais|ait|aient))$/;
const DEPRIVED = /^priv(e|es|ent|ons|ez|er|ais|ait|aient|ant|ée?s?|er(ai|a|ont|ait|aient))$/;
const REFUSES = /^refus(e|es|ent|ons|ez|er|ais|ait|aient|ant|é|er(ai|as|a|ons|ez|ont|ais|ait|aient))?$/;
const STOPS = /^(arrêt|cess)(e|es|ent|ons|ais|ait|aient|é|er)$/;
/** What is not done or not so, with an infinitive behind: *impossible d'écouter*, *loin d'être formés*. */
const UNDONE = setOf("impossible loin arrêté cessé");
const WITHOUT = /^(absence|pénurie|carences?|déficit|dépourvue?s?|dénuée?s?)$/;
const TAKEN = /^(retir|enl[eè]v|supprim|ôt|refus)(é|e|ent)$/;

const DATIVES = setOf("me m' te t' nous vous leur lui");
const HAS = setOf("a ont avait avaient");
/** What a *privé* behind it says: not public. */
const NOT_PUBLIC = setOf(
  "secteur vie vies école clinique institut milieu cabinet compte espace domaine entreprise service maison hôpital numéro " +
    "téléphone gsm mail boîte messagerie sphère cadre données le du au",
);
const NO_FAULT = setOf("quoi mieux frappe orthographe goût français grammaire conjugaison calcul");
const NO_ZERO = setOf("à de d' tolérance virgule");
/** How far behind a word of lack its *de* may stand (*un manque total d'écoute*, *ça prive les gens de contact*). */
const GAP = 3;

/** Whether the word of lack is denied itself. */
type Lack = "said" | "denied";

/** Words that say that something is not there. */
export function isLackWord(lower: string): boolean {
  return (
    LACKS.test(lower) ||
    DEPRIVED.test(lower) ||
    REFUSES.test(lower) ||
    WITHOUT.test(lower) ||
    TAKEN.test(lower) ||
    STOPS.test(lower) ||
    UNDONE.has(lower) ||
    /^(faute|défaut|court|zéro)$/.test(lower)
  );
}

/**
 * What is lacking, as good as denied: behind *manque de, il manque, faute de, à défaut de, absence de, zéro, privé de* (a noun),
 * *refuser de, faute de, impossible de, arrêté de, loin de* (an infinitive), *on nous a retiré*; before *me manque*. Where a denial bears on the word of lack (*il ne
 * manque pas de*) it is lifted, and for *manquer de* before an infinitive that is all it says.
 */
export function lacks(clauses: Clauses, cues: readonly number[], denials: readonly Scope[]): Scope[] {
  const words = cues.filter((at) => clauses.is(at, kind.LACK));
  if (words.length === 0) return [];
  const denied = denialByWord(denials);
  return gathered(words, (at) => lacksAt(clauses, at, denied.has(at) ? "denied" : "said"));
}

function lacksAt(clauses: Clauses, at: number, lack: Lack): Scope[] {
  const word = clauses.lower[at] ?? "";
  const previous = clauses.starts(at) ? "" : (clauses.lower[at - 1] ?? "");
  if (LACKS.test(word)) return missing(clauses, at, lack);
  if (word === "zéro") return NO_ZERO.has(previous) ? [] : lackedNoun(clauses, [at], at + 1);
  if (word === "faute") return forWantOf(clauses, at, previous);
  if (word === "défaut" || word === "court") return previous === "à" ? ofBare(clauses, at, at + 1) : [];
  if (WITHOUT.test(word)) return ofBare(clauses, at, ofBehind(clauses, at));
  if (UNDONE.has(word)) return refused(clauses, at);
  if (STOPS.test(word)) return lack === "denied" ? refused(clauses, at) : [];
  if (DEPRIVED.test(word)) return NOT_PUBLIC.has(previous) ? [] : deprived(clauses, at);
  return [...taken(clauses, at), ...(REFUSES.test(word) ? refused(clauses, at) : [])];
}

/** *faute de temps*, *faute de savoir*; not *la faute de frappe*. */
function forWantOf(clauses: Clauses, at: number, previous: string): Scope[] {
  const of = at + 1;
  if (DETERMINERS.has(previous) || !isOf(clauses, of) || NO_FAULT.has(clauses.lower[of + 1] ?? "")) return [];
  return isInfinitive(clauses, of + 1) ? lackedDoing(clauses, [at], of + 1) : ofBare(clauses, at, of);
}

function refused(clauses: Clauses, at: number): Scope[] {
  const of = ofBehind(clauses, at);
  return of !== null && isInfinitive(clauses, of + 1) ? lackedDoing(clauses, [at], of + 1) : [];
}

/** *privés de contact*, *privé de son autonomie*, *on les prive d'aller voir*. */
function deprived(clauses: Clauses, at: number): Scope[] {
  const of = ofBehind(clauses, at);
  if (of === null) return [];
  if (isInfinitive(clauses, of + 1)) return lackedDoing(clauses, [at], of + 1);
  return lackedNoun(clauses, [at], of + (DETERMINERS.has(clauses.lower[of + 1] ?? "") ? 2 : 1));
}

/** *on nous a retiré les formations*, *ils m'ont enlevé l'accès*; not *on m'a retiré du projet*. */
function taken(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  if (!TAKEN.test(lower[at] ?? "")) return [];
  let before = at - 1;
  while (HAS.has(lower[before] ?? "") || /^(jamais|pas|rien|même|aussi|tout)$/.test(lower[before] ?? "")) before--;
  const determiner = lower[at + 1] ?? "";
  const isToUs = DATIVES.has(lower[before] ?? "") && before > clauseStart(clauses, at);
  const isFrom = /^(du|de|d'|tout|même)$/.test(determiner) && !isMeans(lower[at + 2] ?? "");
  return isToUs && DETERMINERS.has(determiner) && !isFrom ? lackedNoun(clauses, [at], at + 2) : [];
}

function missing(clauses: Clauses, at: number, lack: Lack): Scope[] {
  const { lower } = clauses;
  const of = ofBehind(clauses, at);
  if (of !== null && isInfinitive(clauses, of + 1)) return lack === "denied" ? lackedDoing(clauses, [at], of + 1) : [];
  if (of !== null && isBare(clauses, of + 1)) return lackedNoun(clauses, [at], of + 1);
  if (/^au niveau (de|d'|du|des) /.test(`${lower.slice(at + 1, at + 5).join(" ")} `)) return lackedAbout(clauses, at);
  if (lower[at - 1] === "en") return [lackedWith([at], { first: at, last: at })];
  const subject = subjectOf(clauses, at);
  if (subject === "il") return impersonal(clauses, at);
  return subject === "ce" ? singledOut(clauses, at) : before(clauses, at);
}

/** *un manque au niveau de l'écoute*. */
function lackedAbout(clauses: Clauses, at: number): Scope[] {
  return lackedNoun(clauses, [at], at + (DETERMINERS.has(clauses.lower[at + 4] ?? "") ? 5 : 4));
}

/** *il* and *ça* of *il nous manque*, *ce* of *ce qui me manque*; "" for any other subject. */
function subjectOf({ lower }: Clauses, at: number): "il" | "ce" | "" {
  let i = at - 1;
  while (CLITICS.has(lower[i] ?? "")) i--;
  if (lower[i] === "qui" && lower[i - 1] === "ce") return "ce";
  return lower[i] === "il" || lower[i] === "ça" ? "il" : "";
}

/** *il nous manque encore une formation*. */
function impersonal(clauses: Clauses, at: number): Scope[] {
  const { lower, starts } = clauses;
  const end = Math.min(clauseEnd(clauses, at), at + GAP);
  for (let i = at + 1; i < end && !starts(i); i++) {
    if (THAT.has(lower[i] ?? "") || lower[i] === "à") return [];
    if (lower[i] === "quelqu'un") return lackedNoun(clauses, [at], i);
    if (!DETERMINERS.has(lower[i] ?? "")) continue;
    const isSome = lower[i] === "de" && /^(la|l')$/.test(lower[i + 1] ?? "");
    return lackedNoun(clauses, [at], i + (isSome ? 2 : 1));
  }
  return end === at + 1 || starts(at + 1) ? setOut(clauses, at) : [];
}

/** *l'accompagnement, ça manque*. */
function setOut(clauses: Clauses, at: number): Scope[] {
  const start = clauseStart(clauses, at);
  if (start === 0 || clauses.lower[start] !== "ça") return [];
  const noun = clauseStart(clauses, start - 1);
  return DETERMINERS.has(clauses.lower[noun] ?? "") ? lackedNoun(clauses, [at], noun + 1) : [];
}

/** *ce qui manque le plus, c'est le contact*. */
function singledOut(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const is = lower
    .slice(at + 1, at + 7)
    .findIndex((word, i) => /^(c'|ce)$/.test(word) && /^(est|sont|était)$/.test(lower[at + 2 + i] ?? ""));
  if (is === -1) return [];
  const noun = at + 3 + is;
  return lackedNoun(clauses, [at], noun + (DETERMINERS.has(lower[noun] ?? "") ? 1 : 0));
}

/** *le temps me manque pour les voir*, *les moyens manquent*, *la formation qui nous manque*. */
function before(clauses: Clauses, at: number): Scope[] {
  const { lower, starts } = clauses;
  let verb = at;
  while (verb > 0 && !starts(verb) && DATIVES.has(lower[verb - 1] ?? "")) verb--;
  const next = starts(at + 1) ? "" : (lower[at + 1] ?? "");
  if (verb === at && !/^(|pour|aux?|cruellement|vraiment|toujours|souvent|partout)$/.test(next)) return [];
  const noun = subjectNoun(clauses, lower[verb - 1] === "qui" ? verb - 1 : verb);
  if (noun === null) return [];
  const ahead = next === "pour" && isInfinitive(clauses, at + 2) ? lackedDoing(clauses, [at], at + 2) : [];
  return [...lackedNoun(clauses, [at], noun), ...ahead];
}

/** Where the noun stands that a clause opens with: behind a determiner at its start, or behind *que, et, mais*. */
function subjectNoun(clauses: Clauses, verb: number): number | null {
  const { lower } = clauses;
  const start = Math.max(clauseStart(clauses, verb - 1), verb - 8);
  for (let i = verb - 2; i >= start; i--) {
    if (PERSONS.has(lower[i] ?? "")) return null;
    const opens = i === clauseStart(clauses, verb - 1) || /^(que|qu'|et|mais|si|car)$/.test(lower[i - 1] ?? "");
    if (opens && DETERMINERS.has(lower[i] ?? "")) return i + 1;
  }
  return null;
}

/** The *de* that a word of lack governs; null where it has none. */
function ofBehind(clauses: Clauses, at: number): number | null {
  for (let i = at + 1; i <= at + 1 + GAP && i < clauses.lower.length && !clauses.starts(i); i++) {
    if (isOf(clauses, i)) return i;
    if (PERSONS.has(clauses.lower[i] ?? "") || /^(qui|que|qu'|dont|où|et|ou|pour|est|a)$/.test(clauses.lower[i] ?? ""))
      return null;
  }
  return null;
}

function ofBare(clauses: Clauses, at: number, of: number | null): Scope[] {
  if (of === null || !isOf(clauses, of) || !isBare(clauses, of + 1)) return [];
  return lackedNoun(clauses, [at], of + 1);
}

function isOf({ lower, starts }: Clauses, at: number): boolean {
  return !starts(at) && (lower[at] === "de" || lower[at] === "d'");
}
