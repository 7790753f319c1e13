import * as say from "../../messages/form.js";
import { fold } from "../../text/fold.js";
import type { FoundRow, FoundTables } from "../../text/found-table.js";
import type { Problem } from "../../text/problem.js";
import type { Filled, FilledRow } from "./form.js";
import { error } from "./resolve-row.js";

type Column = keyof typeof say.columns;
const NAMES = Object.entries(say.columns) as readonly (readonly [Column, { fr: string; en: string }])[];

/** Other words for columns. */
const ALSO: Readonly<Record<string, Column>> = {
  code: "codes",
  mot: "words",
  word: "words",
  notes: "note",
  place: "place",
};

/** Rows above the head that are passed over. */
const ABOVE = 10;

export interface ReadForm {
  readonly filled: Filled | null;
  readonly problems: readonly Problem[];
}

/** The filled rows of a table, whichever language its head is in and in whatever order its columns stand. */
export function filledInTables({ tables }: FoundTables): ReadForm {
  const rows = tables.flatMap((table) => table.rows);
  if (rows.every(({ cells }) => cells.every((cell) => cell.trim() === ""))) return refused("empty-file", say.emptyFile);
  const heads = tables.map(({ rows: own }) => own.slice(0, ABOVE).map(({ cells }) => columnsIn(cells)));
  const isHead = (columns: readonly (Column | null)[]): boolean =>
    columns.includes("place") && columns.includes("codes");
  const which = heads.findIndex((own) => own.some(isHead));
  if (which === -1) return refused("missing-column", say.noColumns(missing(heads[0]?.[0] ?? [])), say.kinds);
  const at = heads[which]?.findIndex(isHead) ?? 0;
  const columns = heads[which]?.[at] ?? [];
  const head = tables[which]?.rows[at];
  const twice = NAMES.find(([name]) => columns.filter((one) => one === name).length > 1);
  if (twice !== undefined) return refused("column-twice", say.columnTwice(twice[1]));
  const body = tables[which]?.rows.slice(at + 1) ?? [];
  if (body.every(({ cells }) => cells.every((cell) => cell.trim() === ""))) return refused("empty-file", say.emptyFile);
  const marks = head?.cells[columns.indexOf("marks")] ?? "";
  const filled = body.map((row) => rowOf(row, columns));
  const noText = filled.every(({ text }) => (text ?? "").trim() === "");
  const read = noText ? filled.map((row) => ({ ...row, text: null })) : filled;
  return { filled: { coder: coderIn(marks), rows: read }, problems: [] };
}

/** `marks (grille 1, anne)`: whose they are. */
export function coderIn(words: string): string | null {
  return /grille\s+1\s*,\s*([a-z0-9-]+)/.exec(words)?.[1] ?? null;
}

function columnsIn(cells: readonly string[]): (Column | null)[] {
  return cells.map((cell) => columnNamed(cell.replace(/\(.*$/s, "")));
}

/** The field that a word names, in either language. */
export function columnNamed(word: string): Column | null {
  const sought = fold(word.replace(/[:*_`]/g, "")).trim();
  return (
    NAMES.find(([, name]) => fold(name.fr) === sought || fold(name.en) === sought)?.[0] ??
    (Object.hasOwn(ALSO, sought) ? (ALSO[sought] ?? null) : null)
  );
}

function missing(columns: readonly (Column | null)[]): { fr: string; en: string }[] {
  return (["place", "codes"] as const).filter((name) => !columns.includes(name)).map((name) => say.columns[name]);
}

function rowOf({ place, cells }: FoundRow, columns: readonly (Column | null)[]): FilledRow {
  const cell = (name: Column): string => cells[columns.indexOf(name)] ?? "";
  return {
    at: place,
    place: cell("place").trim(),
    text: columns.includes("text") ? cell("text") : null,
    codes: cell("codes"),
    words: cell("words"),
    note: cell("note"),
    marks: cell("marks")
      .split(/\s+/)
      .filter((one) => one !== ""),
  };
}

export function refused(code: string, text: Problem["text"], hint?: Problem["text"]): ReadForm {
  return { filled: null, problems: [{ ...error(code, text, hint), place: { file: "input 1" } }] };
}
