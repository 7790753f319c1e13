import { fold } from "../../text/fold.js";
import type { Span } from "../../text/span.js";

/** A word, a number in figures or a stop of an answer, folded, with its place in the text. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: "word" | "figures" | "stop";
}

const TOKEN = /(\d+(?:[.,]\d+)?)|(\p{L}+(?:[-'’]\p{L}+)*['’]?)|([.,;:!?…–—()/%«»"-])/gu;

/** The words and stops of a stretch of a text, in order. */
export function tokensIn(text: string, { start, end }: Span): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)].map(([whole, figures, word], i, all): Token => {
    const at = start + (all[i]?.index ?? 0);
    const kind = figures !== undefined ? "figures" : word !== undefined ? "word" : "stop";
    return { text: fold(whole).replaceAll("’", "'"), kind, start: at, end: at + whole.length };
  });
}
