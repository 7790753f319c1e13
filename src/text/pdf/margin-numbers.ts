import { quantile } from "./most.js";
import type { Cell, Row } from "./row.js";

/** So many numbers must stand in the margin before they are taken for a count of lines or paragraphs. */
const FEWEST = 3;

type Side = "left" | "right";

export interface MarginNumbers {
  /** The pages without the numbers. */
  readonly pages: readonly (readonly Row[])[];
  readonly numbers: readonly Cell[];
  /** Rows of these pages beside which a number begins a paragraph; none where the numbers count lines. */
  readonly begins: ReadonlySet<Row>;
}

interface Candidate {
  readonly row: Row;
  readonly cell: Cell;
}

/** Takes the numbers of lines or paragraphs out of the margin: whole numbers beside all words, going up from one to the next. */
export function withoutMarginNumbers(pages: readonly (readonly Row[])[]): MarginNumbers {
  for (const side of ["left", "right"] satisfies Side[]) {
    const found = beside(pages, side);
    if (found.length >= FEWEST && goesUp(found)) return takenOut(pages, found);
  }
  return { pages, numbers: [], begins: new Set() };
}

function takenOut(pages: readonly (readonly Row[])[], found: readonly Candidate[]): MarginNumbers {
  const numbers = new Set(found.map(({ cell }) => cell));
  const left = pages.map((rows) =>
    rows
      .map((row) => (row.cells.some((cell) => numbers.has(cell)) ? without(row, numbers) : row))
      .filter((row) => row.cells.length > 0),
  );
  return { pages: left, numbers: [...numbers], begins: beginnings(left, found) };
}

function without(row: Row, numbers: ReadonlySet<Cell>): Row {
  return { ...row, cells: row.cells.filter((cell) => !numbers.has(cell)) };
}

function beside(pages: readonly (readonly Row[])[], side: Side): Candidate[] {
  const all = pages.flat().flatMap((row) => {
    const cell = side === "left" ? row.cells[0] : row.cells.at(-1);
    return cell !== undefined && /^\d{1,5}$/.test(cell.text) ? [{ row, cell }] : [];
  });
  const cells = new Set(all.map(({ cell }) => cell));
  const words = pages.flat().flatMap((row) => row.cells.filter((cell) => !cells.has(cell)));
  const [edges, share] = side === "left" ? [words.map((cell) => cell.x), 0.02] : [words.map((cell) => cell.end), 0.98];
  const edge = quantile(edges, share);
  if (edge === null) return [];
  return all.filter(({ cell }) => (side === "left" ? cell.end < edge - 1 : cell.x > edge + 1));
}

/** Each number is the one before plus one, or plus five and the like; or a page begins the count anew. */
function goesUp(found: readonly Candidate[]): boolean {
  const steps = found.flatMap(({ row, cell }, i) => {
    const before = found[i - 1];
    if (before === undefined || (before.row.page !== row.page && Number(cell.text) <= 10)) return [];
    return [Number(cell.text) - Number(before.cell.text)];
  });
  const usual = quantile(steps, 0.5) ?? 0;
  return [1, 2, 5, 10].includes(usual) && steps.filter((step) => step === usual).length >= 0.8 * steps.length;
}

/** Where not every line has its number and none is skipped, the numbers are those of paragraphs. */
function beginnings(pages: readonly (readonly Row[])[], found: readonly Candidate[]): ReadonlySet<Row> {
  const second = Number(found[1]?.cell.text) - Number(found[0]?.cell.text);
  if (second !== 1 || found.length > 0.9 * pages.flat().length) return new Set();
  const byPage = new Map(pages.map((rows) => [rows[0]?.page, rows]));
  return new Set(found.map(({ row }) => nearest(row, byPage.get(row.page) ?? [])).filter((row) => row !== null));
}

/** The row of words beside a number, whose own baseline may be a little higher or lower. */
function nearest(number: Row, rows: readonly Row[]): Row | null {
  const size = number.cells[0]?.size ?? 10;
  let best: Row | null = null;
  for (const row of rows) if (best === null || Math.abs(row.y - number.y) < Math.abs(best.y - number.y)) best = row;
  return best !== null && Math.abs(best.y - number.y) < 1.2 * size ? best : null;
}
