import * as say from "../messages/identity.js";
import type { Lang, Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { bandNames } from "./attributes-bands.js";
import { type CellNumber, numberIn, yearIn } from "./attributes-numbers.js";
import { cellsOf, columnsOf, countCells, type Person } from "./attributes-people.js";
import { isTelling } from "./attributes-telling.js";
import { type UniqueCombination, uniqueCombinations } from "./attributes-unique.js";

/** What was done to a column: left as it is, put into bands, cut down to years, some values withheld, or all of it. */
export type Done = "kept" | "bands" | "years" | "values-withheld" | "withheld";

export interface ColumnNote {
  readonly column: string;
  readonly done: Done;
  readonly why: Words;
}

export interface Coarse {
  readonly people: readonly Person[];
  readonly notes: readonly ColumnNote[];
  /** What still singles somebody out when attributes are put together. */
  readonly left: readonly UniqueCombination[];
}

/**
 * People with their attributes made coarser, column by column: numbers into bands of ten, dates into years, and values
 * that one person alone has withheld. A column goes wholly where it holds names, ways to reach people or free text; and
 * where withholding the one value would give it away, as the sex of the only man. The people and their order stay.
 *
 * One withheld cell alone would be seen through, so at least two people and two values are withheld together: where a
 * single value is one person's, the rarest other one is withheld with it, or, where only two values exist, the column.
 */
export function coarsen(people: readonly Person[], language: Lang): Coarse {
  const columns = columnsOf(people).map((column) => ({
    column,
    ...coarsenCells(column, cellsOf(people, column), language),
  }));
  const shown = people.map(({ id }, at) => ({
    id,
    attributes: Object.fromEntries(
      columns.flatMap(({ column, cells }) => (cells === null ? [] : [[column, cells[at] ?? ""]])),
    ),
  }));
  const notes = columns.map(({ column, done, why }) => ({ column, done, why }));
  return { people: shown, notes, left: uniqueCombinations(shown) };
}

/** The cells of a column made coarser; null where the whole column is withheld. */
interface CoarseCells {
  readonly cells: readonly string[] | null;
  readonly done: Done;
  readonly why: Words;
}

const WITHHELD = (why: Words): CoarseCells => ({ cells: null, done: "withheld", why });

function coarsenCells(column: string, cells: readonly string[], language: Lang): CoarseCells {
  const known = cells.filter((cell) => cell !== "");
  if (known.length === 0) return { cells, done: "kept", why: say.columnEmpty() };
  if (isTelling(column, known)) return WITHHELD(say.columnTelling());
  if (known.length === 1) return WITHHELD(say.columnOneKnown());
  if (known.every((cell) => yearIn(cell) !== null)) return coarsenDates(cells, language);
  const numbers = known.map(numberIn);
  if (numbers.every((number) => number !== null) && !countsFew(numbers, known)) return coarsenNumbers(cells, language);
  return coarsenCategories(cells, language);
}

/** Small ordinals (first job, second job), and small numbers that each several people share, are categories. */
function countsFew(numbers: readonly CellNumber[], known: readonly string[]): boolean {
  if (numbers.some(({ value }) => value >= 10)) return false;
  return numbers.every(({ isOrdinal }) => isOrdinal) || singles(known).length === 0;
}

function coarsenDates(cells: readonly string[], language: Lang): CoarseCells {
  const years = cells.map((cell) => (cell === "" ? "" : String(yearIn(cell))));
  if (singles(years).length > 0) return coarsenNumbers(years, language);
  return { cells: years, done: "years", why: say.columnYears() };
}

function coarsenNumbers(cells: readonly string[], language: Lang): CoarseCells {
  const values = cells.map((cell) => numberIn(cell)?.value ?? null);
  const nameOf = bandNames(
    values.filter((value) => value !== null),
    language,
  );
  const named = values.map((value) => (value === null ? "" : nameOf(value)));
  return { cells: named, done: "bands", why: say.columnBands() };
}

function coarsenCategories(cells: readonly string[], language: Lang): CoarseCells {
  const alone = singles(cells);
  if (alone.length === 0) return { cells, done: "kept", why: say.columnShared() };
  const counts = countCells(cells.map(fold));
  if (alone.length === counts.size) return WITHHELD(say.columnAllAlone());
  const hidden = alone.length > 1 ? alone : [...alone, ...rarest(counts, alone)];
  if (hidden.length === counts.size) return WITHHELD(say.columnSeenThrough());
  const word = say.withheldWord()[language];
  const shown = cells.map((cell) => (hidden.includes(fold(cell)) ? word : cell));
  return { cells: shown, done: "values-withheld", why: alone.length > 1 ? say.valuesAlone() : say.valueWithAnother() };
}

/** The values, folded, that one person alone has. */
function singles(cells: readonly string[]): string[] {
  return [...countCells(cells.map(fold))].filter(([, count]) => count === 1).map(([value]) => value);
}

/** The rarest value but those; the first met where several are as rare. */
function rarest(counts: ReadonlyMap<string, number>, but: readonly string[]): string[] {
  const others = [...counts].filter(([value]) => !but.includes(value));
  const fewest = Math.min(...others.map(([, count]) => count));
  return others
    .filter(([, count]) => count === fewest)
    .slice(0, 1)
    .map(([value]) => value);
}
