import { readFileSync, statSync } from "node:fs";
import * as say from "../messages/outside-table.js";
import type { FoundRow } from "../text/found-table.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { tableFileOf } from "../text/table-files.js";
import { readRegular } from "../text/tables/delimited.js";
import type { Source } from "./reader.js";

/** A table from elsewhere, as it was found: trailing empty rows and columns left out. */
export interface OutsideTable {
  /** What problems and outputs call the file: its name may tell of somebody. */
  readonly file: string;
  readonly source: Source;
  /** The first row is the head. */
  readonly rows: readonly FoundRow[];
}

const KINDS = ["csv", "xlsx"];

/** Reads one csv, tsv or xlsx file of which there need be no study; null with the reason where it is none. */
export async function readOutsideTable(
  path: string,
  file = "input 1",
): Promise<{ table: OutsideTable | null; problems: Problem[] }> {
  const refuse = (code: string, text: Problem["text"]): { table: null; problems: Problem[] } => ({
    table: null,
    problems: [{ severity: "error", code, place: { file }, text, hint: say.kindsHint }],
  });
  const kind = tableFileOf(path);
  if (kind === null || !KINDS.includes(kind.name)) return refuse("unknown-kind", say.notATable);
  const bytes = bytesOf(path);
  if (bytes === null) return refuse("unreadable", say.unreadable);
  const found = await (kind.name === "csv" ? readRegular(bytes) : (await kind.load()).read(bytes));
  if (found === null) return refuse("unreadable", say.unreadable);
  const [first, ...others] = found.tables;
  const rows = trimmed(first?.rows ?? []);
  if (rows.length === 0) return refuse("empty-table", say.empty);
  const problems = others.some((table) => trimmed(table.rows).length > 0)
    ? [{ severity: "warning", code: "other-sheets", place: { file }, text: say.otherSheets } as const]
    : [];
  return { table: { file, source: { path: file, sha256: sha256Of(bytes) }, rows }, problems };
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return statSync(path).isDirectory() ? null : readFileSync(path);
  } catch {
    return null;
  }
}

/** Rows without words at the end, and cells without words at the end of every row, are no part of a table. */
function trimmed(rows: readonly FoundRow[]): FoundRow[] {
  const width = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== "") + 1;
  const widest = Math.max(0, ...rows.map(({ cells }) => width(cells)));
  const last = rows.findLastIndex(({ cells }) => width(cells) > 0);
  return rows.slice(0, last + 1).map(({ place, cells }) => ({ place, cells: cells.slice(0, widest) }));
}
