import * as say from "../messages/tables.js";
import { type Draft, unread } from "./draft.js";
import type { Problem } from "./problem.js";

/** A table as it stands in a file: its head, and its rows with the line on which each begins. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Rows of cells as a table; empty rows are left out. The first row that has two cells filled is the head. */
export function tableOf(records: readonly (readonly string[])[], lines: readonly number[]): Table {
  const filled = records.map((cells, i) => ({ line: lines[i] ?? i + 1, cells: cells.map((cell) => cell.trim()) }));
  const head = filled.findIndex(({ cells }) => cells.filter((cell) => cell !== "").length > 1);
  const rows = filled.slice(head + 1).filter(({ cells }) => cells.some((cell) => cell !== ""));
  return { header: filled[head]?.cells ?? [], rows: head < 0 ? [] : rows };
}

/** Whatever stands above the head: a title, a note. */
export function aboveHead(records: readonly (readonly string[])[]): string {
  const head = records.findIndex((cells) => cells.filter((cell) => cell.trim() !== "").length > 1);
  return records.slice(0, Math.max(0, head)).flat().join("");
}

/** A draft of a table that could not be read. */
export function noTable(code: string, file: string, hint?: Problem["hint"]): Draft {
  const text = code === "empty-table" ? say.emptyTable : say.brokenTable;
  return unread([{ severity: "error", code, place: { file }, text, ...(hint === undefined ? {} : { hint }) }]);
}
