import { stillZip } from "../../text/still-zip.js";

/** How wide the columns stand: participant, theme, label, sentences, passages, version. */
const WIDTHS = [16, 20, 26, 60, 70, 14];

/** The synthesis as a workbook to be filled in, its head and first columns standing. The same bytes for the same table. */
export async function synthesisWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import("write-excel-file/node");
  const [head = [], ...body] = rows;
  const data = [
    head.map((value) => ({ value, type: String, fontWeight: "bold" as const, backgroundColor: "#e8e8e8" })),
    ...body.map((cells) =>
      cells.map((value) => (value === "" ? null : { value, type: String, wrap: true, alignVertical: "top" as const })),
    ),
  ];
  const made = writeWorkbook(data, {
    columns: head.map((_, at) => ({ width: WIDTHS[at] ?? 20 })),
    stickyRowsCount: 1,
    sheet: "synthesis",
  });
  return stillZip(new Uint8Array(await made.toBuffer()));
}
