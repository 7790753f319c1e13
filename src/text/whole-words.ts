import { classAt, LETTER } from "./letters.js";
import type { Span } from "./span.js";

/** The span with the words that its ends cut in two made whole: as it was where they cut none. Letters and figures make a word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const isWithin = (at: number): boolean =>
    at > 0 && at < text.length && classAt(text, at - 1) >= LETTER && classAt(text, at) >= LETTER;
  let [from, to] = [start, end];
  while (isWithin(from)) from--;
  while (isWithin(to)) to++;
  return { start: from, end: to };
}
