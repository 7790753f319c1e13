import type { Span } from "./span.js";
import type { Unspoken } from "./unspoken.js";

/** What is said in a stretch of text, in one piece: remarks and the like are taken out, what cannot be read is one sign. */
export interface Said {
  readonly text: string;
  /** Where a stretch of it stands in the whole text. */
  readonly spanOf: (said: Span) => Span;
}

/** In the place of words that cannot be read; no letter, so that no pattern of letters fits it. */
const UNREADABLE = "\u0000";

/** Takes what is not said out of a span. `unspoken` is sorted and disjoint; the words on either side stand a blank apart. */
export function saidIn(text: string, span: Span, unspoken: readonly Unspoken[]): Said {
  const near = within(unspoken, span);
  if (near.length === 0) {
    const by = span.start;
    return { text: text.slice(by, span.end), spanOf: ({ start, end }) => ({ start: start + by, end: end + by }) };
  }
  return joined(text, span, near);
}

/** Those of some sorted stretches that reach into a span. */
function within(unspoken: readonly Unspoken[], { start, end }: Span): readonly Unspoken[] {
  let low = 0;
  let high = unspoken.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((unspoken[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < unspoken.length && (unspoken[last]?.start ?? end) < end) last++;
  return low === last ? [] : unspoken.slice(low, last);
}

/** Where a piece begins in the text that is said, and in the whole text. */
interface Piece {
  readonly from: number;
  readonly start: number;
}

function joined(text: string, { start, end }: Span, unspoken: readonly Unspoken[]): Said {
  const pieces: Piece[] = [];
  let said = "";
  const add = (from: number, words: string): void => {
    const more = /\s$/.test(said) ? words.replace(/^\s+/, "") : words;
    if (more === "") return;
    pieces.push({ from: said.length, start: from + words.length - more.length });
    said += more;
  };
  let at = start;
  for (const one of unspoken) {
    if (one.start > at) add(at, text.slice(at, one.start));
    if (one.standsFor === "words" && one.start >= start) add(one.start, UNREADABLE);
    at = Math.min(one.end, end);
  }
  if (at < end) add(at, text.slice(at, end));
  const place = (offset: number): number => {
    const piece = pieces.findLast(({ from }) => from <= offset);
    return piece === undefined ? start : piece.start + offset - piece.from;
  };
  return {
    text: said,
    spanOf: (one) => ({ start: place(one.start), end: place(Math.max(one.start, one.end - 1)) + 1 }),
  };
}
