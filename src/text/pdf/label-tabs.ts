import type { Cell, Row } from "./row.js";

/** A label beside words is no longer than this. */
const LONGEST = 40;
/** So many rows, and such a share of all, have words that begin at the same place after a label. */
const FEWEST = 3;
const SHARE = 0.02;

/** Cells that a wide gap sets off from a short beginning of the line, at one place down the document: a label and, after it, words. */
export function labelTabs(rows: readonly Row[]): ReadonlySet<Cell> {
  const places = new Map<number, Cell[]>();
  for (const { cells } of rows) {
    const [label, words] = cells;
    if (label === undefined || words === undefined || label.text.length > LONGEST) continue;
    const at = Math.round(words.x);
    const there = places.get(at);
    if (there === undefined) places.set(at, [words]);
    else there.push(words);
  }
  const enough = Math.max(FEWEST, SHARE * rows.length);
  return new Set([...places.values()].filter((cells) => cells.length >= enough).flat());
}
