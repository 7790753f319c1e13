import type { Forms, Pieces, Range } from "./pieces.js";
import { isWord } from "./pieces.js";
import { AROUND, type Quoted } from "./text-now.js";

/** How far what stands around a place is what stood around a quote, on either side: 0 to 1. */
export interface Around {
  readonly before: number;
  readonly after: number;
}

/** Pieces that may have been put in around a quote without it being another place. */
const SLACK = 4;

/** Compares what surrounds a quote with what surrounds a place in the text. Nothing on a side, as at the edge of a text, is like the edge alone. */
export function around({ ids, quote }: Quoted, { from, to }: Range, { pieces, forms }: Compared): Around {
  const before = ids.slice(Math.max(0, quote.from - AROUND), quote.from).reverse();
  const after = ids.slice(quote.to, quote.to + AROUND);
  const there = pieces.ids;
  const left = [...there.subarray(Math.max(0, from - before.length - SLACK), from)].reverse();
  const right = [...there.subarray(to, to + after.length + SLACK)];
  return { before: likeness(before, left, forms), after: likeness(after, right, forms) };
}

interface Compared {
  readonly pieces: Pieces;
  readonly forms: Forms;
}

/** The share of a sequence, words weighing by their letters, that stands in another in the same order. */
function likeness(sought: readonly number[], there: readonly number[], forms: Forms): number {
  if (sought.length === 0) return there.length === 0 ? 1 : 0;
  const weight = (id: number): number => (isWord(forms.formOf(id)) ? forms.formOf(id).length : 0.5);
  const whole = sought.reduce((sum, id) => sum + weight(id), 0);
  let best = new Float64Array(there.length + 1);
  for (const id of sought) {
    const row = new Float64Array(there.length + 1);
    there.forEach((other, j) => {
      const with_ = id === other ? (best[j] ?? 0) + weight(id) : 0;
      row[j + 1] = Math.max(best[j + 1] ?? 0, row[j] ?? 0, with_);
    });
    best = row;
  }
  return (best[there.length] ?? 0) / whole;
}
