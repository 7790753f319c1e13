import readWorkbook from "read-excel-file/node";
import * as say from "../../messages/tables.js";
import { type Draft, sumAccounted, unread } from "../draft.js";
import type { Problem } from "../problem.js";
import type { ReadOptions } from "../reader.js";
import { noTable } from "../table.js";
import { tableToDrafts } from "../table-to-drafts.js";
import { countCharacters, tidyText } from "../tidy.js";
import { zipProblems } from "../zip.js";

/** Reads the first sheet of a workbook that holds a table: open answers, or talk row by row. */
export async function read(bytes: Uint8Array, options: ReadOptions): Promise<Draft[]> {
  const { file } = options;
  const refused = zipProblems(bytes);
  if (bytes.length === 0) return [noTable("empty-table", file)];
  if (refused.some(({ code }) => code === "broken-zip")) return [noTable("broken-table", file, say.brokenWorkbookHint)];
  if (refused.length > 0) return [unread(refused.map((one) => ({ ...one, place: { file } })))];
  const sheets = await readWorkbook(Buffer.from(bytes)).catch(() => null);
  if (sheets === null) return [noTable("broken-table", file, say.brokenWorkbookHint)];
  const tables = sheets.map(({ data }) => data.map((row) => row.map(cellText)));
  const at = tables.findIndex((rows) => rows.length > 1);
  if (at < 0) return [noTable("empty-table", file)];
  const records = tables[at] ?? [];
  const [first, ...others] = tableToDrafts(
    records,
    records.map((_, i) => i + 1),
    options,
  );
  const beside = countCharacters(
    tables
      .filter((_, i) => i !== at)
      .flat(2)
      .join(""),
  );
  if (first === undefined || beside === 0) return first === undefined ? [] : [first, ...others];
  const problem: Problem = {
    severity: "warning",
    code: "other-sheets",
    place: { file },
    text: say.otherSheets(beside),
  };
  const accounted = sumAccounted([...first.accounted, { kind: "sheet", characters: beside }]);
  return [
    { ...first, characters: first.characters + beside, accounted, problems: [...first.problems, problem] },
    ...others,
  ];
}

/** A cell as it is shown: a day as yyyy-mm-dd, a number with a point. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (!(cell instanceof Date)) return tidyText(String(cell));
  const [day = "", clock = ""] = cell.toISOString().split("T");
  return clock.startsWith("00:00:00") ? day : `${day} ${clock.slice(0, 5)}`;
}
