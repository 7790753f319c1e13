import { csvText } from "../measures/csv.js";
import { csvRecords, separatorOf } from "../text/csv-records.js";

/** The cells of one row, by column. */
export type Row = Readonly<Record<string, string>>;

/** A row as it is to be; null to take it out. */
export type ChangeRow = (row: Row) => Row | null;

/** A table with rows changed or taken out, and how many went; the very same text where nothing changes. French separators stay French. */
export async function changeRows(source: string, change: ChangeRow): Promise<{ text: string; removed: number }> {
  const separator = separatorOf(source);
  const [head = [], ...body] = await csvRecords(source, separator);
  const names = head.map((name) => name.trim());
  const rows = body.flatMap((cells): string[][] => {
    const row = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
    const made = change(row);
    return made === null ? [] : [cells.map((cell, i) => (names[i] === "" ? cell : (made[names[i] ?? ""] ?? cell)))];
  });
  const isSame = rows.length === body.length && rows.every((row, i) => row.every((cell, c) => cell === body[i]?.[c]));
  if (isSame) return { text: source, removed: 0 };
  return { text: await csvText([head, ...rows], separator === "," ? "en" : "fr"), removed: body.length - rows.length };
}
