import type { TurnView } from "../../workbench/protocol/transcript.js";

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The sentences of a turn. */
export function sentencesOf({ sentences }: TurnView): Span[] {
  return sentences.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: sentences[i + 1] ?? start }] : []));
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words of a stretch of text. */
export function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** A span that begins and ends with whole words, none of its spaces at either end; null where it holds no word. */
export function wholeWords(text: string, span: Span, within: Span): Span | null {
  const words = wordsIn(text, within).filter((word) => word.start < span.end && span.start < word.end);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inside = { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) };
  const end = Math.max(last.end, inside.start + text.slice(inside.start, inside.end).trimEnd().length);
  const begin = inside.start + text.slice(inside.start, inside.end).search(/\S/);
  return { start: Math.min(first.start, begin), end };
}

/** A span with its end, or its beginning, moved by one word within a turn. It never becomes empty. */
export function moved(text: string, span: Span, how: { edge: "start" | "end"; by: 1 | -1; within: Span }): Span {
  const words = wordsIn(text, how.within);
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  const [from, to] = how.edge === "start" ? [first + how.by, last] : [first, last + how.by];
  const [a, b] = [words[Math.min(from, to)], words[Math.max(from, to)]];
  return from > to || a === undefined || b === undefined ? span : { start: a.start, end: b.end };
}
