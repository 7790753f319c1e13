import { csvRecords, recordLines, separatorOf } from "../csv-records.js";
import { decode } from "../encoding.js";
import type { FoundTables } from "../found-table.js";

/** What a spreadsheet program would have run as a formula stands behind an apostrophe. */
const GUARDED = /^'+[=+@\t\r-]/;

/** The table of a csv or tsv file; null where it cannot be read. */
export async function read(bytes: Uint8Array): Promise<FoundTables | null> {
  const { text, encoding } = decode(bytes);
  if (encoding === null) return null;
  const plain = text.replace(/\r\n?/g, "\n");
  const said = /^sep=.\n/i.exec(plain)?.[0] ?? "";
  const records = await csvRecords(plain.slice(said.length), separatorOf(plain)).catch(() => null);
  if (records === null) return null;
  const lines = recordLines(records, said === "" ? 1 : 2);
  const rows = records.map((cells, i) => ({
    place: { line: lines[i] ?? i + 1 },
    cells: cells.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)),
  }));
  return { title: "", tables: [{ rows }] };
}

/** A cell that no spreadsheet program runs as a formula, and that is read back as it was. */
export function guarded(cell: string): string {
  return /^'*[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
}
