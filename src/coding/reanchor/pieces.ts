import type { Span } from "../../text/span.js";

/** A text as words and signs, so that nothing but what was said is compared: white space, line breaks and the shape of signs aside. */
export interface Pieces {
  readonly text: string;
  /** Number of the form of each piece: equal where two pieces say the same. */
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Numbers for forms: one for all texts that are compared with one another. */
export class Forms {
  private readonly numbers = new Map<string, number>();
  private readonly forms: string[] = [];

  idOf(form: string): number {
    const known = this.numbers.get(form);
    if (known !== undefined) return known;
    const id = this.forms.length;
    this.numbers.set(form, id);
    this.forms.push(form);
    return id;
  }

  formOf(id: number): string {
    return this.forms[id] ?? "";
  }

  piecesOf(text: string): Pieces {
    const [ids, starts, ends]: [number[], number[], number[]] = [[], [], []];
    for (const { 0: piece, index } of text.matchAll(PIECE)) {
      const form = formOf(piece);
      if (form === "") continue;
      ids.push(this.idOf(form));
      starts.push(index);
      ends.push(index + piece.length);
    }
    return { text, ids: Int32Array.from(ids), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
  }
}

/** A word; or the same sign, once or several times. What nobody sees belongs to the word it stands in. */
const PIECE = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+|([^\s])\1*/gu;

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/g;

/** Signs that are set in several ways and mean the same. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^['’‘ʼ‛′`´]$/, "'"],
  [/^[«»“”„‟″"]+$/, '"'],
  [/^[-‐‑‒–—―−]+$/, "-"],
  [/^(?:…|\.{3,})$/, "..."],
];

function formOf(piece: string): string {
  const bare = piece.replace(INVISIBLE, "");
  if (/^[\p{L}\p{N}\p{M}]/u.test(bare)) return bare;
  return SIGNS.find(([sign]) => sign.test(bare))?.[1] ?? bare;
}

/** Whether a form is a word and no sign. */
export function isWord(form: string): boolean {
  return /^[\p{L}\p{N}\p{M}]/u.test(form);
}

/** Pieces from one to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The pieces that a span of the text touches. */
export function rangeOf({ starts, ends }: Pieces, { start, end }: Span): Range {
  const from = firstWhere(ends, (at) => at > start);
  return {
    from,
    to: Math.max(
      from,
      firstWhere(starts, (at) => at >= end),
    ),
  };
}

/** From the beginning of the first piece to the end of the last. */
export function spanOf({ starts, ends }: Pieces, { from, to }: Range): Span {
  return { start: starts[from] ?? 0, end: ends[to - 1] ?? 0 };
}

function firstWhere(sorted: Int32Array, isIt: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isIt(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
