import { csvText } from "../measures/csv.js";
import { csvRecords, separatorOf } from "../text/csv-records.js";

/** A cell with the name of its column, and the other cells of its row by theirs. */
type ChangeCell = (text: string, column: string, row: Readonly<Record<string, string>>) => string;

/** A table with its cells changed; the very same text where none is. French separators stay French. */
export async function changeTable(source: string, change: ChangeCell): Promise<string> {
  const separator = separatorOf(source);
  const [head = [], ...body] = await csvRecords(source, separator);
  const columns = head.map((name) => name.trim());
  const rows = body.map((row) => {
    const cells = Object.fromEntries(columns.map((name, i) => [name, row[i] ?? ""]));
    return row.map((cell, i) => change(cell, columns[i] ?? "", cells));
  });
  const isSame = rows.every((row, i) => row.every((cell, c) => cell === body[i]?.[c]));
  return isSame ? source : csvText([head, ...rows], separator === "," ? "en" : "fr");
}
