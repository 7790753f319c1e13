import { fold } from "../../text/fold.js";
import { type Forms, isWord, type Range } from "./pieces.js";

/** Words sought in a stretch of a text: those before them and behind them help to find where they begin and end. */
export interface Sought {
  readonly ids: readonly number[];
  /** Which of them are the quote; the others surround it. */
  readonly quote: Range;
}

/** Where the quote stands now, as pieces of the stretch, and how like it is: 0 to 1. */
export interface Likely extends Range {
  readonly likeness: number;
}

/** More cells than this are not compared. */
const CELLS = 1_500_000;

/** Two words less like one another than this are two words, not one that was corrected. */
const SAME_WORD = 0.5;

/** How like words are that differ in capitals and accents alone. */
const SAME_LETTERS = 0.9;

/** Compares words with a stretch of text, by the least that has to be put in, taken out or corrected. */
export class Likeness {
  private readonly known = new Map<number, number>();

  constructor(private readonly forms: Forms) {}

  /** The words of a stretch that come closest to the quote; null where nothing of it is left, or the stretch is too long. */
  closest({ ids, quote }: Sought, stretch: Int32Array): Likely | null {
    const [rows, columns] = [ids.length, stretch.length];
    if ((rows + 1) * (columns + 1) > CELLS || columns === 0) return null;
    const costs = this.costs(ids, stretch);
    let end = 0;
    for (let j = 0; j <= columns; j++)
      if ((costs[rows * (columns + 1) + j] ?? 0) <= (costs[rows * (columns + 1) + end] ?? 0)) end = j;
    return this.traced(costs, { ids, quote, stretch, end });
  }

  /** Least cost of the first i words against the stretch up to j; what stands before and behind them costs nothing. */
  private costs(ids: readonly number[], stretch: Int32Array): Float32Array {
    const width = stretch.length + 1;
    const costs = new Float32Array((ids.length + 1) * width);
    for (let i = 1; i <= ids.length; i++) {
      const id = ids[i - 1] ?? 0;
      const own = this.weight(id);
      costs[i * width] = (costs[(i - 1) * width] ?? 0) + own;
      for (let j = 1; j < width; j++) {
        const other = stretch[j - 1] ?? 0;
        const put = i === ids.length ? 0 : this.weight(other);
        costs[i * width + j] = Math.min(
          (costs[(i - 1) * width + j - 1] ?? 0) + this.correction(id, other),
          (costs[(i - 1) * width + j] ?? 0) + own,
          (costs[i * width + j - 1] ?? 0) + put,
        );
      }
    }
    return costs;
  }

  private traced(
    costs: Float32Array,
    { ids, quote, stretch, end }: Sought & { stretch: Int32Array; end: number },
  ): Likely | null {
    const width = stretch.length + 1;
    const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
    let [i, j] = [ids.length, end];
    let [first, last] = [-1, -1];
    const pairs: { i: number; j: number }[] = [];
    while (i > 0) {
      const diagonal = j > 0 ? at(i - 1, j - 1) + this.correction(ids[i - 1] ?? 0, stretch[j - 1] ?? 0) : Infinity;
      const isPaired = j > 0 && this.isOne(ids[i - 1] ?? 0, stretch[j - 1] ?? 0) && near(diagonal, at(i, j));
      if (isPaired) {
        pairs.push({ i: --i, j: --j });
        if (i < quote.from || i >= quote.to) continue;
        if (last === -1) last = j;
        first = j;
      } else if (near(at(i - 1, j) + this.weight(ids[i - 1] ?? 0), at(i, j))) i--;
      else j--;
      if (j < 0) break;
    }
    if (first === -1) return null;
    const range = widened({ from: first, to: last + 1 }, pairs, quote);
    return { ...range, likeness: this.shared(pairs, { ids, quote, stretch, ...range }) };
  }

  /** How much of the quote and of what it has become is the same: twice what is shared, of both together. */
  private shared(
    pairs: readonly { i: number; j: number }[],
    { ids, quote, stretch, from, to }: Sought & { stretch: Int32Array } & Range,
  ): number {
    const sum = (list: Iterable<number>): number => [...list].reduce((all, id) => all + this.weight(id), 0);
    const whole = sum(ids.slice(quote.from, quote.to)) + sum(stretch.subarray(from, to));
    const same = pairs
      .filter(({ i }) => i >= quote.from && i < quote.to)
      .map(({ i, j }) => [ids[i] ?? 0, stretch[j] ?? 0] as const)
      .reduce((all, [x, y]) => all + (this.weight(x) + this.weight(y)) * this.likeness(x, y), 0);
    return whole === 0 ? 0 : same / whole;
  }

  private weight(id: number): number {
    const form = this.forms.formOf(id);
    return isWord(form) ? form.length + 1 : 1;
  }

  private isOne(x: number, y: number): boolean {
    return this.likeness(x, y) >= SAME_WORD;
  }

  /** What it costs to have one piece in the place of another. */
  private correction(x: number, y: number): number {
    if (x === y) return 0;
    const likeness = this.likeness(x, y);
    const both = this.weight(x) + this.weight(y);
    return likeness >= SAME_WORD ? (1 - likeness) * both : both;
  }

  /** 1 for the same piece, 0 for a word and a sign. */
  private likeness(x: number, y: number): number {
    if (x === y) return 1;
    const key = x < y ? x * 0x200000 + y : y * 0x200000 + x;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const likeness = wordsAlike(this.forms.formOf(x), this.forms.formOf(y));
    this.known.set(key, likeness);
    return likeness;
  }
}

/** With the words that stand where words at the edges of the quote stood, up to those that surrounded it; not more of them than twice as many. */
function widened({ from, to }: Range, pairs: readonly { i: number; j: number }[], quote: Range): Range {
  const inside = pairs.filter(({ i }) => i >= quote.from && i < quote.to).map(({ i }) => i);
  const [head, tail] = [Math.min(...inside) - quote.from, quote.to - 1 - Math.max(...inside)];
  const before = pairs.find(({ i }) => i < quote.from)?.j;
  const after = pairs.findLast(({ i }) => i >= quote.to)?.j;
  const isNear = (gap: number, missing: number): boolean => missing > 0 && gap <= 2 * missing;
  return {
    from: before !== undefined && isNear(from - before - 1, head) ? before + 1 : from,
    to: after !== undefined && isNear(after - to, tail) ? after : to,
  };
}

function near(x: number, y: number): boolean {
  return Math.abs(x - y) < 0.01;
}

function wordsAlike(x: string, y: string): number {
  if (!isWord(x) || !isWord(y)) return 0;
  const [a, b] = [fold(x), fold(y)];
  if (a === b) return SAME_LETTERS;
  const longest = Math.max(a.length, b.length);
  if (Math.min(a.length, b.length) * 2 < longest || longest > 40) return 0;
  return (1 - distance(a, b) / longest) * SAME_LETTERS;
}

/** Levenshtein (1966): letters to put in, take out or replace. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}
