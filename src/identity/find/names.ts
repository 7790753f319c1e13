import * as say from "../../messages/identity-names.js";
import type { Words } from "../../messages/words.js";
import { bySpan, type Span } from "../../text/span.js";
import type { Find } from "../finder.js";
import type { IdentityFinding } from "../finding.js";
import { collect } from "../names/collect.js";
import { NOBODY } from "../names/cues.js";
import { type Decision, decide } from "../names/decide.js";
import { keyOf } from "../names/gazetteer.js";
import { knownNames } from "../names/known.js";
import { isPersonAt } from "../names/person-sign.js";
import { type Reading, readingOf } from "../names/reading.js";
import { isCommon } from "../names/stretch.js";
import { readTokens, type Tokens } from "../names/tokens.js";
import { readName } from "../person-name.js";

/**
 * People, places and organisations. Each capitalised stretch of a text is weighed once: what lists, titles, verbs and
 * prepositions say adds up, a name that is sure in one place is believed in the others, and the kind with most points wins.
 * Names of the study and secret ones are found in any case. Time grows with the length of the text.
 */
export const find: Find = (text, knowledge) => {
  const tokens = readTokens(text, knowledge.language);
  const keep = new Set(knowledge.keep.map(keyOf));
  const decisions = decide(collect(tokens, knowledge.language)).filter(notFeast(tokens));
  const decided = decisions.map((one) => toFinding(tokens, one));
  const isToldOf = marks(text.length, decided.filter(isLikelyPerson));
  const every = knownNames(tokens, knowledge, isToldOf);
  const whole = decisions.filter((one) => isWholeName(tokens, one)).map((one) => toFinding(tokens, one));
  const isPart = partsOf(text, { words: knowledge.secret, wholes: whole });
  const known = every.filter((one) => !isPart(one));
  const ofKey = marks(text.length, every.filter(isPart));
  const taken = marks(text.length, known);
  const isKept = ({ start, end }: Span): boolean => keep.size > 0 && keep.has(keyOf(text.slice(start, end)));
  const rest = decided
    .filter((one) => !taken(one) && !isKept(one))
    .map((one) => (ofKey(one) ? { ...one, certainty: "high" as const } : one));
  return withInitials(text, withArticle(text, [...known, ...rest]));
};

/** « 't Serstevens », « Anne 't Serstevens »: the Flemish article belongs to the name, and to the first name before it. */
function withArticle(text: string, found: readonly IdentityFinding[]): IdentityFinding[] {
  const all: IdentityFinding[] = [];
  for (const one of [...found].sort(bySpan)) {
    const isNamed = one.kind === "person" && ARTICLE.test(text.slice(Math.max(0, one.start - 4), one.start));
    const last = all.at(-1);
    const start = isNamed ? one.start - 3 : one.start;
    const isFirst = isNamed && last?.kind === "person" && /^[ \u00a0]$/.test(text.slice(last.end, start));
    if (isFirst && last !== undefined) all[all.length - 1] = { ...one, start: last.start, why: say.firstAndLast() };
    else all.push({ ...one, start });
  }
  return all;
}

const ARTICLE = /(?<![\p{L}\p{N}])['’ʼ‘]t[ \u00a0]$/u;

/** « S. Vandeputte »: the letter of a first name goes with the family name. « M. » is a title, and after a word it may end a sentence. */
function withInitials(text: string, found: readonly IdentityFinding[]): IdentityFinding[] {
  const sorted = [...found].sort(bySpan);
  return sorted.map((one, i) => {
    if (one.kind !== "person") return one;
    const from = Math.max(sorted[i - 1]?.end ?? 0, one.start - 12);
    const letters = INITIALS.exec(text.slice(from, one.start))?.[0] ?? "";
    return letters === "" ? one : { ...one, start: one.start - letters.length };
  });
}

const INITIALS = /(?<![\p{L}\p{M}\p{N}'’.-])(?!M\.[ \u00a0]$)\p{Lu}\.(?:-?\p{Lu}\.)?[ \u00a0]$/u;

/** « avant Noël », although somebody in the text is called Véronique Noël. */
function notFeast(tokens: Tokens): (one: Decision) => boolean {
  let reading: Reading | null = null;
  return ({ kind, candidate: { first, last, shape } }) => {
    if (kind !== "person" || shape === "titled" || first !== last || !NOBODY.has(tokens.folded(first))) return true;
    reading ??= readingOf(tokens, tokens.language);
    return isPersonAt(reading, first);
  };
}

/** Somebody who shares a first name with a name of the key has a family name of their own: the whole counts, not the part. */
function partsOf(
  text: string,
  { words, wholes }: { words: readonly string[]; wholes: readonly Span[] },
): (one: IdentityFinding) => boolean {
  if (wholes.length === 0 || words.length === 0) return () => false;
  const parts = new Set(words.flatMap((name) => [name, ...name.split(/\s+/), familyIn(name)]).map(keyOf));
  const lengths = new Uint32Array(text.length);
  for (const { start, end } of wholes) lengths.fill(end - start, start, end);
  return ({ kind, start, end }) => {
    const around = lengths[start] ?? 0;
    const isWithin = around > end - start && lengths[end - 1] === around;
    return kind === "person" && isWithin && parts.has(keyOf(text.slice(start, end)));
  };
}

/** `Van de Walle`, of somebody whose first name the key has as well. */
function familyIn(name: string): string {
  return readName(name).last ?? name;
}

function isLikelyPerson({ kind, certainty }: IdentityFinding): boolean {
  return kind === "person" && certainty !== "possible";
}

/** Whether a stretch overlaps any of some spans. */
function marks(length: number, spans: readonly Span[]): (one: Span) => boolean {
  if (spans.length === 0) return () => false;
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return (one) => covered.subarray(one.start, one.end).includes(1);
}

/** A first name and a family name, certainly; or words that are likely one, none of them a frequent word. */
function isWholeName(tokens: Tokens, { kind, certainty, candidate }: Decision): boolean {
  const { shape, first, last } = candidate;
  if (kind !== "person" || certainty === "possible") return false;
  if (certainty === "high" && (shape === "full" || shape === "titled")) return true;
  return last > first && !isCommon(tokens.bits(first)) && !isCommon(tokens.bits(last));
}

function toFinding(tokens: Tokens, { candidate, kind, certainty, remembered, score }: Decision): IdentityFinding {
  const { start, end } = candidate;
  const lower = !tokens.capital(candidate.last);
  return { start, end, kind, certainty, why: why({ candidate, kind, remembered, lower, score }) };
}

interface Reasons extends Pick<Decision, "candidate" | "kind" | "remembered" | "score"> {
  readonly lower: boolean;
}

function why({ candidate, kind, remembered, lower }: Reasons): Words {
  const { shape, base, context } = candidate;
  if (remembered) return say.sureElsewhere();
  if (kind === "person") {
    if (shape === "titled") return say.afterTitle();
    if (shape === "full") return say.firstAndLast();
    if (lower) return say.firstNameInLowerCase();
    if (context.person >= 1) return base.person >= 2 ? say.listedAndSpokenOf() : say.spokenOfAsPerson();
    return base.person >= 2 ? say.listedPersonName() : say.capitalOnly();
  }
  if (kind === "place") {
    if (base.place >= 2) return context.place >= 2 ? say.listedPlaceLivedIn() : say.listedPlace();
    return say.spokenOfAsPlace();
  }
  if (shape === "full") return say.organisationNoun();
  return shape === "listed" ? say.listedOrganisation() : say.spokenOfAsOrganisation();
}
