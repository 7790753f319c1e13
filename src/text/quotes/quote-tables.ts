import type { Span } from "../span.js";
import type { Fact } from "./attributes.js";
import { type Attribution, isSure, readAttribution } from "./attribution.js";
import type { Spoken } from "./judge.js";
import { factOf, type Head, headOf } from "./participant-columns.js";
import { codeAt, nameAt } from "./person.js";
import { isQuoteHead } from "./quote-columns.js";
import { wordCount } from "./speech.js";
import type { Work } from "./work.js";

interface Columns {
  readonly width: number;
  readonly who: number;
  readonly quote: number;
  readonly heads: readonly Head[];
}

/** No row of a table is longer, and none has more cells. */
const LONGEST = 6000;
const WIDEST = 7;

/** Finds the words in tables of quotations: one column says who, another holds the words, with marks or without. */
export function findInTables(work: Work): Spoken[] {
  const rows = work.lines.map((line) => (line.kind === "text" ? cellsOf(work.clean, line) : []));
  return [...byRows(work, rows), ...byCells(work, rows)];
}

/** Tables whose rows are lines. */
function byRows({ clean }: Work, rows: readonly (readonly Span[])[]): Spoken[] {
  const found: Spoken[] = [];
  let columns: Columns | null = null;
  for (const cells of rows) {
    if (cells.length === 0 || cells.every((cell) => /^[\s:+-]*$/.test(textOf(clean, cell)))) continue;
    const heads = cells.length > 1 ? columnsOf(cells.map((cell) => textOf(clean, cell))) : null;
    const row = heads === null && columns !== null ? spokenIn(clean, cells, columns) : null;
    if (heads !== null) columns = heads;
    else if (row === null) columns = null;
    else found.push(row);
  }
  return found;
}

/** Tables of which each cell is a line: two rows or more must read as such. */
function byCells({ clean }: Work, rows: readonly (readonly Span[])[]): Spoken[] {
  const filled = rows.flatMap((cells) => (cells.length === 1 ? cells : []));
  const found: Spoken[] = [];
  for (let from = 0; from < filled.length; from++) {
    if (headOf(textOf(clean, filled[from])) === null && !isQuoteHead(textOf(clean, filled[from]))) continue;
    for (let width = 2; width <= WIDEST; width++) {
      const columns = columnsOf(filled.slice(from, from + width).map((cell) => textOf(clean, cell)));
      if (columns === null || columns.width < width) continue;
      const table = rowsUnder(clean, filled.slice(from + width), columns);
      if (table.length < 2) continue;
      found.push(...table);
      from += width * (table.length + 1) - 1;
      break;
    }
  }
  return found;
}

function rowsUnder(clean: string, cells: readonly Span[], columns: Columns): Spoken[] {
  const found: Spoken[] = [];
  for (let at = 0; at + columns.width <= cells.length; at += columns.width) {
    const row = spokenIn(clean, cells.slice(at, at + columns.width), columns);
    if (row === null) break;
    found.push(row);
  }
  return found;
}

const textOf = (clean: string, cell: Span | undefined): string =>
  cell === undefined ? "" : clean.slice(cell.start, cell.end);

function cellsOf(clean: string, { start, end }: Span): Span[] {
  if (end - start > LONGEST) return [];
  return [...clean.slice(start, end).matchAll(/[^\t|]+/g)].flatMap(({ 0: cell, index }) => {
    const lead = cell.length - cell.trimStart().length;
    const bare = cell.trim();
    return bare === "" ? [] : [{ start: start + index + lead, end: start + index + lead + bare.length }];
  });
}

function columnsOf(cells: readonly string[]): Columns | null {
  if (cells.length < 2 || cells.length > WIDEST || cells.some((cell) => cell.length > 40)) return null;
  const quote = cells.findIndex((cell) => isQuoteHead(cell));
  const heads = cells.map((cell, at) => (at === quote ? null : headOf(cell)));
  const who = heads.indexOf("who");
  return quote === -1 || who === -1 ? null : { width: cells.length, who, quote, heads };
}

function spokenIn(clean: string, cells: readonly Span[], { width, who, quote, heads }: Columns): Spoken | null {
  if (cells.length !== width) return null;
  const attribution = personIn(textOf(clean, cells[who]));
  const words = cells[quote];
  if (attribution === null || words === undefined || wordCount(textOf(clean, words)) < 2) return null;
  const facts = cells.flatMap((cell, at): Fact[] => {
    const head = heads[at];
    return head === null || head === undefined || head === "who" || at === quote
      ? []
      : factOf(head, textOf(clean, cell));
  });
  const bare = withoutMarks(clean, words);
  return {
    ...bare,
    attribution: { ...attribution, facts: [...attribution.facts, ...facts] },
    by: "block",
    missing: null,
    aside: cells[who] ?? null,
  };
}

function personIn(cell: string): Attribution | null {
  const reading = readAttribution(cell);
  if (reading.kind === "person")
    return reading.attribution.person.kind === "role" && !reading.attribution.facts.some(isSure)
      ? null
      : reading.attribution;
  const head = codeAt(cell) ?? nameAt(cell);
  if (head === null || head.length < cell.length) return null;
  return { person: head.person, facts: [], certainty: "strong", mended: false, translated: false };
}

/** The words of a cell without one pair of marks around all of them. */
function withoutMarks(clean: string, cell: Span): Span & { marks: Span[] } {
  const text = textOf(clean, cell);
  const open = /^(?:«|“|"|<<)\s*/.exec(text)?.[0].length ?? 0;
  const close = /\s*(?:»|”|"|>>)\.?$/.exec(text)?.[0].length ?? 0;
  if (open === 0 || close === 0 || /[«»“”"]/.test(text.slice(open, text.length - close))) return { ...cell, marks: [] };
  const [start, end] = [cell.start + open, cell.end - close];
  return {
    start,
    end,
    marks: [
      { start: cell.start, end: start },
      { start: end, end: cell.end },
    ],
  };
}
