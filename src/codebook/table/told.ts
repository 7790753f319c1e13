import type { Lang } from "../../messages/words.js";
import type { FoundRow, FoundTable } from "../../text/found-table.js";
import type { Place } from "../../text/problem.js";
import { type Column, columnOf, type Field } from "./columns.js";

/** What one row of a table, or one card, tells of a code. */
export interface ToldRow {
  readonly place: Pick<Place, "line" | "paragraph">;
  /** By `field` where the column says no language, else by `field fr` and `field en`. Never empty texts. */
  readonly cells: ReadonlyMap<string, string>;
  /** How far in its name stands, in characters; a bullet counts. */
  readonly indent: number;
}

export interface Told {
  readonly rows: readonly ToldRow[];
  /** Headings of columns that hold something and are not understood, each once. */
  readonly unread: readonly string[];
}

export const told = ({ cells }: ToldRow, field: Field, lang?: Lang): string =>
  cells.get(lang === undefined ? field : `${field} ${lang}`) ?? "";

/** Reads tables of codes: a code a row under headings, or a code a table with what it tells beside its headings. */
export function toldIn(tables: readonly FoundTable[]): Told {
  const unread = new Set<string>();
  const rows = tables.flatMap((table) => {
    const filled = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
    const card = cardOf(filled);
    return card === null ? belowHead(filled, unread) : [card];
  });
  return { rows, unread: [...unread] };
}

/** Rows in which a head may stand: above it there may be a title and notes. */
const MOST_ABOVE = 15;

function headOf(rows: readonly FoundRow[]): number {
  let best = { at: -1, known: 0 };
  for (const [at, { cells }] of rows.slice(0, MOST_ABOVE).entries()) {
    const columns = cells.flatMap((cell) => columnOf(cell) ?? []);
    const names = columns.some(({ field }) => field === "label" || field === "code");
    const isOne = columns.length === 1 && cells.filter((cell) => cell.trim() !== "").length > 1;
    if (names && !isOne && columns.length > best.known) best = { at, known: columns.length };
  }
  return best.at;
}

/** Where no column tells the family, what stands in front of a name does. */
function belowHead(rows: readonly FoundRow[], unread: Set<string>): ToldRow[] {
  const at = headOf(rows);
  const head = rows[at]?.cells ?? [];
  const columns = head.map(columnOf);
  const first = columns.findIndex((column) => column?.field === "label");
  const isTold = columns.some((column) => column?.field === "family");
  const name = isTold ? -1 : first < 0 ? columns.findIndex((column) => column?.field === "code") : first;
  const body = at < 0 ? [] : rows.slice(at + 1);
  for (const [c, heading] of head.entries())
    if (columns[c] === null && body.some(({ cells }) => (cells[c] ?? "").trim() !== ""))
      unread.add(heading.trim() || `${c + 1}`);
  return body.map(({ place, cells }) => ({
    place,
    cells: cellsOf(cells.map((cell, c) => [columns[c] ?? null, c === name ? cell.replace(IN_FRONT, "") : cell])),
    indent: indentOf(cells[name] ?? ""),
  }));
}

/** A table whose first column is headings: all of it is about one code. */
function cardOf(rows: readonly FoundRow[]): ToldRow | null {
  const [first] = rows;
  if (first === undefined || rows.some(({ cells }) => cells.length > 3)) return null;
  const columns = rows.map(({ cells }) => columnOf(cells[0] ?? ""));
  const known = columns.filter((column) => column !== null).length;
  if (known < 2 || known * 3 < rows.length * 2) return null;
  const pairs = rows.map(({ cells }, i): [Column | null, string] => [
    columns[i] ?? null,
    cells
      .slice(1)
      .filter((cell) => cell.trim() !== "")
      .join("\n"),
  ]);
  return { place: first.place, cells: withKind(cellsOf(pairs)), indent: 0 };
}

/** A card without the label of a code is one of a family. */
function withKind(cells: Map<string, string>): Map<string, string> {
  const isFamily = cells.has("family") && ["label", "label fr", "label en"].every((key) => !cells.has(key));
  return isFamily && !(cells.get("code") ?? "").includes(".") ? cells.set("row", "family") : cells;
}

/** Two columns of the same kind are read one below the other. */
function cellsOf(pairs: readonly (readonly [Column | null, string])[]): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [column, cell] of pairs) {
    const text = cell.trim();
    if (column === null || text === "") continue;
    const key = column.lang === null ? column.field : `${column.field} ${column.lang}`;
    const before = cells.get(key);
    cells.set(key, before === undefined ? text : `${before}\n${text}`);
  }
  return cells;
}

/** What stands before a name to show that it belongs to one further up. */
const IN_FRONT = /^\s*(?:[-–—•‣▪◦>]+\s+)?/;

function indentOf(cell: string): number {
  const blank = IN_FRONT.exec(cell)?.[0] ?? "";
  return cell.trim() === "" ? 0 : blank.replaceAll("\t", "    ").length;
}
