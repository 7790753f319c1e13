import { noVotes, plus, type Votes, votes } from "./candidate.js";
import { isA } from "./context-after.js";
import {
  ARTICLES,
  CALLINGS,
  DWELLING,
  EPONYMS,
  MEETING,
  NAMING,
  NEAR,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  READING,
  RELATIONS,
  TELLING,
  THINGS,
  WITH,
  WORKING,
} from "./cues.js";
import { isAmongKin } from "./kin.js";
import { COMMON, SURNAME } from "./lists.js";
import type { Tokens } from "./tokens.js";
/** What the words before the stretch that begins at word `i` say. */
export function before(tokens: Tokens, i: number): Votes {
  const gap = tokens.gap(i);
  if (i === 0 || gap.includes("\n") || /[.!?…]/.test(gap)) return noVotes();
  if (isAmongKin(tokens, i)) return votes(5.5, 0, 0);
  const word = wordBefore(tokens, i);
  if (/[,:–—(«"]/.test(gap)) return afterComma(tokens, i, word);
  return plus(directly(tokens, i, word), preposition(tokens, i, word));
}

function wordBefore(tokens: Tokens, i: number): string {
  return i > 0 ? tokens.folded(i - 1) : "";
}

/** Any of the words from `i - from` back to `i - to` that a set has, in the same sentence. */
function within(
  tokens: Tokens,
  i: number,
  [from, to]: readonly [number, number],
  set: Pick<ReadonlySet<string>, "has">,
): boolean {
  for (let back = 1; back <= to && i - back >= 0; back++) {
    if (back >= from && set.has(tokens.folded(i - back))) return true;
    if (tokens.standing(i - back) === "start") return false;
  }
  return false;
}

/** "Mon mari, Thomas", "une collègue : Fatou", "il s'appelle, euh, Jef". */
function afterComma(tokens: Tokens, i: number, word: string): Votes {
  if (RELATIONS.has(word) || NAMING.has(word)) return votes(3, 0, 0);
  if (ORGANISATION_NOUNS.has(word)) return votes(0, 0, 2);
  if (within(tokens, i, [2, 3], NAMING)) return votes(2, 0, 0);
  return noVotes();
}

/** Verbs of living and moving, listed or by their stem: « nous habitions », « on a débarqué ». */
function isDwelling(word: string): boolean {
  return DWELLING.has(word) || STEMS.test(word);
}

const STEMS =
  /^(?:habit|log|demenag|retourn|rentr|arriv|travers|debarqu|emigr|immigr|install|travaill|boss|pass|quitt|residi?|viv|ven|grandiss|viens?|descend)(?:e|es|ons|ez|ent|er|ee?s?|ais|ait|ions|iez|aient|ai|a|erent|era|erai|u|us|ue|ues|ant)$/;

const HESITATIONS = /^(?:euh|heu|hein|bah|ben|enfin)$/;

function directly(tokens: Tokens, i: number, word: string): Votes {
  if (HESITATIONS.test(word) && i > 1) return before(tokens, i - 1);
  if (NAMING.has(word) && within(tokens, i, [2, 5], PLACE_NOUNS)) return votes(0, 4, 0);
  if (NAMING.has(word)) return within(tokens, i, [2, 5], THINGS) ? votes(-4, -2, -2) : votes(4, 0, 0);
  if (CALLINGS.has(word)) return votes(3.5, 0, 0);
  if (RELATIONS.has(word)) return votes(2.5, 0, 0);
  if (ORGANISATION_NOUNS.has(word)) return votes(-1, 0, PLACE_NOUNS.has(word) ? 1 : 4);
  if (PLACE_NOUNS.has(word)) return votes(-0.5, 4, 0);
  if (MEETING.has(word)) return votes(1.5, 0, 0);
  if (EPONYMS.has(word)) return votes(2.5, 0, -1);
  if (isDwelling(word)) return votes(0, /^(?:habit|quitt)/.test(word) ? 4 : 1.5, 0);
  if (word === "avec" || word === "with") return votes(1.8, 0, 0);
  if (WITH.has(word)) return votes(0.8, 0, 0);
  if (word === "est" || word === "c'est" || word === "etait" || word === "is") return votes(1, 0, 0);
  return noVotes();
}

function preposition(tokens: Tokens, i: number, word: string): Votes {
  switch (word) {
    case "a":
      return tokens.language === "fr" && !isA(tokens, i - 1) && !tokens.capital(i - 1)
        ? noVotes()
        : at(tokens, i, word);
    case "at":
    case "in":
    case "to":
    case "from":
      return at(tokens, i, word);
    case "en":
      return votes(-3, 3, 0);
    case "au":
    case "aux":
      if (isFamily(tokens, i)) return votes(2.2, 0, 0);
      return within(tokens, i, [2, 4], { has: isDwelling }) ? votes(-2, 3, 1) : votes(-2, 1.5, 1.5);
    case "des":
    case "du":
      return isFamily(tokens, i) ? votes(2.2, 0, 0) : plus(votes(-1, 0, 0), of(tokens, i));
    case "de":
    case "d'":
    case "of":
      return of(tokens, i);
    case "chez":
      return within(tokens, i, [2, 6], WORKING) ? votes(0.8, 0, 3) : votes(1, 0, 1);
    case "for":
    case "pour":
      return within(tokens, i, [2, 4], WORKING) ? votes(0, 0, 2) : noVotes();
    default:
      return nearOrArticle(tokens, i, word);
  }
}

function nearOrArticle(tokens: Tokens, i: number, word: string): Votes {
  if (/^(?:vers|jusque|jusqu'|depuis|near)$/.test(word)) return votes(0, 2.5, 0);
  if (word === "sur") return votes(0, 1.2, 0);
  if (word === "par") return votes(0, within(tokens, i, [2, 6], { has: isDwelling }) ? 3 : 0.8, 0);
  if (word === "dans") return votes(0, 0.8, 0);
  if (/^(?:le|la|l'|the)$/.test(word)) return article(tokens, i);
  if (word === "les") return family(tokens, i);
  if (/^(?:un|une|an?|cette|ce)$/.test(word)) return votes(-1, 0, -3);
  if (ARTICLES.has(word)) return votes(-1, 0, 0);
  return noVotes();
}

/** « les Dupont »: a family where the lists have the name. */
function family(tokens: Tokens, i: number): Votes {
  if (isFamily(tokens, i)) return votes(2.5, 0, 0);
  const bits = tokens.bits(i);
  if ((bits & COMMON) !== 0) return votes(-0.8, 0, 0.5);
  return votes((bits & SURNAME) !== 0 ? 0.5 : 0.8, 0, 0);
}

/** « chez les Bruyère »: after a plural article a capital without a plural ending is a family's; peoples and things take one. */
function isFamily(tokens: Tokens, i: number): boolean {
  const plural = /^(?:les|des|aux)$/.test(tokens.folded(i - 1));
  return plural && !tokens.shouted(i) && !/[sxz]$|-/.test(tokens.folded(i));
}

/** « à la Source », « l'Ourthe »: what an article says depends on what stands before it. */
function article(tokens: Tokens, i: number): Votes {
  const prior = i > 1 ? tokens.folded(i - 2) : "";
  const earlier = prior === "de" && i > 2 ? tokens.folded(i - 3) : prior;
  if (i > 1 && READING.has(prior)) return votes(-1.5, 0, 3);
  if (PLACE_NOUNS.has(earlier)) return votes(-1.5, 3, 0);
  if (NEAR.has(earlier)) return votes(-1.5, 2, 0);
  if (i > 1 && isA(tokens, i - 2) && within(tokens, i, [3, 5], WORKING)) return votes(-1.2, 0.8, 2);
  if (i > 1 && isA(tokens, i - 2)) return votes(-1.2, within(tokens, i, [3, 5], { has: isDwelling }) ? 2.5 : 1.2, 1);
  return votes(-1.2, 0.5, 0.8);
}

function at(tokens: Tokens, i: number, word: string): Votes {
  if (within(tokens, i, [2, 4], TELLING)) return votes(2.5, 0, 0);
  if (word === "at" && within(tokens, i, [2, 5], WORKING)) return votes(0, 0.3, 3);
  if (within(tokens, i, [2, 6], { has: isDwelling })) return votes(0, 4, 0);
  return word === "a" || word === "in" ? votes(0.3, 2.5, 0) : votes(0, 1, 0.5);
}

const KIN =
  /^(?:naissance|maman|papa|mere|pere|fils|fille|soeur|frere|mari|femme|copain|copine|ami|amie|parents|enfants|collegue|bureau|equipe|maison|nom|prenom|chez|part|histoire|cas|anniversaire|mort|depart|mariage|mother|father)$/;

function of(tokens: Tokens, i: number): Votes {
  const prior = i > 1 ? tokens.folded(i - 2) : "";
  if (KIN.test(prior) && !(prior === "part" && tokens.folded(i - 3) !== "la")) return votes(2, 0.3, 0);
  if (NEAR.has(prior)) return votes(0, 2.5, 0);
  if (PLACE_NOUNS.has(prior)) return votes(-0.5, 3, 0);
  if (within(tokens, i, [2, 4], { has: isDwelling })) return votes(0, 3, 0);
  if (ORGANISATION_NOUNS.has(prior)) return votes(0, 1.5, 2);
  if (/^(?:est|suis|sont|etait|etais)$/.test(prior)) return votes(0, 2.5, 0);
  return votes(0.3, 0.5, 0);
}
