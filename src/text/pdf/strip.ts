import type { LabelTabs } from "./label-tabs.js";
import { type Cell, extent, type Row } from "./row.js";
import type { Weight } from "./run.js";

/** A line of words within its column, in the order of reading. */
export interface Strip {
  readonly page: number;
  /** 0 for words across the page or on a page without columns; 1 and 2 for the left and the right of two columns. */
  readonly column: 0 | 1 | 2;
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly weight: Weight;
  /** Characters of footnote calls that are not in `text`. */
  readonly calls: number;
  readonly opening: Cell["opening"];
  /** Whether a number in the margin says that a paragraph begins here. */
  readonly numbered: "begins" | "no";
}

/** Joins the cells of a row that are in one column. A tab stands where a gap is one between a label and words. */
export function stripOf(
  row: Row,
  cells: readonly Cell[],
  { column, numbered, tabs }: { column: Strip["column"]; numbered: Strip["numbered"]; tabs: LabelTabs },
): Strip {
  const text = cells.reduce(
    (sum, cell, i) => sum + (i === 0 ? "" : tabs.before.has(cell) ? "\t" : " ") + tabbed(cell, tabs),
    "",
  );
  const largest = cells.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const bold = cells.reduce((sum, cell) => sum + (cell.weight === "bold" ? cell.text.length : -cell.text.length), 0);
  return {
    page: row.page,
    column,
    text,
    ...extent(cells),
    y: largest.y,
    size: largest.size,
    weight: bold > 0 ? "bold" : "plain",
    calls: cells.reduce((sum, cell) => sum + cell.calls, 0),
    opening: cells[0]?.opening ?? "words",
    numbered,
  };
}

function tabbed(cell: Cell, { within }: LabelTabs): string {
  const at = within.get(cell);
  return at === undefined ? cell.text : `${cell.text.slice(0, at)}\t${cell.text.slice(at).trimStart()}`;
}
