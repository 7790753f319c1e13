import { quantile } from "./most.js";
import { type Cell, extent, type Row } from "./row.js";
import { type Strip, stripOf } from "./strip.js";

interface Reading {
  /** Rows beside which a number in the margin says that a paragraph begins. */
  readonly begins: ReadonlySet<Row>;
  /** Cells that a tab sets off from a label before them. */
  readonly tabs: ReadonlySet<Cell>;
}

/** Puts the rows of a page in the order of reading: where it has two columns, the left one before the right one, under and above what runs across. */
export function inReadingOrder(rows: readonly Row[], { begins, tabs }: Reading): Strip[] {
  const gutter = gutterOf(rows);
  const numbered = (row: Row): Strip["numbered"] => (begins.has(row) ? "begins" : "no");
  if (gutter === null) return rows.map((row) => stripOf(row, row.cells, { column: 0, numbered: numbered(row), tabs }));
  const strips: Strip[] = [];
  const right: Strip[] = [];
  for (const row of rows) {
    const sides = sidesOf(row, gutter);
    if (sides === null)
      strips.push(...right.splice(0), stripOf(row, row.cells, { column: 0, numbered: numbered(row), tabs }));
    else {
      const [one, two] = sides;
      if (one.length > 0) strips.push(stripOf(row, one, { column: 1, numbered: numbered(row), tabs }));
      if (two.length > 0) right.push(stripOf(row, two, { column: 2, numbered: numbered(row), tabs }));
    }
  }
  return [...strips, ...right];
}

/** The cells of a row left and right of the gutter; null where words run across it. */
function sidesOf(row: Row, gutter: Gutter): [Cell[], Cell[]] | null {
  const across = row.cells.some((cell) => cell.x < gutter.from - 1 && cell.end > gutter.to + 1);
  if (across) return null;
  const middle = (gutter.from + gutter.to) / 2;
  const isLeft = (cell: Cell): boolean => (cell.x + cell.end) / 2 < middle;
  return [row.cells.filter(isLeft), row.cells.filter((cell) => !isLeft(cell))];
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** So many rows on either side make a column. */
const FEWEST = 5;

/** The space between two columns, where the page has two: both are wide, and filled by most of their rows. */
function gutterOf(rows: readonly Row[]): Gutter | null {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length < 2 * FEWEST) return null;
  const area = extent(cells);
  for (const to of frequentStarts(cells)) {
    const gutter = gutterBefore(to, rows, area);
    if (gutter !== null) return gutter;
  }
  return null;
}

/** Where many cells begin that are not the first of the page's left edge, the commonest first. */
function frequentStarts(cells: readonly Cell[]): number[] {
  const counts = new Map<number, number>();
  for (const { x } of cells) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([x]) => x);
}

function gutterBefore(to: number, rows: readonly Row[], area: { x: number; end: number }): Gutter | null {
  const left: { x: number; end: number }[] = [];
  const right: { x: number; end: number }[] = [];
  let across = 0;
  for (const row of rows) {
    const before = row.cells.filter((cell) => cell.end < to - 3);
    const after = row.cells.filter((cell) => cell.x >= to - 2);
    if (before.length + after.length < row.cells.length) across++;
    else {
      if (before.length > 0) left.push(extent(before));
      if (after.length > 0) right.push(extent(after));
    }
  }
  if (left.length < FEWEST || right.length < FEWEST || across > 0.6 * rows.length) return null;
  const from = quantile(
    left.map(({ end }) => end),
    0.98,
  );
  const width = area.end - area.x;
  if (from === null || !isFilled(left, { x: area.x, end: from }, width)) return null;
  return isFilled(right, { x: to, end: area.end }, width) ? { from, to } : null;
}

function isFilled(
  rows: readonly { x: number; end: number }[],
  column: { x: number; end: number },
  page: number,
): boolean {
  const width = column.end - column.x;
  const median = quantile(
    rows.map(({ x, end }) => end - x),
    0.5,
  );
  return width > 0.25 * page && (median ?? 0) > 0.55 * width;
}
