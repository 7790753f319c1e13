import { fold } from "../text/fold.js";
import { sha256Of } from "../text/hash.js";
import type { Span } from "../text/span.js";

/** So many words on either side tell a place from every other. */
const AROUND = 4;

/**
 * What stands for a place where a word is a word and nobody's name: a hash of the word with those around it in its
 * paragraph, so that nothing of it can be read, and the place is found again wherever the transcript moves it.
 */
export function wordMark(text: string, span: Span): string {
  const words = wordsOf(text, span);
  const at = words.findIndex(({ end }) => end > span.start);
  return markAt(words, at);
}

/** Where the words stand that are marked so; none where nothing is marked. */
export function keptWords(text: string, marks: readonly string[]): Span[] {
  if (marks.length === 0) return [];
  const sought = new Set(marks);
  return paragraphs(text).flatMap((paragraph) => {
    const words = wordsIn(text, paragraph);
    return words.filter((_, i) => sought.has(markAt(words, i))).map(({ start, end }) => ({ start, end }));
  });
}

interface Word extends Span {
  readonly folded: string;
}

function markAt(words: readonly Word[], at: number): string {
  const around = words.slice(Math.max(0, at - AROUND), at + AROUND + 1).map(({ folded }) => folded);
  return sha256Of(`${Math.min(at, AROUND)} ${around.join(" ")}`).slice(0, 24);
}

function wordsOf(text: string, span: Span): Word[] {
  const paragraph = paragraphs(text).find(({ end }) => end > span.start);
  return paragraph === undefined ? [] : wordsIn(text, paragraph);
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    folded: fold(word),
  }));
}

function paragraphs(text: string): Span[] {
  const ends = [...text.matchAll(/\n[ \t]*\n/g)].map(({ 0: gap, index }) => index + gap.length);
  return [...ends, text.length].map((end, i) => ({ start: ends[i - 1] ?? 0, end }));
}
