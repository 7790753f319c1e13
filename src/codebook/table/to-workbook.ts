import { stillZip } from "../../text/still-zip.js";
import { COLUMNS, type Field } from "./columns.js";

/** Characters of a line in a wide column. */
const WIDE: readonly Field[] = ["definition", "use", "use_not", "examples", "counterexamples", "rules"];

/** A table of codes as a workbook, its head standing while one scrolls. The same bytes for the same table. */
export async function codebookWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [head = [], ...body] = rows;
  const width = (at: number): number => {
    const field = COLUMNS[at]?.field ?? "more";
    if (WIDE.includes(field)) return 45;
    return field === "label" || field === "code" ? 28 : 14;
  };
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: "bold" as const, backgroundColor: "#e8e8e8" })),
    ...body.map((cells) =>
      cells.map((value) => (value === "" ? null : { value, type: String, wrap: true, alignVertical: "top" as const })),
    ),
  ];
  const made = writeWorkbook(data, {
    columns: head.map((_, at) => ({ width: width(at) })),
    stickyRowsCount: 1,
    sheet: "codes",
  });
  return stillZip(new Uint8Array(await made.toBuffer()));
}
