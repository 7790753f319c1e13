import type { Cell, Row } from "./row.js";

/** A label beside words is no longer than this. */
const LONGEST = 40;
/** So many rows, and such a share of all, have words that begin at the same place after a label. */
const FEWEST = 3;
const SHARE = 0.03;

/** A label begins with a capital, a number or a bracket and does not stop like words do: words that a justified line spreads are none. */
const LABEL = /^(?:[\p{Lu}\d([«]|\p{L}{1,3}\d)/u;
const STOPS_LIKE_WORDS = /[,;!?…»”]$|\p{Ll}{3}\.$/u;

/** Where a label is set off from the words after it: before a cell, or at a space within one. */
export interface LabelTabs {
  readonly before: ReadonlySet<Cell>;
  readonly within: ReadonlyMap<Cell, number>;
}

/** Finds gaps after a short beginning of the line, at one place down the document: a label and, after it, words. */
export function labelTabs(rows: readonly Row[]): LabelTabs {
  const places = new Map<number, { cell: Cell; at: number | null }[]>();
  for (const { cells } of rows) {
    const [first, second] = cells;
    if (first === undefined) continue;
    if (first.gap !== null) {
      if (isLabel(first.text.slice(0, first.gap.at))) note(places, first.gap.x, { cell: first, at: first.gap.at });
    } else if (second !== undefined && first.text.length <= LONGEST && isLabel(first.text))
      note(places, second.x, { cell: second, at: null });
  }
  const enough = Math.max(FEWEST, SHARE * rows.length);
  const found = [...places.values()].filter((gaps) => gaps.length >= enough).flat();
  return {
    before: new Set(found.flatMap(({ cell, at }) => (at === null ? [cell] : []))),
    within: new Map(found.flatMap(({ cell, at }) => (at === null ? [] : [[cell, at] as const]))),
  };
}

const isLabel = (text: string): boolean => LABEL.test(text.trim()) && !STOPS_LIKE_WORDS.test(text.trim());

function note<T>(places: Map<number, T[]>, x: number, gap: T): void {
  const there = places.get(Math.round(x));
  if (there === undefined) places.set(Math.round(x), [gap]);
  else there.push(gap);
}
