import { fold } from "../fold.js";
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
  for (const group of groups) if (isRunning(group, pages.length)) for (const { row } of group) found.add(row);
  return outermost(pages, found);
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
  if (/^\W*(page|p)?\W*#(\W*(\/|sur|of|de|von)\W*#)?\W*$/.test(group[0]?.key ?? "")) return numbersPages(group, pages);
  if (pages < 4) return on.length === pages && pages > 1;
  const stretch = last - first + 1;
  return on.length >= 3 && on.length >= 0.8 * Math.ceil(stretch / 2);
}

/** Whether bare numbers go up with the pages. On a document of one page, only `1 / 1` and the like, or a lone number. */
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

/** Only rows with nothing but running rows between them and the edge. */
function outermost(pages: readonly (readonly Row[])[], found: ReadonlySet<Row>): ReadonlySet<Row> {
  const kept = new Set<Row>();
  for (const rows of pages)
    for (const inward of [rows, [...rows].reverse()])
      for (const row of inward) {
        if (!found.has(row)) break;
        kept.add(row);
      }
  return kept;
}
