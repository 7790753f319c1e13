import type { Column, Table } from "../../document.js";
import { textWidth } from "../../figures/lettering.js";
import { plainText } from "../plain.js";

/** Twentieths of a point: the width of the text on a page of A4, upright and across. */
export const UPRIGHT = 9070;
export const ACROSS = 13960;

/** Size of the letters of tables in points, and what a cell has beside them. */
const LETTERS = 8.5;
const PADDING = 170;
/** No word asks for more than this, nor a text for more than that. */
const LONGEST_WORD = 2600;
const LONGEST_TEXT = 6000;

export interface Laid {
  readonly widths: readonly number[];
  /** How the page must stand for its words to stay whole. */
  readonly page: "upright" | "across";
}

/** How wide each column stands: each its longest word, and what is left by how much they hold. */
export function laidOut({ columns, rows }: Table): Laid {
  const least = columns.map((column, i) => leastOf(column, texts(rows, i)));
  const wanted = columns.map((column, i) => Math.max(least[i] ?? 0, wantedOf(column, texts(rows, i))));
  const page = sum(least) > UPRIGHT ? "across" : "upright";
  return { widths: shared(least, wanted, page === "across" ? ACROSS : UPRIGHT), page };
}

function texts(rows: Table["rows"], i: number): string[] {
  return rows.map((row) => plainText(row[i] ?? ""));
}

function shared(least: readonly number[], wanted: readonly number[], width: number): number[] {
  const [low, high] = [sum(least), sum(wanted)];
  if (low >= width)
    return whole(
      least.map((one) => (one * width) / low),
      width,
    );
  if (high <= width)
    return whole(
      wanted.map((one) => (one * width) / high),
      width,
    );
  const share = (width - low) / (high - low);
  return whole(
    least.map((one, i) => one + ((wanted[i] ?? one) - one) * share),
    width,
  );
}

/** Whole numbers with the same sum. */
function whole(widths: readonly number[], width: number): number[] {
  const down = widths.map(Math.floor);
  return down.map((one, i) => (i === 0 ? one + width - sum(down) : one));
}

function leastOf({ label }: Column, cells: readonly string[]): number {
  const longest = [label, ...cells].flatMap((text) => text.split(/[ \n]|(?<=[-/])/).map(wide));
  return Math.min(Math.max(...longest), LONGEST_WORD) + PADDING;
}

function wantedOf({ label }: Column, cells: readonly string[]): number {
  return Math.min(Math.max(...[label, ...cells].map(wide)), LONGEST_TEXT) + PADDING;
}

function wide(text: string): number {
  return textWidth(text, LETTERS) * 20;
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
