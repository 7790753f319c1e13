import { separatorOf } from "../text/csv-records.js";

interface RawCell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A table as it stands in its file, to be changed row by row while everything else stays to the letter. */
export interface RawTable {
  readonly source: string;
  readonly separator: string;
  readonly newline: string;
  readonly header: readonly string[];
  /** The rows that hold something, each with where its line begins and where the next one does. */
  readonly rows: readonly { readonly start: number; readonly end: number; readonly cells: readonly RawCell[] }[];
}

/** Reads a table with the place of every cell; null where quotation marks do not close. */
export function rawTable(source: string): RawTable | null {
  const text = source.replace(/^\ufeff/, "");
  const bom = source.length - text.length;
  const separator = separatorOf(text.replace(/\r\n?/g, "\n"));
  const sign = separator.replace(/[\\\]^-]/, "\\$&");
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)" *|([^"${sign}\\r\\n][^${sign}\\r\\n]*|))([${sign}]|\\r?\\n|\\r|$)`,
    "y",
  );
  const records: { start: number; end: number; cells: RawCell[] }[] = [];
  let [start, cells] = [bom, [] as RawCell[]];
  cell.lastIndex = bom;
  while (cell.lastIndex < source.length || cells.length > 0) {
    const at = cell.lastIndex;
    const [whole, quoted, bare = "", end] = cell.exec(source) ?? [];
    if (whole === undefined || end === undefined) return null;
    cells.push({
      start: at,
      end: at + whole.length - end.length,
      text: (quoted?.replaceAll('""', '"') ?? bare).trim(),
    });
    if (end === separator) continue;
    records.push({ start, end: at + whole.length, cells });
    [start, cells] = [at + whole.length, []];
  }
  const [head, ...body] = records;
  return {
    source,
    separator,
    newline: /\r\n|\r|\n/.exec(source)?.[0] ?? "\r\n",
    header: head?.cells.map((one) => one.text) ?? [],
    rows: body.filter((one) => one.cells.some(({ text: said }) => said !== "")),
  };
}

type Cells = Readonly<Record<string, string>>;

/** The table with one more row at its end. */
export function withRow({ source, separator, newline, header }: RawTable, cells: Cells): string {
  const row = header.map((name) => quoted(cells[name] ?? "", separator)).join(separator);
  const gap = source === "" || /[\r\n]$/.test(source) ? "" : newline;
  return `${source}${gap}${row}${newline}`;
}

/** The table with cells of one row changed; those that stay are not touched. */
export function withCells({ source, separator, header, rows }: RawTable, row: number, cells: Cells): string {
  const own = rows[row]?.cells ?? [];
  return own.reduceRight((text, { start, end, text: was }, c) => {
    const now = cells[header[c] ?? ""];
    return now === undefined || now === was ? text : text.slice(0, start) + quoted(now, separator) + text.slice(end);
  }, source);
}

export function withoutRow({ source, rows }: RawTable, row: number): string {
  const own = rows[row];
  return own === undefined ? source : source.slice(0, own.start) + source.slice(own.end);
}

function quoted(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
