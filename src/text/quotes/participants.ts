import type { Line } from "../found-turn.js";
import type { Listed, Participants } from "./listed.js";
import { type Head, headOf, rowOf } from "./participant-columns.js";
import { lists } from "./participant-lists.js";
import { isQuoteHead } from "./quote-columns.js";
import { runTogether } from "./run-together.js";

/** Reads the simple tables and lists that present the people interviewed. */
export function findParticipants(lines: readonly Line[]): Participants {
  const table = tables(lines);
  const byCell = table.listed.length > 0 ? table : cellByCell(lines);
  const listed = byCell.listed.length > 0 ? byCell : runTogether(lines);
  const list = lists(lines);
  return { listed: [...listed.listed, ...list.listed], lines: new Set([...listed.lines, ...list.lines]) };
}

const cellsOf = (text: string): string[] =>
  text
    .replace(/^\s*\|?|\|\s*$/g, "")
    .split(/\t+|\s*\|\s*|\s{3,}/)
    .map((cell) => cell.replace(/\*+/g, "").trim())
    .filter((cell, at, all) => cell !== "" || (at > 0 && at < all.length - 1));

/** Whether a cell holds the heads of several columns, which a conversion has run together. */
const isSeveralHeads = (cell: string): boolean =>
  new Set(cell.split(/\s+/).flatMap((word) => headOf(word) ?? [])).size > 1;

/** The heads of a row of cells; null where the row is no head of a table of people. */
function headsOf(cells: readonly string[]): Head[] | null {
  if (cells.some(isQuoteHead)) return null;
  const heads = cells.map((cell) => (cell.length > 40 || isSeveralHeads(cell) ? null : headOf(cell)));
  const known = heads.filter((head) => head !== null && head !== "who").length;
  return heads.includes("who") && known >= 1 && known >= (cells.length - 1) / 2 ? heads : null;
}

/** Tables whose rows are lines. */
function tables(lines: readonly Line[]): Participants {
  const listed: Listed[] = [];
  const taken = new Set<number>();
  let heads: Head[] | null = null;
  for (const [at, line] of lines.entries()) {
    const cells = line.text.length > 2000 ? [] : cellsOf(line.text);
    const found = cells.length > 1 ? headsOf(cells) : null;
    if (found !== null) {
      heads = found;
      taken.add(at);
      continue;
    }
    if (heads === null || /^[\s|:+-]*$/.test(line.text)) continue;
    const one = cells.length > 1 ? rowOf(heads, cells, line.number) : null;
    if (one === null) heads = null;
    else {
      listed.push(one);
      taken.add(at);
    }
  }
  return { listed, lines: taken };
}

/** Tables of which each cell is a line, as Word documents give them. */
function cellByCell(lines: readonly Line[]): Participants {
  const filled = [...lines.entries()].filter(([, line]) => line.text.trim() !== "" && !line.heading);
  const listed: Listed[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < filled.length; from++) {
    if (headOf(textOf(filled[from])) !== "who") continue;
    const width = widthOf(filled, from);
    if (width < 3) continue;
    const heads = filled.slice(from, from + width).map((one) => headOf(textOf(one)));
    for (let row = from + width; row + width <= filled.length + 0; row += width) {
      const cells = filled.slice(row, row + width);
      const one = rowOf(heads, cells.map(textOf), cells[0]?.[1].number ?? 0);
      if (one === null) break;
      listed.push(one);
      for (const [at] of cells) taken.add(at);
    }
    if (listed.length > 0) for (const [at] of filled.slice(from, from + width)) taken.add(at);
  }
  return { listed, lines: taken };
}

const textOf = (one: readonly [number, Line] | undefined): string => one?.[1].text.trim() ?? "";

function widthOf(filled: readonly (readonly [number, Line])[], from: number): number {
  let width = 1;
  while (width < 10 && textOf(filled[from + width]).length < 40 && headOf(textOf(filled[from + width])) !== null)
    width++;
  return width;
}
