import { type Candidate, votes } from "./candidate.js";
import { EVERYDAY, FAMOUS_ONE, FIRST, LOWER_WORD, RARER, SURNAME } from "./lists.js";
import { isUnknown, isWordThere } from "./lower-word.js";
import { make } from "./make.js";
import type { Reading } from "./reading.js";
import { compoundBits, follows, isCommon, isElided, type ListedStretch, listedAt } from "./stretch.js";
import type { Tokens } from "./tokens.js";

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
  const rarer = reading.small && (bits & RARER) !== 0 && !isCommon(bits) && listed === null;
  const named = (bits & FIRST) !== 0 || rarer || ((bits & FAMOUS_ONE) !== 0 && (bits & SURNAME) === 0);
  const family = named ? familyEnd(reading, i, bits) : null;
  if (named && !word && (family !== null || !isCommon(bits)) && tokens.folded(i).length > (reading.small ? 2 : 3))
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

/** The last word of « julien pirotte », « rachid boulahrouz », « ilse van mechelen »: a first name before what is nothing but a name, or in no list at all; null where none follows. */
function familyEnd({ tokens }: Reading, i: number, bits: number): number | null {
  let last = i + 1;
  while (last < i + 3 && last + 1 < tokens.count && isParticle(tokens, last)) last++;
  if (last >= tokens.count || !follows(tokens, last) || isCommon(tokens.bits(last))) return null;
  if (!tokens.capital(last) && isUnknown(tokens, last)) return (bits & (FIRST | RARER)) !== 0 ? last : null;
  if (last > i + 1) return PARTED.test(tokens.folded(i + 1)) && tokens.folded(last).length > 3 ? last : null;
  if (tokens.capital(last) && (isCommon(bits) || (bits & FIRST) === 0)) return null;
  const family = last === i + 1 && (bits & FIRST) !== 0 ? SURNAME | FIRST : SURNAME;
  return (tokens.bits(last) & family) !== 0 ? last : null;
}

/** Particles that are no word of the language. */
const PARTED = /^(?:van|von|vande|vanden|vander|den|der|el|al|bel|di|da|dos)$/;

function isParticle(tokens: Tokens, i: number): boolean {
  return (
    !tokens.capital(i) && follows(tokens, i) && (PARTED.test(tokens.folded(i)) || /^(?:de|ben)$/.test(tokens.folded(i)))
  );
}

function lowerPerson(reading: Reading, i: number, family: number | null): Candidate | null {
  const { tokens } = reading;
  const article = !reading.small && i > 0 && /^(?:l'|une|cette)$/.test(tokens.folded(i - 1));
  if (article) return null;
  const base = votes(family !== null ? 3 : alone(reading, i), 0, 0);
  return make(reading, { first: i, last: family ?? i, base, shape: family !== null ? "full" : "plain", doubt: 0 });
}

/** What a first name in lower case says by itself: one of two first names (jean-marie) is no word, a rarer one may be anything. */
function alone({ tokens, bitsOf }: Reading, i: number): number {
  const bits = compoundBits(tokens, i, bitsOf);
  if ((bits & LOWER_WORD) !== 0) return 0.7;
  if ((bits & (FIRST | FAMOUS_ONE)) === 0) return 1.2;
  return tokens.folded(i).includes("-") && (bits & FIRST) !== 0 ? 3.2 : 2.4;
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
