import { limitsOf } from "../measures/reading.js";
import type { Cell, Measured, Table as MeasuredTable } from "../measures/table.js";
import { formatCoefficient, formatFixed } from "../messages/numbers.js";
import { no, yes } from "../messages/report.js";
import type { Context } from "./context.js";
import type { Column, Line, Table } from "./document.js";

/** A row of a measure's table, cells by the name of their column. */
export type Row = Readonly<Record<string, Cell>>;

export function rowsOf(measured: Measured, name: string): Row[] {
  const table = measured.tables.find((one) => one.name === name);
  if (table === undefined) return [];
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column.name, row[i] ?? null])));
}

/** A number of a row; 0 where the cell holds none. */
export function numberIn(row: Row, name: string): number {
  const cell = row[name];
  return typeof cell === "number" ? cell : 0;
}

export interface ShownTable {
  readonly caption: string;
  /** Columns to show, by name, in this order; all where left out. */
  readonly columns?: readonly string[];
  /** How the cells of a column are written; otherwise numbers with two decimals where any has decimals, words as they are, and a dash for null. */
  readonly write?: Readonly<Record<string, (cell: Cell) => Line>>;
  readonly meanings: "with-meanings" | "without-meanings";
}

/** A measure's table as a table of the report, under the banner that its marks ask for. */
export function shownTable(c: Context, table: MeasuredTable, shown: ShownTable): Table {
  const names = shown.columns ?? table.columns.map((column) => column.name);
  const at = names.map((name) => table.columns.findIndex((column) => column.name === name)).filter((i) => i >= 0);
  const columns = at.flatMap((i): Column[] => {
    const column = table.columns[i];
    if (column === undefined) return [];
    const numeric = table.rows.every((row) => row[i] === null || typeof row[i] === "number");
    const meaning = shown.meanings === "with-meanings" ? { meaning: c.say(column.meaning) } : {};
    const align = numeric && i !== at[0] ? "number" : "text";
    return [{ label: capital(c.say(column.label)), align, ...meaning }];
  });
  const plain = table.columns.map((column, i) =>
    writer(
      { c, column },
      table.rows.map((row) => row[i] ?? null),
    ),
  );
  const line = (cell: Cell, i: number): Line =>
    (shown.write?.[table.columns[i]?.name ?? ""] ?? plain[i] ?? ((one) => cellText(c, one)))(cell);
  return {
    kind: "table",
    caption: shown.caption,
    columns,
    rows: table.rows.map((row) => at.map((i) => line(row[i] ?? null, i))),
    values: table.rows.map((row) => at.map((i) => exactly(row[i] ?? null))),
    banner: c.banner,
  };
}

function exactly(cell: Cell): number | null {
  return typeof cell === "number" ? cell : null;
}

/** How the numbers of a column are written: all with two decimals where any has decimals, so that they line up. */
function writer(
  { c, column }: { readonly c: Context; readonly column: MeasuredTable["columns"][number] },
  cells: readonly Cell[],
) {
  const decimals = cells.some((cell) => typeof cell === "number" && !Number.isInteger(cell));
  const limits = limitsOf(column);
  return (cell: Cell): string => {
    if (!decimals || typeof cell !== "number") return cellText(c, cell);
    return limits === null ? formatFixed(cell, c.lang, 2) : formatCoefficient(cell, c.lang, { limits });
  };
}

/** A heading begins with a capital, but for signs such as the coefficient c; a short one stays on one line. */
export function capital(label: string): string {
  const shown = label.length < 3 ? label : `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
  return shown.length < 10 ? shown.replaceAll(" ", "\u00a0") : shown;
}

/** As in paragraphs on method. */
export { sentence } from "../measures/methods/result.js";

export function cellText(c: Context, cell: Cell): string {
  if (cell === null) return "–";
  if (typeof cell === "number") return c.number(cell);
  if (typeof cell === "boolean") return c.say(cell ? yes : no);
  return cell;
}

/** How many interviews were counted. */
export function interviewsCounted(c: Context): number {
  const n = c.input.measured.frequency.values.interviews;
  return typeof n === "number" ? n : c.interviews.length;
}
