import { decode } from "../encoding.js";
import { decodeEntities } from "../entities.js";
import type { FoundRow, FoundTable, FoundTables } from "../found-table.js";

/** Every table of a Markdown file; null where its letters cannot be read. */
export async function read(bytes: Uint8Array): Promise<FoundTables | null> {
  const { text, encoding } = decode(bytes);
  if (encoding === null) return null;
  const tables: FoundTable[] = [];
  let open: FoundRow[] = [];
  const end = (): void => {
    if (open.length > 1) tables.push({ rows: open });
    open = [];
  };
  const lines = text.split(/\r\n|\r|\n/);
  for (const [i, line] of lines.entries()) {
    const row = line.trim();
    if (!row.includes("|") || (open.length === 0 && !isRule(lines[i + 1] ?? ""))) end();
    else if (!isRule(row)) open.push({ place: { line: i + 1 }, cells: cellsIn(row) });
  }
  end();
  const title = lines.find((line) => /^#\s/.test(line)) ?? "";
  const rest = lines.flatMap((line, i) =>
    line.trim() === "" || line.includes("|") ? [] : [{ place: { line: i + 1 }, text: outside(line) }],
  );
  return { title: plain(title.replace(/^#\s+/, "")), tables, lines: rest };
}

/** The line below the head of a table: `|---|:--:|`. */
function isRule(line: string): boolean {
  return /^[\s|:-]*$/.test(line) && line.includes("-") && line.includes("|");
}

function cellsIn(row: string): string[] {
  const inner = row.replace(/^\|/, "").replace(/(^|[^\\])\|$/, "$1");
  return inner
    .replace(/\\\\/g, "\u0000")
    .replace(/\\\|/g, "\u0001")
    .split("|")
    .map((cell) => plain(cell.replaceAll("\u0001", "\\|").replaceAll("\u0000", "\\\\")));
}

/** A line between tables without its marks, what is bold at its beginning set apart. */
function outside(line: string): string {
  return plain(line.replace(/^\*\*(.+?)\*\*/, "$1"));
}

/** The words of a cell without its marks. */
function plain(cell: string): string {
  const shown = cell
    .replace(/<br\s*\/?>/gi, "\n")
    .replace(/^(\s*)(\*\*|__|`)(.*)\2(\s*)$/s, "$1$3$4")
    .replace(/\\([^\p{L}\p{N}\s])/gu, "$1");
  return decodeEntities(shown).replace(/[ \t]+$/g, "");
}
