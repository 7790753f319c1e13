import type { LabelTabs } from "./label-tabs.js";
import { quantile } from "./most.js";
import { type Cell, extent, type Row } from "./row.js";
import { type Strip, stripOf } from "./strip.js";

interface Reading {
  /** Rows beside which a number in the margin says that a paragraph begins. */
  readonly begins: ReadonlySet<Row>;
  readonly tabs: LabelTabs;
}

/** Puts the rows of each page in the order of reading: where there are two columns, the left one before the right one, under and above what runs across. */
export function inReadingOrder(pages: readonly (readonly Row[])[], reading: Reading): Strip[][] {
  const gutters = pages.map((rows) => gutterOf(rows, { fewest: FEWEST, starts: frequentStarts(rows) }));
  const known = [...new Set(gutters.flatMap((gutter) => (gutter === null ? [] : [Math.round(gutter.to)])))];
  return pages.map((rows, i) => {
    const gutter = gutters[i] ?? gutterOf(rows, { fewest: FEWEST_AGAIN, starts: known });
    return gutter === null
      ? rows.map((row) => stripOf(row, row.cells, placing(row, 0, reading)))
      : inColumns(rows, gutter, reading);
  });
}

function inColumns(rows: readonly Row[], gutter: Gutter, reading: Reading): Strip[] {
  const strips: Strip[] = [];
  const right: Strip[] = [];
  let across: Row | null = null;
  for (const row of rows) {
    const [one, two] = sidesOf(row, gutter) ?? [null, []];
    if (one === null || (across !== null && two.length === 0 && goesOn(across, row))) {
      strips.push(...right.splice(0), stripOf(row, row.cells, placing(row, 0, reading)));
      across = row;
      continue;
    }
    across = null;
    if (one.length > 0) strips.push(stripOf(row, one, placing(row, 1, reading)));
    if (two.length > 0) right.push(stripOf(row, two, placing(row, 2, reading)));
  }
  return [...strips, ...right];
}

function placing(row: Row, column: Strip["column"], { begins, tabs }: Reading): Parameters<typeof stripOf>[2] {
  return { column, numbered: begins.has(row) ? "begins" : "no", tabs };
}

/** Whether a short row is the last of the lines that run across the page. */
function goesOn(across: Row, row: Row): boolean {
  const [above, cell] = [across.cells[0], row.cells[0]];
  if (above === undefined || cell === undefined) return false;
  return Math.abs(above.size - cell.size) < 0.5 && Math.abs(above.x - cell.x) < 2 && cell.y - above.y < 1.5 * cell.size;
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
/** On a page where another has columns at the same place, so many do. */
const FEWEST_AGAIN = 2;

interface Search {
  readonly fewest: number;
  /** Where the right column may begin. */
  readonly starts: readonly number[];
}

/** The space between two columns, where the page has two: both are wide, and filled by most of their rows. */
function gutterOf(rows: readonly Row[], { fewest, starts }: Search): Gutter | null {
  const cells = rows.flatMap((row) => row.cells);
  if (cells.length < 2 * fewest) return null;
  const area = extent(cells);
  for (const to of starts) {
    const gutter = gutterBefore(to, rows, { area, fewest });
    if (gutter !== null) return gutter;
  }
  return null;
}

/** Where many cells of a page begin, the commonest first. */
function frequentStarts(rows: readonly Row[]): number[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const { x } of cells) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 12)
    .map(([x]) => x);
}

interface Stretch {
  readonly x: number;
  readonly end: number;
}

function gutterBefore(
  to: number,
  rows: readonly Row[],
  { area, fewest }: { area: Stretch; fewest: number },
): Gutter | null {
  const left: Stretch[] = [];
  const right: Stretch[] = [];
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
  if (left.length < fewest || right.length < fewest || across > 0.6 * rows.length) return null;
  const from = quantile(
    left.map(({ end }) => end),
    0.98,
  );
  const width = area.end - area.x;
  if (from === null || !isFilled(left, { x: area.x, end: from }, width)) return null;
  return isFilled(right, { x: to, end: area.end }, width) ? { from, to } : null;
}

function isFilled(rows: readonly Stretch[], column: Stretch, page: number): boolean {
  const width = column.end - column.x;
  const median = quantile(
    rows.map(({ x, end }) => end - x),
    0.5,
  );
  return width > 0.25 * page && (median ?? 0) > 0.55 * width;
}
