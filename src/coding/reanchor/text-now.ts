import type { Span } from "../../text/span.js";
import { Likeness } from "./alike.js";
import { type Diff, diff } from "./diff.js";
import { Forms, isWord, type Pieces, type Range, rangeOf, spanOf } from "./pieces.js";

/** A quote as pieces, with what surrounds it. */
export interface Quoted {
  /** Where it stood, as a character of the text as it was. */
  readonly at: number;
  readonly ids: readonly number[];
  readonly quote: Range;
  /** How much of the first piece, and of the last, is not in the quote: a mark may begin within a word. */
  readonly inset: { readonly start: number; readonly end: number };
}

interface Words {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Forms of which more stand in a text say nothing of where a quote is. */
const COMMON = 200;

/** Where words stand more often than this, what surrounds each of the places is not looked at. */
export const MANY = 500;

/** Stretches that are looked at for a quote whose words have changed. */
const TRIES = 4;

/** A text in which quotes are looked for, with the text as it was where that is known. */
export class TextNow {
  readonly forms = new Forms();
  readonly pieces: Pieces;
  readonly old: Pieces | null;
  readonly diff: Diff | null;
  readonly likeness = new Likeness(this.forms);
  private readonly places = new Map<number, number[]>();

  constructor(text: string, old: string | null) {
    this.pieces = this.forms.piecesOf(text);
    this.old = old === null ? null : this.forms.piecesOf(old);
    this.diff = this.old === null ? null : diff(this.old.ids, this.pieces.ids, (id) => isWord(this.forms.formOf(id)));
    this.pieces.ids.forEach((id, i) => {
      const places = this.places.get(id);
      if (places === undefined) this.places.set(id, [i]);
      else places.push(i);
    });
  }

  /** Where exactly these pieces stand, one after the other, in order; of very many the nearest to a character of the text. */
  occurrences(ids: readonly number[], near: number): Range[] {
    const [rarest = 0] = ids.map((_, i) => i).sort((x, y) => this.count(ids[x]) - this.count(ids[y]));
    const { ids: now, starts } = this.pieces;
    const found = (this.places.get(ids[rarest] ?? -1) ?? []).filter((at) =>
      ids.every((id, k) => now[at - rarest + k] === id),
    );
    const nearest = Math.max(
      0,
      found.findIndex((at) => (starts[at] ?? 0) >= near),
    );
    const from = Math.max(0, Math.min(nearest - MANY / 2, found.length - MANY - 1));
    return found.slice(from, from + MANY + 1).map((at) => ({ from: at - rarest, to: at - rarest + ids.length }));
  }

  private count(id: number | undefined): number {
    return this.places.get(id ?? -1)?.length ?? 0;
  }

  /** Stretches in which words like these may stand, the likeliest first: where most of the rarer ones are found at the right distance. */
  stretches({ ids }: Quoted): Range[] {
    const votes = new Map<number, number>();
    ids.forEach((id, k) => {
      const places = this.places.get(id) ?? [];
      if (places.length > COMMON) return;
      const worth = this.forms.formOf(id).length / (places.length + 1);
      for (const at of places) {
        const bucket = Math.round((at - k) / 8);
        votes.set(bucket, (votes.get(bucket) ?? 0) + worth);
      }
    });
    const best = [...votes].sort(([x, v], [y, w]) => w - v || x - y).slice(0, TRIES);
    const slack = 12 + Math.ceil(ids.length / 4);
    return best.map(([bucket]) => this.within(bucket * 8 - slack, bucket * 8 + ids.length + slack));
  }

  within(from: number, to: number): Range {
    const { length } = this.pieces.ids;
    return { from: Math.max(0, Math.min(from, length)), to: Math.max(0, Math.min(to, length)) };
  }

  /** The span that a mark has at these pieces, which say the same as its quote: to the letter where the text does. */
  spanAt(range: Range, { inset }: Pick<Quoted, "inset">, quote: string): Span {
    const whole = spanOf(this.pieces, range);
    const start = whole.start + inset.start;
    if (this.pieces.text.startsWith(quote, start)) return { start, end: start + quote.length };
    const span = { start: whole.start + Math.max(0, inset.start), end: whole.end - Math.max(0, inset.end) };
    return span.start < span.end ? span : whole;
  }

  /** A quote of the old text, at its place. */
  quotedAt(old: Pieces, span: Span): Quoted {
    const range = rangeOf(old, span);
    const from = Math.max(0, range.from - AROUND);
    const to = Math.min(old.ids.length, range.to + AROUND);
    const whole = spanOf(old, range);
    return {
      at: span.start,
      ids: [...old.ids.subarray(from, to)],
      quote: { from: range.from - from, to: range.to - from },
      inset: { start: span.start - whole.start, end: whole.end - span.end },
    };
  }

  /** A quote of which only the characters around it are known. */
  quoted({ before, quote, after, start: at }: Words & { start: number }): Quoted {
    const pieces = this.forms.piecesOf(`${before}${quote}${after}`);
    const span = { start: before.length, end: before.length + quote.length };
    const range = rangeOf(pieces, span);
    const whole = spanOf(pieces, range);
    // The outermost pieces may be parts of words.
    const from = before.length >= CUT && range.from > 0 ? 1 : 0;
    const to = pieces.ids.length - (after.length >= CUT && range.to < pieces.ids.length ? 1 : 0);
    return {
      at,
      ids: [...pieces.ids.subarray(from, to)],
      quote: { from: range.from - from, to: range.to - from },
      inset: { start: span.start - whole.start, end: whole.end - span.end },
    };
  }
}

/** Pieces around a quote that are compared. */
export const AROUND = 10;

/** Context as long as this was cut off, maybe within a word. */
const CUT = 32;
