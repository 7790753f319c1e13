import type { Cell, Row } from "./row.js";

/** A label beside words is no longer than this. */
const LONGEST = 40;
/** So many rows, and such a share of all, have words that begin at the same place after a label. */
const FEWEST = 3;
const SHARE = 0.03;

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
    if (first.gap !== null) note(places, first.gap.x, { cell: first, at: first.gap.at });
    else if (second !== undefined && first.text.length <= LONGEST) note(places, second.x, { cell: second, at: null });
  }
  const enough = Math.max(FEWEST, SHARE * rows.length);
  const found = [...places.values()].filter((gaps) => gaps.length >= enough).flat();
  return {
    before: new Set(found.flatMap(({ cell, at }) => (at === null ? [cell] : []))),
    within: new Map(found.flatMap(({ cell, at }) => (at === null ? [] : [[cell, at] as const]))),
  };
}

function note<T>(places: Map<number, T[]>, x: number, gap: T): void {
  const there = places.get(Math.round(x));
  if (there === undefined) places.set(Math.round(x), [gap]);
  else there.push(gap);
}
