import { type Candidate, votes } from "./candidate.js";
import { EVERYDAY, FAMOUS_ONE, FIRST, LOWER_WORD, RARER, SURNAME } from "./lists.js";
import { isWordThere } from "./lower-word.js";
import { make } from "./make.js";
import type { Reading } from "./reading.js";
import { compoundBits, follows, isCommon, isElided, type ListedStretch, listedAt } from "./stretch.js";

/** A listed name that is written without a capital. */
export function lower(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const bits = compoundBits(tokens, i, reading.bitsOf);
  if (isAddressed(reading, i)) return null;
  if (reading.heard.has(tokens.folded(i)))
    return make(reading, { first: i, last: i, base: votes(1, 0, 0), shape: "plain", doubt: 0 });
  const listed = tokens.opens(i) && !isElided(tokens, i) ? listedAt(tokens, i) : null;
  if (listed !== null && listed.first === i && listed.words > 1) return lowerListed(reading, listed);
  const word = isWordThere(tokens, i);
  const named = (bits & FIRST) !== 0 || ((bits & FAMOUS_ONE) !== 0 && (bits & SURNAME) === 0);
  const family = named && hasFamily(reading, i, bits);
  if (named && !word && (family || !isCommon(bits)) && tokens.folded(i).length > (reading.small ? 2 : 3))
    return lowerPerson(reading, i, family);
  return listed === null || listed.first !== i ? null : lowerListed(reading, listed);
}

/** « Fatma nine », « Mehmet abi »: what an elder or a relative is called after the name, in Turkish. */
function isAddressed({ tokens }: Reading, i: number): boolean {
  return (
    i > 0 &&
    follows(tokens, i) &&
    tokens.capital(i - 1) &&
    /^(?:nine|abla|abi|teyze|hala|dede|amca|hoca|hanim|bey)$/.test(tokens.folded(i))
  );
}

/** « julien pirotte », « florence bertrand »: a first name before what is nothing but a name. */
function hasFamily({ tokens }: Reading, i: number, bits: number): boolean {
  const next = i + 1;
  if (!follows(tokens, next) || isCommon(tokens.bits(next))) return false;
  if (tokens.capital(next) && (isCommon(bits) || (bits & FIRST) === 0)) return false;
  return (tokens.bits(next) & ((bits & FIRST) !== 0 ? SURNAME | FIRST : SURNAME)) !== 0;
}

function lowerPerson(reading: Reading, i: number, family: boolean): Candidate | null {
  const { tokens } = reading;
  const article = !reading.small && i > 0 && /^(?:l'|une|cette)$/.test(tokens.folded(i - 1));
  if (article) return null;
  const base = votes(family ? 3 : (tokens.bits(i) & LOWER_WORD) !== 0 ? 0.7 : 2.4, 0, 0);
  return make(reading, { first: i, last: family ? i + 1 : i, base, shape: family ? "full" : "plain", doubt: 0 });
}

function lowerListed(reading: Reading, { first, last, kind, words }: ListedStretch): Candidate | null {
  const { tokens } = reading;
  if (commonNoun(reading, first, last, kind)) return null;
  const bits = tokens.bits(first);
  const inner = Array.from({ length: last - first + 1 }, (_, j) => first + j);
  const telling = inner.some(
    (j) => !isCommon(tokens.bits(j)) && tokens.folded(j).length > 3 && (tokens.bits(j) & EVERYDAY) === 0,
  );
  const capital = tokens.capital(last);
  const acronym =
    kind === "institution" &&
    words === 1 &&
    tokens.folded(first).length > 2 &&
    !isCommon(bits) &&
    (bits & (EVERYDAY | FIRST | RARER)) === 0;
  if (!telling && !acronym && !capital) return null;
  if (kind === "institution")
    return make(reading, { first, last, base: votes(0, -3, words > 1 ? 2.5 : 1.6), shape: "listed", doubt: 0 });
  const rare = reading.small && last === first && !isCommon(bits) && (bits & (SURNAME | FIRST | RARER)) === 0;
  const sure = rare
    ? 2.4
    : words > 1
      ? 2.5
      : kind === "town" || kind === "water"
        ? 0.4
        : (bits & (SURNAME | RARER)) !== 0
          ? 1
          : 1.8;
  return make(reading, { first, last, base: votes(0, sure, 0), shape: "listed", doubt: 0.3, small: kind === "town" });
}

/** « la Rose », « la Meuse » with an article in lower case: the flower, the river, rather than the village or the newspaper. */
function commonNoun(reading: Reading, first: number, last: number, kind: ListedStretch["kind"]): boolean {
  const { tokens } = reading;
  if (last !== first + 1 || !/^(?:la|le|les|l')$/.test(tokens.folded(first))) return false;
  if (kind !== "institution") return isCommon(tokens.bits(last));
  const bare = listedAt(tokens, last);
  return bare !== null && bare.first === last && bare.kind !== "institution";
}
