import type { Cell, Measured, Table, TableColumn } from "../../measures/table.js";
import { ways } from "../../messages/guide-tables.js";
import type { Lang } from "../../messages/words.js";

/** So many names are shown of a list. */
const LISTED = 6;

/** The guide as it is read: without the long table, prompts that nobody used or themes twice, ways in words, long lists cut. */
export function guideInWords(measured: Measured, lang: Lang): Measured {
  const tables = measured.tables.filter(({ name }) => name !== "asked").map((table) => shownTable(table, lang));
  return { ...measured, tables };
}

function shownTable(table: Table, lang: Lang): Table {
  const kept = table.columns.map(({ name }) => !HIDDEN.has(`${table.name}.${name}`));
  const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => kept[c] === true);
  const rows = table.rows.map((row) => keep(row.map((cell, c) => shown(cell, table.columns[c], lang))));
  return { ...table, columns: keep(table.columns), rows };
}

/** What the terminal has no room for. */
const HIDDEN = new Set(["prompts.interviews", "unasked.interviews"]);

function shown(cell: Cell, column: TableColumn | undefined, lang: Lang): Cell {
  if (typeof cell !== "string" || column === undefined) return cell;
  if (column.name === "ways") return cell.replace(/[a-z]+/g, (way) => ways[way as keyof typeof ways]?.[lang] ?? way);
  if (!LISTS.has(column.name)) return cell;
  const all = cell.split(" ").filter((one) => one !== "");
  return all.length <= LISTED ? all.join(" ") : `${all.slice(0, LISTED - 1).join(" ")} … (${all.length})`;
}

const LISTS = new Set(["not_asked", "places", "which"]);
