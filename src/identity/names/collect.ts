import type { Lang } from "../../messages/words.js";
import { type Candidate, votes } from "./candidate.js";
import { CALLINGS, TITLES } from "./cues.js";
import { familiesIn, withParticle } from "./family.js";
import { initialled } from "./initials.js";
import { building, headed, listed } from "./listed.js";
import { FIRST, RARER } from "./lists.js";
import { lower } from "./lower-case.js";
import { isUnknown } from "./lower-word.js";
import { make } from "./make.js";
import { isMask } from "./masks.js";
import { plain } from "./plain.js";
import { type Reading, readingOf } from "./reading.js";
import { follows, isCommon, isElided, stretchEnd } from "./stretch.js";
import { titled } from "./titled.js";
import type { Tokens } from "./tokens.js";

/** Everything in a text that may be a name, in order, none overlapping another. */
export function collect(tokens: Tokens, language: Lang): Candidate[] {
  const reading = readingOf(tokens, language);
  const found = candidates(reading);
  const heard = heardIn(reading, found);
  const people = articledIn(reading, found);
  const families = familiesIn(tokens, found);
  const called = calledIn(reading, found);
  const isMore = heard.size + people.size + families.size + called.size > 0;
  return isMore ? candidates({ ...reading, heard, people, families, called }) : found;
}

/** First names that stand for somebody in one place, and in another are a listed place with their article: La Rose. */
function articledIn({ tokens }: Reading, found: readonly Candidate[]): Set<string> {
  const isPlace = ({ shape, base, last }: Candidate): boolean =>
    shape === "listed" && base.place > 0 && last > 0 && ARTICLE.test(tokens.folded(last - 1));
  const places = new Set(found.filter(isPlace).map(({ last }) => tokens.folded(last)));
  if (places.size === 0) return places;
  const isSomebody = ({ shape, base, context, doubt, first }: Candidate): boolean =>
    (shape === "plain" || shape === "full") &&
    (tokens.bits(first) & FIRST) !== 0 &&
    base.person + context.person - doubt >= SOMEBODY;
  const people = found.filter(isSomebody).map(({ first }) => tokens.folded(first));
  return new Set(people.filter((name) => places.has(name)));
}

/** Words that stand for somebody by themselves within a sentence. */
function calledIn({ tokens }: Reading, found: readonly Candidate[]): Set<string> {
  const isSomebody = ({ shape, base, context, first, last, opening }: Candidate): boolean =>
    shape === "plain" && first === last && opening === "inside" && base.person + context.person >= SOMEBODY;
  return new Set(
    found.filter((one) => isSomebody(one) && isCommon(tokens.bits(one.first))).map(({ first }) => tokens.folded(first)),
  );
}

const ARTICLE = /^(?:la|le)$/;
/** From this many points on a first name is taken for a person's by itself. */
const SOMEBODY = 2;

function candidates(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < reading.tokens.count; ) {
    const one = at(reading, i);
    if (one !== null) found.push(one);
    i = one === null ? i + 1 : one.last + 1;
  }
  return found;
}

/** Names in lower case that are looked for in the rest of the text: a family name that no list has after a first name; where nothing has a capital, what follows a title. */
function heardIn({ tokens, small }: Reading, found: readonly Candidate[]): Set<string> {
  const heard = new Set<string>();
  for (const { shape, first, last, parts } of found) {
    if (small && shape === "titled" && !isCommon(tokens.bits(first))) for (const part of parts) heard.add(part);
    if (shape === "full" && !tokens.capital(first) && isUnknown(tokens, last)) heard.add(tokens.folded(last));
  }
  return heard;
}

function at(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  if (tokens.capital(i)) return capitalised(reading, i);
  const isRarer = reading.small && (tokens.bits(i) & RARER) !== 0;
  if (tokens.dull(i) && !isRarer && !reading.heard.has(tokens.folded(i))) return null;
  if (
    TITLES.has(tokens.folded(i)) ||
    (CALLINGS.has(tokens.folded(i)) && i + 1 < tokens.count && (tokens.capital(i + 1) || reading.small))
  ) {
    const one = titled(reading, i);
    if (one !== null || !reading.small) return one;
  }
  return lower(reading, i);
}

function capitalised(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  if (TITLES.has(tokens.folded(i))) return titled(reading, i) ?? initialled(reading, i);
  const family = withParticle(reading, i);
  if (family !== null) return family;
  if (isElided(tokens, i)) return elided(reading, i);
  const begun = initialled(reading, i);
  if (begun !== null) return begun;
  if (isMask(tokens, i) || office(reading, i) || feast(reading, i)) return null;
  if (isArticle(reading, i)) return null;
  const isNamed = isArticle(reading, i - 1);
  return headed(reading, i) ?? building(reading, i) ?? (isNamed ? null : listed(reading, i)) ?? plain(reading, i);
}

/** « La Rose, elle connaît tout », where Rose is somebody in the text; « à La Rose » is a place all the same. */
function isArticle({ tokens, people }: Reading, i: number): boolean {
  const next = i + 1;
  if (people.size === 0 || i < 0 || next >= tokens.count || !ARTICLE.test(tokens.folded(i))) return false;
  const isAt = i > 0 && follows(tokens, i) && /^(?:a|vers|habite|habitait)$/.test(tokens.folded(i - 1));
  return !isAt && follows(tokens, next) && tokens.capital(next) && people.has(tokens.folded(next));
}

/** « Monsieur le Maire », « Madame la Présidente ». */
function office(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const article = i > 1 && follows(tokens, i) && /^(?:le|la|l')$/.test(tokens.folded(i - 1));
  return article && TITLES.has(tokens.folded(i - 2));
}

/** « la Saint-Éloi » is a day. */
function feast(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (!/^sainte?(?:-|$)/.test(tokens.folded(i)) || i === 0) return false;
  if (/^(?:nicolas|valentin|sylvestre|esprit|graal)$/.test(tokens.folded(i + 1))) return true;
  return tokens.folded(i - 1) === "la" && (!tokens.capital(i - 1) || tokens.standing(i - 1) !== "inside");
}

/** D'Hondt, N'Diaye: a capital before the apostrophe and after it, inside a sentence or before a consonant, where no word loses its vowel. */
function elided(reading: Reading, i: number): Candidate | null {
  const { tokens } = reading;
  const isJoined = i + 1 < tokens.count && tokens.gap(i + 1) === "" && tokens.capital(i + 1);
  const isOpen = /^[aeiouyh]/.test(isJoined ? tokens.folded(i + 1) : "a");
  const name = isJoined && (tokens.standing(i) === "inside" || !isOpen);
  if (!name || tokens.folded(i) === "l'" || (tokens.shouted(i + 1) && isCommon(tokens.bits(i + 1)))) return null;
  const last = stretchEnd(tokens, i + 1, { personal: true, raw: reading.raw });
  return make(reading, { first: i, last, base: votes(3, 0, 0), shape: "plain", doubt: 0 });
}
