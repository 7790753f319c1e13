import { writeToString } from "fast-csv";
import type { Lang } from "../messages/words.js";
import type { Cell, Table } from "./table.js";

/**
 * A table as CSV with a byte order mark. French files have `;` and a decimal comma, since that is what a French
 * spreadsheet opens as columns. A text that a spreadsheet would run as a formula is prefixed by an apostrophe.
 */
export function tableToCsv(table: Table, lang: Lang): Promise<string> {
  const head = table.columns.map((column) => column.name);
  return cellsToCsv([head, ...table.rows], lang);
}

/** Rows of cells as CSV, for a spreadsheet to open. */
export function cellsToCsv(rows: readonly (readonly Cell[])[], lang: Lang): Promise<string> {
  return csvText(
    rows.map((row) => row.map((cell) => (typeof cell === "string" ? inert(cell) : shown(cell, lang)))),
    lang,
  );
}

/** Rows of text as CSV in the same dress, every cell as it is: for files that grille reads again. */
export async function csvText(rows: readonly (readonly string[])[], lang: Lang): Promise<string> {
  const delimiter = lang === "fr" ? ";" : ",";
  const body = await writeToString(
    rows.map((row) => [...row]),
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
