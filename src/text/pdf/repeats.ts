import type { Row } from "./row.js";

/** So many rows may stand both at the end of a page and at the beginning of the next. */
const MOST_ROWS = 3;
/** Rows with fewer characters than this may well be said twice. */
const FEWEST_CHARACTERS = 30;

/** Takes out the rows that some programs print on both sides of a page break, where a line is cut by it. */
export function withoutRepeats(pages: readonly (readonly Row[])[]): { pages: Row[][]; twice: Row[] } {
  const twice: Row[] = [];
  const left = pages.map((rows, i) => {
    const repeated = repeatedFrom(pages[i - 1] ?? [], rows);
    twice.push(...rows.slice(0, repeated));
    return rows.slice(repeated);
  });
  return { pages: left, twice };
}

function repeatedFrom(before: readonly Row[], rows: readonly Row[]): number {
  for (let count = Math.min(MOST_ROWS, before.length, rows.length); count > 0; count--) {
    const first = textOf(rows.slice(0, count));
    if (first.length >= FEWEST_CHARACTERS && first === textOf(before.slice(-count))) return count;
  }
  return 0;
}

function textOf(rows: readonly Row[]): string {
  return rows.map(({ cells }) => cells.map((cell) => cell.text).join(" ")).join("\n");
}
