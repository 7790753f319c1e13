import { fold } from "./fold.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";

/**
 * How what is typed is looked for. `part`: as typed, inside words too. `word`: as whole words, in this order. `near`: all these
 * words, or words that begin so, close to each other in one turn, in any order.
 */
export type Manner = "part" | "word" | "near";
export const MANNERS: readonly Manner[] = ["part", "word", "near"];

export interface Sought {
  readonly words: string;
  readonly manner: Manner;
  /** `optional`: é is found by e. */
  readonly accents: "optional" | "exact";
  /** Whose turns are searched. */
  readonly turns: "participants" | "all";
}

/** How many words may lie between the first and the last of words that are near each other, these two included. */
export const NEAR = 12;

/** Places where the words stand in a transcript, in order and apart from each other; none where nothing but signs was typed. */
export function find(transcript: Transcript, sought: Sought): Span[] {
  const key = written(sought.words, sought.accents).text.trim();
  if (!/[\p{L}\p{N}]/u.test(key)) return [];
  const text = comparable(transcript, sought.accents);
  const turns = transcript.turns.filter(({ role }) => sought.turns === "all" || role === "participant");
  return turns.flatMap((turn) => {
    const within = placesOf(text, turn);
    const found =
      sought.manner === "near" ? near(text.text, within, key) : together(text.text, within, { key, sought });
    return found.map(({ start, end }) => ({ start: text.at[start] ?? 0, end: text.at[end - 1] ?? 0 })).map(toEnd(text));
  });
}

/** A text as it is compared, and for each of its characters the offset in the text where what it stands for begins. */
interface Comparable {
  readonly text: string;
  /** One longer than the text: the last is the length of the original. */
  readonly at: Int32Array;
}

const kept = new WeakMap<Transcript, Partial<Record<Sought["accents"], Comparable>>>();

function comparable(transcript: Transcript, accents: Sought["accents"]): Comparable {
  const known = kept.get(transcript) ?? {};
  const text = known[accents] ?? written(transcript.text, accents);
  kept.set(transcript, { ...known, [accents]: text });
  return text;
}

/** In lower case, blanks of any kind and length as one space, apostrophes straight, accents as asked for. */
function written(text: string, accents: Sought["accents"]): Comparable {
  const parts: string[] = [];
  const at: number[] = [];
  const known = KNOWN[accents];
  let isBlank = false;
  for (let i = 0; i < text.length; ) {
    const code = text.codePointAt(i) ?? 0;
    const sign: string = known.get(code) ?? learn(code, accents);
    const plain: string = sign === " " && isBlank ? "" : sign;
    if (plain !== "") isBlank = plain === " ";
    parts.push(plain);
    for (let k = 0; k < plain.length; k++) at.push(i);
    i += code > 0xffff ? 2 : 1;
  }
  at.push(text.length);
  return { text: parts.join(""), at: Int32Array.from(at) };
}

const KNOWN = { optional: new Map<number, string>(), exact: new Map<number, string>() };

/** A sign as it is compared; a text has few different ones. */
function learn(code: number, accents: Sought["accents"]): string {
  const sign = String.fromCodePoint(code);
  const letter = accents === "optional" ? fold(sign) : sign.toLowerCase().replace(/[’ʼ‘]/, "'");
  const plain = /\s/.test(sign) ? " " : letter;
  KNOWN[accents].set(code, plain);
  return plain;
}

/** The stretch of the compared text that stands for a turn. */
function placesOf({ at }: Comparable, { start, end }: Turn): Span {
  return { start: firstFrom(at, start), end: firstFrom(at, end) };
}

function firstFrom(at: Int32Array, offset: number): number {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The end of the sign that a stretch ends with, whatever follows it. */
function toEnd({ at }: Comparable): (span: Span) => Span {
  return ({ start, end }) => ({ start, end: at[firstFrom(at, end + 1)] ?? end + 1 });
}

function together(text: string, turn: Span, { key, sought }: { key: string; sought: Sought }): Span[] {
  const found: Span[] = [];
  // Asked of the turn alone, so that what is not in it is not looked for in all that follows.
  const said = text.slice(turn.start, turn.end);
  for (let at = said.indexOf(key); at !== -1; at = said.indexOf(key, at + key.length)) {
    const span = { start: turn.start + at, end: turn.start + at + key.length };
    if (sought.manner === "part" || isWhole(text, span)) found.push(span);
  }
  return found;
}

const IN_WORD = /[\p{L}\p{N}\p{M}]/u;

function isWhole(text: string, { start, end }: Span): boolean {
  return !IN_WORD.test(text[start - 1] ?? "") && !IN_WORD.test(text[end] ?? "");
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function near(text: string, turn: Span, key: string): Span[] {
  const wanted = [...new Set(key.match(WORD) ?? [])];
  const last = wanted.map((): { place: number; span: Span } | null => null);
  const found: Span[] = [];
  let place = 0;
  for (const { 0: word, index } of text.slice(turn.start, turn.end).matchAll(WORD)) {
    place++;
    const span = { start: turn.start + index, end: turn.start + index + word.length };
    // A word answers one of those sought: the longest that it begins with.
    const which = longest(wanted, word);
    if (which === -1) continue;
    last[which] = { place, span };
    const all = last.filter((one) => one !== null);
    if (all.length < wanted.length || place - Math.min(...all.map((one) => one.place)) >= NEAR) continue;
    found.push({ start: Math.min(...all.map((one) => one.span.start)), end: span.end });
    last.fill(null);
  }
  return found;
}

function longest(wanted: readonly string[], word: string): number {
  return wanted.reduce(
    (best, one, i) => (word.startsWith(one) && one.length > (wanted[best]?.length ?? 0) ? i : best),
    -1,
  );
}
