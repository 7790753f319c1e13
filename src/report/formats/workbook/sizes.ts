import { textWidth } from "../../figures/lettering.js";
import type { Cell } from "./sheet.js";

/** Heights and sizes in points. A row can be no higher than the last. */
const [LINE, TITLE, HIGHEST] = [13, 21, 400];
const LETTERS = 10;
/** A character of a column's width, and how much of a line words leave empty at its end. */
const CHARACTER = 5.3;
const LOST = 1.06;

/** How high a row stands so that its words can be read: not every program measures them itself. */
export function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const high = row.map((cell, x) => {
    if (cell?.kind !== "text") return LINE;
    if (cell.look === "title") return TITLE;
    const width = Math.max(1, (widths[x] ?? 10) - 1) * CHARACTER;
    const long = textWidth(cell.text, LETTERS);
    return long <= width ? LINE : Math.ceil((long * LOST) / width) * LINE;
  });
  return Math.min(HIGHEST, Math.max(LINE, ...high) + 2);
}

/** A column as wide as its head and what it holds ask for, in characters, so that a screen holds it. */
export function widthOf([head = "", ...cells]: readonly string[], most = 48): number {
  const wide = (words: string): number => textWidth(words, LETTERS) / CHARACTER;
  const longest = Math.max(8, wide(head) * BOLD + ARROW, ...cells.map(wide));
  return Math.ceil(Math.min(longest, most)) + 3;
}

/** How much wider bold letters are, and how much room the arrow beside a head takes. */
const [BOLD, ARROW] = [1.1, 2];
