import type { FoundRow, FoundTable, FoundTables } from "../found-table.js";
import type { Paragraph } from "../paragraphs.js";
import { readWordStyles } from "../word-styles.js";
import { readWordXml } from "../word-xml.js";
import { unzip } from "../zip.js";

/** Every table of a Word document; null where it cannot be read. */
export async function read(bytes: Uint8Array): Promise<FoundTables | null> {
  const { parts } = unzip(bytes, (name) => /^word\/(document\d*|styles)\.xml$/.test(name));
  const main = Object.keys(parts ?? {}).find((name) => name.startsWith("word/document"));
  if (parts === null || main === undefined) return null;
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  try {
    const styles = parts["word/styles.xml"] === undefined ? new Map() : readWordStyles(text("word/styles.xml"));
    return tablesOf(readWordXml(text(main), styles).paragraphs);
  } catch {
    return null;
  }
}

/** Paragraphs of one cell stand one below the other in it. */
function tablesOf(paragraphs: readonly Paragraph[]): FoundTables {
  const tables = new Map<number, Map<number, { paragraph: number; cells: string[] }>>();
  for (const [i, { cell, text }] of paragraphs.entries()) {
    if (cell === null || cell === undefined) continue;
    const rows = tables.get(cell.table) ?? new Map();
    tables.set(cell.table, rows);
    const row = rows.get(cell.row) ?? { paragraph: i + 1, cells: [] };
    rows.set(cell.row, row);
    while (row.cells.length <= cell.column) row.cells.push("");
    const before = row.cells[cell.column] ?? "";
    row.cells[cell.column] = before === "" ? text : `${before}\n${text}`;
  }
  const title = paragraphs.find((one) => (one.cell ?? null) === null && one.text.trim() !== "");
  return {
    title: title?.text.trim() ?? "",
    lines: paragraphs.flatMap(({ cell, text }, i) =>
      (cell ?? null) === null && text.trim() !== "" ? [{ place: { paragraph: i + 1 }, text }] : [],
    ),
    tables: [...tables.values()].map(
      (rows): FoundTable => ({
        rows: [...rows.values()].map(({ paragraph, cells }): FoundRow => ({ place: { paragraph }, cells })),
      }),
    ),
  };
}
