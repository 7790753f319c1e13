import type { Accounted } from "./draft.js";
import type { Line } from "./found-turn.js";
import { meetingLine } from "./meeting-lines.js";
import type { Remark } from "./source.js";
import { tableLines } from "./table-lines.js";
import type { CellLine } from "./table-rows.js";
import { countCharacters, tidyText } from "./tidy.js";

/** The cell in which a paragraph stands. Tables are numbered as they begin; rows and columns count from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The table in one of whose cells this table stands; null for most. */
  readonly within: number | null;
}

/** A paragraph of a written document; a break in it is LF. */
export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
  /** Whether its style is that of a quotation. */
  readonly quoted?: boolean;
  /** How far it stands from the left margin, in centimetres. */
  readonly indent?: number;
  /** Page on which it begins, from 1; null where the document tells no pages. */
  readonly page?: number | null;
  /** Null outside tables. */
  readonly cell?: Cell | null;
}

/** A place in the paragraphs: which one (from 0) and how many characters into it. */
export interface Point {
  readonly paragraph: number;
  readonly at: number;
}

/** A comment in the margin, and the words it is about; the points are absent where the document does not tell. */
export interface Margin {
  readonly author: string;
  readonly text: string;
  readonly start?: Point | undefined;
  readonly end?: Point | undefined;
}

export interface ParagraphLines {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
  /** What stands in tables and is nobody's words: heads, names of speakers, numbers of lines. */
  readonly beside: readonly Accounted[];
  /** How many comments have no words they are about. */
  readonly lost: number;
}

/** One line of a paragraph, before its place in the whole text is known. */
interface Piece {
  readonly paragraph: number;
  readonly text: string;
  readonly label?: string;
}

/** A column of remarks in a table: what one cell says of the words between two places. */
interface RowNote {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

/** So much further from the margin than the others, in centimetres, a paragraph is set off. */
const SET_OFF = 0.95;

/** The lines of a document: its paragraphs, and its tables as far as people talk in them. Comments keep their places. */
export function linesOfParagraphs(paragraphs: readonly Paragraph[], margins: readonly Margin[] = []): ParagraphLines {
  const { pieces: found, notes, beside } = inOrder(paragraphs);
  const pieces = found.map((piece, at) => ({ ...piece, ...meetingLine(piece.text, found[at + 1]?.text ?? "") }));
  const dropped = pieces.reduce((sum, piece) => sum + countCharacters(piece.dropped), 0);
  const usual = usualIndent(paragraphs);
  const lines: Line[] = [];
  const starts = new Map<number, number>();
  let offset = 0;
  for (const { paragraph, text: whole, kept: text, label } of pieces) {
    const from = paragraphs[paragraph];
    starts.set(paragraph, (starts.get(paragraph) ?? offset) - whole.length + text.length);
    lines.push({
      text,
      offset,
      number: paragraph + 1,
      heading: from?.heading === true && label === undefined,
      ...(label === undefined ? {} : { label }),
      ...(from?.page == null ? {} : { page: from.page }),
      ...(from !== undefined && isSetOff(from, usual) ? { setOff: true } : {}),
    });
    offset += text.length + 1;
  }
  const placed = margins.flatMap((margin) => place(margin, paragraphs, starts));
  const beneath = notes.flatMap((note) => placeNote(note, lines));
  return {
    lines,
    remarks: [...placed, ...beneath],
    beside: [...beside, { kind: "markup", characters: dropped }],
    lost: margins.length - placed.length,
  };
}

/** The lines of a paragraph, each as it is kept. */
function linesOf(text: string): string[] {
  return tidyText(text).split("\n");
}

function inOrder(paragraphs: readonly Paragraph[]): { pieces: Piece[]; notes: RowNote[]; beside: Accounted[] } {
  const pieces: Piece[] = [];
  const notes: RowNote[] = [];
  const beside: Accounted[] = [];
  const layouts = new Set(paragraphs.map(({ cell }) => cell?.within ?? null));
  for (const run of runsOf(paragraphs)) {
    const table = paragraphs[run[0] ?? -1]?.cell?.table;
    const read = table === undefined || layouts.has(table) ? null : readTable(run, paragraphs);
    const before = pieces.length;
    for (const piece of read?.pieces ?? run.flatMap((one) => piecesOf(one, paragraphs))) pieces.push(piece);
    for (const { text, first, last } of read?.notes ?? [])
      notes.push({ text, first: first + before, last: last + before });
    for (const one of read?.beside ?? []) beside.push(one);
  }
  return { pieces, notes, beside };
}

/** Paragraphs that follow each other in one table, or outside all. */
function runsOf(paragraphs: readonly Paragraph[]): number[][] {
  const runs: number[][] = [];
  for (const [at, { cell }] of paragraphs.entries()) {
    const isNew = at === 0 || (cell?.table ?? null) !== (paragraphs[at - 1]?.cell?.table ?? null);
    if (isNew) runs.push([at]);
    else runs.at(-1)?.push(at);
  }
  return runs;
}

function piecesOf(paragraph: number, paragraphs: readonly Paragraph[]): Piece[] {
  return linesOf(paragraphs[paragraph]?.text ?? "").map((text) => ({ paragraph, text }));
}

interface TableRead {
  readonly pieces: readonly Piece[];
  readonly notes: readonly RowNote[];
  readonly beside: readonly Accounted[];
}

function readTable(run: readonly number[], paragraphs: readonly Paragraph[]): TableRead | null {
  const grid: Piece[][][] = [];
  for (const at of run) {
    const { row, column } = paragraphs[at]?.cell ?? { row: 0, column: 0 };
    while (grid.length <= row) grid.push([]);
    const cells = grid[row] ?? [];
    while (cells.length <= column) cells.push([]);
    cells[column]?.push(...piecesOf(at, paragraphs));
  }
  const read = tableLines(grid.map((row) => row.map((cell) => cell.map(({ text }) => text))));
  if (read === null) return null;
  const pieceAt = ({ row, column, line }: CellLine): Piece => grid[row]?.[column]?.[line] ?? { paragraph: 0, text: "" };
  const pieces = read.lines.map((one) => ({
    ...pieceAt(one),
    ...(one.label === undefined ? {} : { label: one.label }),
  }));
  const beside = read.asides.map((one) => ({ kind: one.kind, characters: countCharacters(pieceAt(one).text) }));
  const rows = new Map<number, { first: number; last: number }>();
  for (const [at, { row }] of read.lines.entries()) rows.set(row, { first: rows.get(row)?.first ?? at, last: at });
  const notes = read.asides.flatMap((one) => {
    const words = rows.get(one.row);
    const text = pieceAt(one).text.trim();
    return one.kind === "comment" && text !== "" && words !== undefined ? [{ text, ...words }] : [];
  });
  return { pieces, notes, beside };
}

/** The indent of most paragraphs; of two that are as frequent, the smaller. */
function usualIndent(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { text, indent = 0, heading } of paragraphs)
    if (!heading && text.trim() !== "") counts.set(indent, (counts.get(indent) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return most?.[0] ?? 0;
}

function isSetOff({ quoted, indent = 0, heading, cell }: Paragraph, usual: number): boolean {
  return !heading && (quoted === true || ((cell ?? null) === null && indent - usual >= SET_OFF));
}

function place(
  { author, text, start, end }: Margin,
  paragraphs: readonly Paragraph[],
  starts: ReadonlyMap<number, number>,
): Remark[] {
  if (start === undefined || end === undefined) return [];
  const offset = ({ paragraph, at }: Point): number => {
    const words = paragraphs[paragraph]?.text ?? "";
    return (starts.get(paragraph) ?? Number.POSITIVE_INFINITY) + tidyText(words.slice(0, at)).length;
  };
  return [{ start: offset(start), end: offset(end), author, text }];
}

function placeNote({ text, first, last }: RowNote, lines: readonly Line[]): Remark[] {
  const [from, to] = [lines[first], lines[last]];
  return from === undefined || to === undefined
    ? []
    : [{ start: from.offset, end: to.offset + to.text.length, author: "", text }];
}
