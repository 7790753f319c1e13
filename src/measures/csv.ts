import { writeToString } from "fast-csv";
import type { Lang } from "../messages/words.js";
import type { Cell, Table } from "./table.js";

/**
 * A table as CSV with a byte order mark. French files have `;` and a decimal comma, since that is what a French
 * spreadsheet opens as columns. A cell that a spreadsheet would run as a formula is prefixed by an apostrophe.
 */
export function tableToCsv(table: Table, lang: Lang): Promise<string> {
  const head = table.columns.map((column) => column.name);
  const rows = table.rows.map((row) => row.map((cell) => shown(cell, lang)));
  return csvText([head, ...rows], lang);
}

/** Rows of plain text as CSV, in the same dress. */
export async function csvText(rows: readonly (readonly string[])[], lang: Lang): Promise<string> {
  const delimiter = lang === "fr" ? ";" : ",";
  const body = await writeToString(
    rows.map((row) => row.map(inert)),
    { delimiter, rowDelimiter: "\r\n" },
  );
  return `\ufeff${body}\r\n`;
}

function shown(cell: Cell, lang: Lang): string {
  if (cell === null) return "";
  if (typeof cell === "number") return lang === "fr" ? String(cell).replace(".", ",") : String(cell);
  return String(cell);
}

function inert(text: string): string {
  return /^[=+@\t\r]/.test(text) || /^-(?![\d,.]+$)/.test(text) ? `'${text}` : text;
}
