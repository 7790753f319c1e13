import * as say from "../../messages/merging.js";
import { type RawTable, rawTable, withCells, withRow } from "../csv-edit.js";
import { isId } from "../registers.js";
import { type Merge, plain } from "./merge.js";
import type { Texts } from "./transcripts.js";

/** The registers, row by row and cell by cell: an empty cell takes what the other copy knows, and what differs is asked. */
export function mergeRegisters(merge: Merge, texts: Texts): void {
  mergeTable(merge, { file: "participants.csv", key: "participant", isWanted: () => true });
  // A row about an interview whose text stays out stays out with it.
  const refused = new Set(merge.copies.mine.study.transcripts.map(({ id }) => id).filter((id) => !texts.has(id)));
  mergeTable(merge, { file: "interviews.csv", key: "interview", isWanted: (id) => !refused.has(id) });
}

interface Register {
  readonly file: string;
  readonly key: string;
  readonly isWanted: (id: string) => boolean;
}

function mergeTable(merge: Merge, { file, key, isWanted }: Register): void {
  const [own, other] = [merge.text("mine", file), merge.text("theirs", file)];
  if (other === null) return;
  if (own !== null && plain(own) === plain(other)) {
    seeTable(merge, { file, key, table: rawTable(other) });
    return;
  }
  if (own === null) {
    seeTable(merge, { file, key, table: rawTable(other) });
    merge.bring(file);
    merge.count("files");
    return;
  }
  const table = rawTable(other);
  let text = own;
  const mine = (): RawTable => rawTable(text) ?? EMPTY;
  if (table === null || rawTable(own) === null) {
    merge.tell({ severity: "error", code: "broken-csv", place: { file }, text: say.brokenTable });
    return;
  }
  for (const column of table.header) if (!mine().header.includes(column)) text = withColumn(mine(), column);
  for (let row = 0; row < table.rows.length; row++) {
    const cells = cellsOf(table, row);
    const id = cells[key] ?? "";
    if (!isId(id) || !isWanted(id)) continue;
    const at = mine().rows.findIndex((_, i) => cellsOf(mine(), i)[key] === id);
    if (at >= 0) text = withMerged(merge, { table: mine(), row: at, cells, file, id });
    else if (merge.see(`${file}#${id}`, "row")) merge.count("removed");
    else {
      text = withRow(mine(), withFreeOrder(merge, mine(), { file, cells }));
      merge.count("rows");
    }
    seeRow(merge, `${file}#${id}`, cells);
  }
  merge.put(file, text);
}

/** What the other copy holds where nothing is to be put together. */
function seeTable(
  merge: Merge,
  { file, key, table }: { readonly file: string; readonly key: string; readonly table: RawTable | null },
): void {
  for (let row = 0; row < (table?.rows.length ?? 0); row++) {
    const cells = table === null ? {} : cellsOf(table, row);
    if (isId(cells[key] ?? "")) seeRow(merge, `${file}#${cells[key]}`, cells);
  }
}

function seeRow(merge: Merge, row: string, cells: Cells): void {
  for (const [column, value] of Object.entries(cells)) merge.see(`${row}#${column}`, value);
  merge.see(row, "row");
}

const EMPTY: RawTable = { source: "", separator: ",", newline: "\r\n", header: [], rows: [] };

/** Two copies may give one number of the order to two interviews: the one that comes has none until somebody says. */
function withFreeOrder(
  merge: Merge,
  table: RawTable,
  { file, cells }: { file: string; cells: Readonly<Record<string, string>> },
): Readonly<Record<string, string>> {
  const order = cells.order ?? "";
  if (file !== "interviews.csv" || order === "") return cells;
  if (!table.rows.some((_, i) => cellsOf(table, i).order === order)) return cells;
  const id = cells.interview ?? "";
  merge.tell({ severity: "warning", code: "same-order", place: { file }, text: say.orderTaken(id, order) });
  return { ...cells, order: "" };
}

function withMerged(
  merge: Merge,
  { table, row, cells, file, id }: { table: RawTable; row: number; cells: Cells; file: string; id: string },
): string {
  const own = cellsOf(table, row);
  const changed: Record<string, string> = {};
  for (const [column, theirs] of Object.entries(cells)) {
    const mine = own[column] ?? "";
    if (theirs === mine || theirs === "") continue;
    const key = `${file}#${id}#${column}`;
    const side =
      mine === ""
        ? emptyHere(merge, key, theirs)
        : merge.choose({
            ...{ key, kind: "cell", file, of: `${id} ${column}`, mine, theirs },
            ...{ choices: ["mine", "theirs"], fallback: null, coder: null },
          });
    if (side !== "theirs") continue;
    changed[column] = theirs;
    merge.count("cells");
  }
  return withCells(table, row, changed);
}

/** An empty cell is filled, unless it was emptied after the copies were put together. */
function emptyHere(merge: Merge, key: string, theirs: string): "mine" | "theirs" {
  return merge.see(key, theirs) ? "mine" : "theirs";
}

type Cells = Readonly<Record<string, string>>;

function cellsOf({ header, rows }: RawTable, row: number): Record<string, string> {
  const cells = rows[row]?.cells ?? [];
  return Object.fromEntries(header.flatMap((name, c) => (name === "" ? [] : [[name, cells[c]?.text ?? ""]])));
}

/** The table with one more column, empty in every row. */
function withColumn(table: RawTable, column: string): string {
  const { source, separator, rows } = table;
  const bom = source.length - source.replace(/^\ufeff/, "").length;
  const end = /\r\n|\r|\n|$/.exec(source.slice(bom))?.index ?? 0;
  const name = /["\r\n]/.test(column) || column.includes(separator) ? `"${column.replaceAll('"', '""')}"` : column;
  const places = rows.flatMap(({ cells }) => cells.at(-1)?.end ?? []);
  const filled = [...places]
    .reverse()
    .reduce((text, at) => `${text.slice(0, at)}${separator}${text.slice(at)}`, source);
  return `${filled.slice(0, bom + end)}${separator}${name}${filled.slice(bom + end)}`;
}
