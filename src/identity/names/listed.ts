import { type Candidate, type Votes, votes } from "./candidate.js";
import { BUILDINGS, ORGANISATION_NOUNS } from "./cues.js";
import { EVERYDAY, FAMOUS_ONE, FIRST, RARER, SURNAME } from "./lists.js";
import { doubt, make } from "./make.js";
import { articledEnd, buildingBefore, firmEnd, headedEnd, tailedEnd, titleEnd } from "./organisation.js";
import type { Reading } from "./reading.js";
import { follows, isCommon, isFirst, type ListedStretch, listedAt, stretchEnd } from "./stretch.js";
import type { Tokens } from "./tokens.js";

/** A town, a country, a river or an organisation of the lists. */
export function listed(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const listed = listedAt(tokens, i);
  if (listed === null) return null;
  const bits = tokens.bits(i);
  if (listed.kind === "institution" && BUILDINGS.has(tokens.folded(i))) return branch(reading, i, listed.last);
  const several = listed.words > 1;
  if (!several && (bits & (FIRST | RARER)) !== 0 && stretchEnd(tokens, i, { personal: true, raw: reading.raw }) > i)
    return null;
  if (!several && (bits & EVERYDAY) !== 0 && !tokens.shouted(i)) return null;
  if (!several && listed.first === i && continues(reading, i, bits)) return null;
  const base = listedBase(reading, listed, bits);
  const doubted = several || !isCommon(bits) ? 0 : doubt(reading, i, bits);
  return make(reading, { ...listed, base, shape: "listed", doubt: doubted, small: listed.kind === "town", anchor: i });
}

/** « CPAS de Seraing »: a public service and its town. */
function branch(reading: Reading, i: number, last: number): Candidate | null {
  const town = townAfter(reading, last);
  const shape = town === null ? "listed" : "full";
  return make(reading, { first: i, last: town ?? last, base: votes(0, 0, 5), shape, doubt: 0 });
}

/** The last word of a place that « de » or « du » ties to the word before it; null where none does. */
export function townAfter(reading: Reading, last: number): number | null {
  const { tokens } = reading;
  const town = last + 2;
  const tied = town < tokens.count && /^(?:de|du|d')$/.test(tokens.folded(last + 1)) && follows(tokens, last + 1);
  if (!tied || !follows(tokens, town) || !tokens.capital(town)) return null;
  const listed = listedAt(tokens, town);
  if (listed !== null) return listed.kind === "institution" ? null : listed.last;
  return isFirst(tokens.bits(town)) ? null : stretchEnd(tokens, town, { personal: false, raw: false });
}

/** A single word of a listed name that opens a longer stretch may be someone's: « Lambert Wilson ». */
function continues(reading: Reading, i: number, bits: number): boolean {
  return (bits & SURNAME) !== 0 && stretchEnd(reading.tokens, i, { personal: false, raw: reading.raw }) > i;
}

/** Countries, in French or in English, that are more often someone. */
const PEOPLE_FIRST = new Set(["jordan", "maurice", "georgia", "chad"]);

function listedBase(reading: Reading, { first, last, kind, words }: ListedStretch, bits: number): Votes {
  const { tokens } = reading;
  if (words === 1 && PEOPLE_FIRST.has(tokens.folded(last))) return votes(3.2, 2, 0);
  const name =
    kind === "country" ? 0 : (bits & (FIRST | FAMOUS_ONE)) !== 0 ? 3.2 : (bits & (RARER | SURNAME)) !== 0 ? 1.5 : 0;
  const person = words > 1 ? 0 : name;
  if (kind === "country" && words === 1 && (bits & FIRST) !== 0 && tokens.standing(first) !== "inside")
    return votes(3.2, 1, 0);
  if (kind === "institution") return votes(person, -3, institution(reading, last, words, bits));
  if (words > 1) return votes(0, 6, 0);
  const common = isCommon(bits);
  if (kind === "water") return votes(person, afterArticle(tokens, first) ? 3.5 : 1.2, 0);
  if (kind === "town") return votes(person, common ? 1.2 : name > 0 ? 2 : 3.2, 0);
  return votes(person, common ? 2 : name > 3 ? 2.5 : 4.5, 0);
}

function institution(reading: Reading, last: number, words: number, bits: number): number {
  if (words > 1) return isCommon(reading.tokens.bits(last)) ? 2.6 : 5;
  if (reading.tokens.shouted(last)) return (bits & EVERYDAY) !== 0 ? 2 : 5;
  return isCommon(bits) ? 1.2 : 4.5;
}

/** An organisation that opens with its capitalised noun: « Institut de la Providence ». */
export function headed(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const last = headedEnd(tokens, i) ?? tailedEnd(tokens, i) ?? firmEnd(tokens, i) ?? titleEnd(tokens, i);
  if (last === null) return null;
  return make(reading, { first: i, last, base: votes(0, 0, 5), shape: "full", doubt: 0 });
}

/** An organisation whose noun in lower case comes before its name: « lycée Voltaire ». */
export function building(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  if (tokens.standing(i) !== "inside") return null;
  const named = articledEnd(tokens, i);
  const isCalled = named !== null && ORGANISATION_NOUNS.has(tokens.folded(i - 1));
  const first = buildingBefore(tokens, i) ?? (isCalled ? i : null);
  if (first === null) return null;
  const listed = listedAt(tokens, i);
  const last = named ?? Math.max(listed?.last ?? i, stretchEnd(tokens, i, { personal: true, raw: false }));
  return make(reading, { first, last, base: votes(0, 0, 5.5), shape: "full", doubt: 0 });
}

function afterArticle(tokens: Tokens, i: number): boolean {
  return i > 0 && /^(?:la|le|l'|du|au|the)$/.test(tokens.folded(i - 1));
}
