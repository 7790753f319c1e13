import readWorkbook from "read-excel-file/node";
import type { FoundTables } from "../found-table.js";
import { zipProblems } from "../zip.js";

/** Every sheet of a workbook as a table; null where it cannot be read. */
export async function read(bytes: Uint8Array): Promise<FoundTables | null> {
  if (zipProblems(bytes).length > 0) return null;
  const sheets = await readWorkbook(Buffer.from(bytes), { trim: false }).catch(() => null);
  if (sheets === null) return null;
  const tables = sheets.map(({ data }) => ({
    rows: data.map((row, i) => ({ place: { line: i + 1 }, cells: row.map(cellText) })),
  }));
  return { title: "", tables };
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize("NFC");
}
