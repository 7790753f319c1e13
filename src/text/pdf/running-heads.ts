import { fold } from "../fold.js";
import { mostCommon } from "./most.js";
import type { Row } from "./row.js";

/** So many rows at the top and at the bottom of a page may repeat from page to page. */
const DEEPEST = 4;
/** Points by which a repeated row may stand higher or lower from page to page. */
const SHIFT = 5;

interface Edge {
  readonly row: Row;
  readonly key: string;
  readonly side: "top" | "bottom";
}

/** Finds running heads and feet: rows at the edge of the pages that say the same, but for numbers, at the same height. */
export function runningHeads(pages: readonly (readonly Row[])[]): ReadonlySet<Row> {
  const groups = groupsOf(pages);
  const found = new Set<Row>();
  const sure = new Set<Row>();
  for (const group of groups) {
    if (!isRunning(group, pages.length)) continue;
    for (const { row } of group) found.add(row);
    if (isSure(group, pages.length)) for (const { row } of group) sure.add(row);
  }
  for (const row of smallTops(pages)) found.add(row);
  return outermost(pages, { found, sure });
}

/** Only the number of the page, alone or with the number of pages. Spaces are left out. */
const PAGE_NUMBER = /^[-–—[(|•]*(page|p\.?)?#((\/|sur|of|de|von)#)?[-–—\])|•]*$/;

/** Such a share of the pages has the heads that say something else from page to page. */
const MOST_PAGES = 0.6;

/** First rows of pages at one height, in letters smaller than the body: heads, whatever they say. */
function smallTops(pages: readonly (readonly Row[])[]): Row[] {
  const cells = pages.flat().flatMap((row) => row.cells);
  const sizes = cells.map(({ size, text }) => ({ value: size, weight: text.length }));
  const body = mostCommon(sizes, 0.5) ?? 0;
  const tops = pages.flatMap((rows) => {
    const [first] = rows;
    return first?.cells.every(({ size }) => size < 0.96 * body) ? [first] : [];
  });
  const heights = tops.map((row) => ({ value: row.y, weight: 1 }));
  const height = mostCommon(heights, 2);
  const level = tops.filter((row) => height !== null && Math.abs(row.y - height) <= SHIFT);
  return level.length >= Math.max(2, MOST_PAGES * pages.length) ? level : [];
}

function groupsOf(pages: readonly (readonly Row[])[]): Edge[][] {
  const byKey = new Map<string, Edge[][]>();
  for (const rows of pages)
    for (const edge of edgesOf(rows)) {
      const groups = byKey.get(`${edge.side} ${edge.key}`) ?? [];
      const group = groups.find((one) => Math.abs((one.at(-1)?.row.y ?? 0) - edge.row.y) <= SHIFT);
      if (group === undefined) groups.push([edge]);
      else group.push(edge);
      byKey.set(`${edge.side} ${edge.key}`, groups.slice(-8));
    }
  return [...byKey.values()].flat();
}

function edgesOf(rows: readonly Row[]): Edge[] {
  const top = rows.slice(0, DEEPEST).map((row) => ({ row, key: keyOf(row), side: "top" as const }));
  const bottom = rows.slice(-DEEPEST).map((row) => ({ row, key: keyOf(row), side: "bottom" as const }));
  return [...top, ...bottom];
}

/** What a row says, its numbers aside. */
function keyOf(row: Row): string {
  const text = fold(textOf(row)).replace(/\d+/g, "#").replace(/\s+/g, "");
  return /^[ivxlc]{1,8}$/.test(text) ? "#" : text;
}

function textOf(row: Row): string {
  return row.cells.map((cell) => cell.text).join(" ");
}

/** Rows repeat on every page or every other of a stretch of pages; the number of a page alone may stand on any. */
function isRunning(group: readonly Edge[], pages: number): boolean {
  const on = [...new Set(group.map(({ row }) => row.page))];
  const [first, last] = [on[0], on.at(-1)];
  if (first === undefined || last === undefined) return false;
  if (PAGE_NUMBER.test(group[0]?.key ?? "")) return numbersPages(group, pages);
  if (pages < 4) return on.length === pages && pages > 1;
  const stretch = last - first + 1;
  return on.length >= 3 && on.length >= 0.8 * Math.ceil(stretch / 2);
}

/** Words that stand on most pages, or every other, and numbers that count most pages, need no space to set them apart. */
function isSure(group: readonly Edge[], pages: number): boolean {
  const on = new Set(group.map(({ row }) => row.page)).size;
  const key = group[0]?.key ?? "";
  if (PAGE_NUMBER.test(key)) return on >= 4 && on >= 0.75 * pages;
  return on >= 4 && key.length >= 12 && on >= 0.4 * pages;
}

/** Whether bare numbers go up with the pages. On a document of one page, one at the foot. */
function numbersPages(group: readonly Edge[], pages: number): boolean {
  if (pages === 1) return group[0]?.side === "bottom";
  const steps = group.flatMap(({ row }, i) => {
    const before = group[i - 1]?.row;
    return before === undefined ? [] : [numberIn(row) - numberIn(before) - (row.page - before.page)];
  });
  return steps.length > 0 && steps.filter((step) => step === 0).length >= 0.6 * steps.length;
}

function numberIn(row: Row): number {
  const text = textOf(row);
  const digits = /\d+/.exec(text)?.[0];
  return digits === undefined ? romanOf(text.toLowerCase()) : Number(digits);
}

function romanOf(text: string): number {
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  const numbers = [...text].map((letter) => values[letter] ?? 0);
  return numbers.reduce((sum, n, i) => sum + (n < (numbers[i + 1] ?? 0) ? -n : n), 0);
}

/** Only rows with nothing but running rows between them and the edge, and set apart from the words of the page. */
function outermost(
  pages: readonly (readonly Row[])[],
  { found, sure }: { found: ReadonlySet<Row>; sure: ReadonlySet<Row> },
): ReadonlySet<Row> {
  const usual = usualStep(pages);
  const kept = new Set<Row>();
  for (const rows of pages)
    for (const inward of [rows, [...rows].reverse()]) {
      const words = inward.findIndex((row) => !found.has(row));
      let last = words < 0 ? inward.length : words;
      const fixed = inward.slice(0, last).findLastIndex((row) => sure.has(row)) + 1;
      while (last > fixed && !isApart(inward[last - 1], inward[last], usual)) last--;
      for (const row of inward.slice(0, last)) kept.add(row);
    }
  return kept;
}

/** The distance from most rows to the next. */
function usualStep(pages: readonly (readonly Row[])[]): number {
  const steps = pages.flatMap((rows) =>
    rows.slice(1).map((row, i) => ({ value: row.y - (rows[i]?.y ?? 0), weight: textOf(row).length })),
  );
  return mostCommon(steps, 0.5) ?? 0;
}

function isApart(row: Row | undefined, next: Row | undefined, usual: number): boolean {
  const [cell, other] = [row?.cells[0], next?.cells[0]];
  if (cell === undefined || other === undefined) return true;
  const distance = Math.abs(cell.y - other.y);
  return distance > 1.25 * usual || Math.abs(cell.size - other.size) > 0.08 * other.size;
}
