import type { AccountedKind } from "./draft.js";
import { type Grid, speakerIn, textOf } from "./table-words.js";

/** What a column holds. `person`: all that one speaker says, whose name is its head. */
export type Role = "time" | "later-time" | "number" | "speaker" | "words" | "person" | "note" | "empty";

export interface Columns {
  readonly roles: readonly Role[];
  /** The top row where it heads the columns; null where it is a row like the others. */
  readonly head: readonly string[] | null;
}

/** A line of a cell: which row, which column, which of the cell's lines, all from 0. */
export interface CellLine {
  readonly row: number;
  readonly column: number;
  readonly line: number;
}

export interface TableLines {
  /** The lines to read, in the order in which they were said. `label` is who begins to speak there. */
  readonly lines: readonly (CellLine & { readonly label?: string })[];
  /** The lines that nobody says, and what they are. A `comment` is about the words of its row. */
  readonly asides: readonly (CellLine & { readonly kind: AccountedKind })[];
}

const ASIDE: Readonly<Record<Role, AccountedKind>> = {
  time: "cue",
  "later-time": "cue",
  number: "markup",
  speaker: "label",
  words: "markup",
  person: "markup",
  note: "comment",
  empty: "markup",
};

/** The rows in order: in each the time first, then the words under the name of who says them. */
export function readRows(grid: Grid, { roles, head }: Columns): TableLines {
  const lines: (CellLine & { label?: string })[] = [];
  const asides: (CellLine & { kind: AccountedKind })[] = [];
  let speaker: string | null = null;
  for (const [row, cells] of grid.entries()) {
    const isHead = head?.every((text, at) => text === textOf(cells[at])) === true;
    const named: string | null = isHead ? null : speakerOf(cells, roles);
    const says = !isHead && holds(cells, roles, ["words", "person"]);
    if (says) speaker = named ?? speaker;
    const label = holds(cells, roles, ["time"]) ? speaker : named;
    const toRead = says ? columnsToRead(cells, roles) : [];
    for (const column of toRead) {
      const owner = roles[column] === "person" ? nameOf(head?.[column] ?? "") : label;
      lines.push(...spoken(cells[column] ?? [], { row, column }, roles[column] === "time" ? null : owner));
    }
    for (const [column, cell] of cells.entries()) {
      const role = roles[column] ?? "empty";
      const kind = isHead ? (role === "person" ? "label" : "title") : ASIDE[role];
      if (!toRead.includes(column)) asides.push(...cell.map((_, line) => ({ row, column, line, kind })));
    }
  }
  return { lines, asides };
}

type Row = Grid[number];

function holds(cells: Row, roles: readonly Role[], wanted: readonly Role[]): boolean {
  return cells.some((cell, at) => wanted.includes(roles[at] ?? "empty") && textOf(cell) !== "");
}

/** The columns of a row that are read: the times, then what is said, from left to right. */
function columnsToRead(cells: Row, roles: readonly Role[]): number[] {
  const filled = [...cells.keys()].filter((at) => textOf(cells[at]) !== "");
  const of = (...wanted: Role[]): number[] => filled.filter((at) => wanted.includes(roles[at] ?? "empty"));
  return [...of("time"), ...of("words", "person")];
}

function speakerOf(cells: Row, roles: readonly Role[]): string | null {
  const told = cells.map((cell, at) => (roles[at] === "speaker" ? textOf(cell) : "")).find((text) => text !== "");
  return told === undefined ? null : nameOf(told);
}

function nameOf(cell: string): string {
  return speakerIn(cell)?.label ?? cell;
}

/** The lines of a cell; the first that holds something has the label. */
function spoken(
  cell: readonly string[],
  at: { readonly row: number; readonly column: number },
  label: string | null,
): (CellLine & { label?: string })[] {
  const begins = cell.findIndex((line) => line.trim() !== "");
  return cell.map((_, line) => ({ ...at, line, ...(label !== null && line === begins ? { label } : {}) }));
}
