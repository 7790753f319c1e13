import { isNamed, LINKS } from "./called.js";
import { type Candidate, votes } from "./candidate.js";
import { NOBODY, PARTICLES } from "./cues.js";
import { isFamilyName } from "./initials.js";
import { townAfter } from "./listed.js";
import { EVERYDAY, FIRST, RARER, SURNAME, TOOL } from "./lists.js";
import { doubt, make } from "./make.js";
import { articledEnd } from "./organisation.js";
import type { Reading } from "./reading.js";
import { singleBase } from "./single.js";
import { compoundBits, follows, isCommon, isFirst, stretchEnd } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** A capitalised stretch that no title, list of places or noun of an establishment accounts for. */
export function plain(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const bits = compoundBits(tokens, i, reading.bitsOf);
  if ((bits & TOOL) !== 0 && (bits & FIRST) === 0) return null;
  const named = isNamed(tokens, i);
  if (
    tokens.folded(i).length < 2 ||
    (NOBODY.has(tokens.folded(i)) && !isFirst(bits) && !named && !isCalled(reading, i))
  )
    return null;
  if (isFirst(bits) && isReign(tokens, i + 1)) return null;
  if (isAmongCapitals(tokens, i) && isCommon(bits)) return null;
  const last = stretchEnd(tokens, i, { personal: named || (bits & (FIRST | RARER)) !== 0, raw: reading.raw });
  if (named)
    return make(reading, { first: i, last, base: votes(4, 0, 0), shape: last > i ? "full" : "plain", doubt: 0 });
  if (last > i && LINKS.test(tokens.folded(i))) return linked(reading, i, last);
  if (
    isCommon(bits) &&
    !reading.called.has(tokens.folded(i)) &&
    (bits & (FIRST | RARER | SURNAME)) === 0 &&
    tokens.standing(i) !== "inside" &&
    !isTakenUp(tokens, i)
  )
    return null;
  if (last > i) return several(reading, i, last, bits);
  if (tokens.shouted(i) && (bits & (FIRST | RARER | SURNAME)) === 0) return acronym(reading, i, bits);
  return make(reading, {
    first: i,
    last: i,
    base: singleBase(reading, i, bits),
    shape: "plain",
    doubt: doubt(reading, i, bits),
  });
}

/** « au Chez Prosper » is a house; at the beginning of a sentence the word leads to somebody: « Chez Prosper on rit », « Si Nadia vient ». */
function linked(reading: Reading, first: number, last: number): Candidate | null {
  const isHouse = reading.tokens.folded(first) === "chez" && reading.tokens.standing(first) === "inside";
  return isHouse ? make(reading, { first, last, base: votes(0, 0, 5), shape: "full", doubt: 0 }) : null;
}

/** « s'appelle Dimanche, Dimanche Bukasa », « c'est Mars Tshilumba »: before a family name, somebody's first name in the text, or a day or a month with a capital that French does not give it. */
function isCalled({ tokens, called }: Reading, i: number): boolean {
  const next = i + 1;
  if (next >= tokens.count || !follows(tokens, next) || !tokens.capital(next)) return false;
  if (called.has(tokens.folded(i))) return true;
  if (tokens.language !== "fr" || !DATES.test(tokens.folded(i)) || tokens.standing(i) !== "inside") return false;
  return !DATED.test(tokens.folded(i - 1)) && isFamilyName(tokens, next);
}

const DATES =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;
/** What stands before a day or a month that is one. */
const DATED =
  /^(?:\d+(?:er)?|en|au|le|du|de|d'|des|ce|un|chaque|depuis|fin|debut|mi|courant|jusque|apres|avant|a|pour|vers|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** « Trésor, il dormait »: a word without an article, which a pronoun takes up. */
function isTakenUp(tokens: Tokens, i: number): boolean {
  const next = i + 1;
  return next < tokens.count && tokens.gap(next) === ", " && /^(?:il|elle|he|she)$/.test(tokens.folded(next));
}

const SITES = /^(?:cites?|quartier|place|square|faubourg|domaine|rue|avenue|boulevard|chaussee|porte|plaine|plateau)$/;

function several(reading: Reading, first: number, last: number, bits: number): Candidate | null {
  const { tokens } = reading;
  const inner: number[] = [];
  for (let j = first; j <= last; j++) if (tokens.capital(j)) inner.push(j);
  const house = tokens.shouted(first) && !tokens.shouted(last) ? articledEnd(tokens, first + 1) : null;
  if (house !== null) return make(reading, { first, last: house, base: votes(0, 0, 4), shape: "full", doubt: 0 });
  const saint = /^(?:sainte?|ste?)$/.test(tokens.folded(first));
  if (saint) return make(reading, { first, last, base: votes(0.5, 2, 0.5), shape: "plain", doubt: 0 });
  if (SITES.test(tokens.folded(first)))
    return make(reading, { first, last, base: votes(0, 4, 0), shape: "plain", doubt: 0 });
  const given =
    isCalled(reading, first) || inner.some((j) => (compoundBits(tokens, j, reading.bitsOf) & (FIRST | RARER)) !== 0);
  const family = inner.some((j) => (tokens.bits(j) & SURNAME) !== 0);
  const allCommon = inner.every((j) => isCommon(tokens.bits(j)));
  const start = tokens.standing(first) !== "inside";
  if (start && isCommon(bits) && !isFirst(bits) && !hasFamily(reading, first, bits)) return null;
  if (given && !allCommon) return make(reading, { first, last, base: votes(7, 0, 0), shape: "full", doubt: 0 });
  if (given)
    return make(reading, {
      first,
      last,
      base: votes(isFirst(bits) ? 4 : 2.5, 0, 0),
      shape: "full",
      doubt: start ? 1.5 : 0,
    });
  if (!allCommon && !isCommon(bits) && inner.some((j) => j > first && j < last && PARTICLES.has(tokens.folded(j))))
    return make(reading, { first, last, base: votes(4, 0.8, 1.2), shape: "full", doubt: start ? 0.2 : 0 });
  if (allCommon) return make(reading, { first, last, base: votes(0, 0, family ? 1 : 1.5), shape: "plain", doubt: 0 });
  if (inner.every((j) => tokens.shouted(j))) return null;
  return make(reading, {
    first,
    last,
    base: votes(family ? 3.4 : 2.6, 0.8, 1.2),
    shape: "plain",
    doubt: start ? 0.2 : 0,
  });
}

/** « Parfait Lukusa signe », « Lies De Backer »: a rarer first name that is a word too, or a word that is somebody's elsewhere, before what no list has for a first name. */
function hasFamily({ tokens, called }: Reading, i: number, bits: number): boolean {
  let next = i + 1;
  while (next + 1 < tokens.count && tokens.capital(next) && PARTICLES.has(tokens.folded(next))) next++;
  const family = tokens.bits(next);
  const isName = (bits & RARER) !== 0 || called.has(tokens.folded(i));
  return isName && tokens.capital(next) && !isCommon(family) && (family & (FIRST | RARER)) === 0;
}

function acronym(reading: Reading, i: number, bits: number): Candidate | null {
  const { tokens } = reading;
  const length = tokens.folded(i).length;
  const among = i + 1 < tokens.count && tokens.shouted(i + 1) && i > 0 && tokens.shouted(i - 1);
  if ((bits & (EVERYDAY | TOOL)) !== 0 || length > 8 || among || /[\d]/.test(tokens.folded(i))) return null;
  const label = /^ ?:/.test(tokens.text.slice(tokens.end(i), tokens.end(i) + 2)) && tokens.standing(i) === "start";
  if (label || isCommon(bits)) return null;
  const town = townAfter(reading, i);
  const base = votes(length < 6 ? -2.5 : 0, 0, town === null ? 2.6 : 4);
  return make(reading, { first: i, last: town ?? i, base, shape: "plain", doubt: doubt(reading, i, bits) / 2 });
}

/** A word in capitals beside another: they are how the text is written, and make no name of a frequent word. */
function isAmongCapitals(tokens: Tokens, i: number): boolean {
  const isShouted = (j: number): boolean => j >= 0 && j < tokens.count && tokens.shouted(j);
  return (
    tokens.shouted(i) && ((isShouted(i - 1) && follows(tokens, i)) || (isShouted(i + 1) && follows(tokens, i + 1)))
  );
}

/** « Louis XV », « Charles V »; in « Sandrine V. » the letter stands for a name. */
function isReign(tokens: Tokens, next: number): boolean {
  if (next >= tokens.count || !follows(tokens, next)) return false;
  const end = tokens.end(next);
  const number = tokens.text.slice(tokens.start(next), end);
  return /^[IVX]+$/.test(number) && (number.length > 1 || tokens.text.charAt(end) !== ".");
}
