import { csvRecords, recordLines, SEPARATORS, separatorOf } from "../csv-records.js";
import { decode } from "../encoding.js";
import type { FoundTables } from "../found-table.js";

/** What a spreadsheet program would have run as a formula stands behind an apostrophe. */
const GUARDED = /^'+[=+@\t\r-]/;

/** The table of a csv or tsv file, cut by the mark that its first line uses most unless another is given; null where it cannot be read. */
export async function read(bytes: Uint8Array, mark?: string): Promise<FoundTables | null> {
  const { text, encoding } = decode(bytes);
  if (encoding === null) return null;
  const plain = text.replace(/\r\n?/g, "\n");
  const said = /^sep=.\n/i.exec(plain)?.[0] ?? "";
  const records = await csvRecords(plain.slice(said.length), mark ?? separatorOf(plain)).catch(() => null);
  if (records === null) return null;
  const lines = recordLines(records, said === "" ? 1 : 2);
  const rows = records.map((cells, i) => ({
    place: { line: lines[i] ?? i + 1 },
    cells: cells.map((cell) => (GUARDED.test(cell) ? cell.slice(1) : cell)),
  }));
  return { title: "", tables: [{ rows }] };
}

/**
 * The same, cut by another mark where that one cuts every row alike and the one of the first line does not: names between
 * semicolons may hold more commas than there are semicolons.
 */
export async function readRegular(bytes: Uint8Array): Promise<FoundTables | null> {
  const first = await read(bytes);
  if (first === null || isRegular(first)) return first;
  for (const mark of SEPARATORS) {
    const other = await read(bytes, mark);
    if (other !== null && isRegular(other)) return other;
  }
  return first;
}

/** Whether all rows in which something stands have as many cells, two at least. */
function isRegular({ tables }: FoundTables): boolean {
  const rows = tables.flatMap((table) => table.rows).filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [width = 0, ...others] = [...new Set(rows.map(({ cells }) => cells.length))];
  return width > 1 && others.length === 0;
}

/** A cell that no spreadsheet program runs as a formula, and that is read back as it was. */
export function guarded(cell: string): string {
  return /^'*[=+@\t\r-]/.test(cell) ? `'${cell}` : cell;
}
