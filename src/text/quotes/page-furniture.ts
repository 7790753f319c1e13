import type { Line } from "../found-turn.js";
import { tidyLine } from "../tidy.js";

/** Where the pages of a plain text are, and which lines belong to the page rather than to what it says. */
export interface Furniture {
  /** Lines (from 0) that are page numbers or running headers. */
  readonly lines: ReadonlySet<number>;
  /** The page of each line; null where the text has none. */
  readonly pages: readonly (number | null)[];
}

const NUMBER = /^\s*[-–—]?\s*(?:p(?:age|\.)?\s*)?(\d{1,4})(?:\s*(?:\/|sur|of)\s*\d{1,4})?\s*[-–—]?\s*$/i;

interface Numbered {
  readonly line: number;
  readonly page: number;
}

/** Finds the pages of a document: as its reader tells them, else by numbers that stand alone, else by form feeds. */
export function findFurniture(lines: readonly Line[]): Furniture {
  if (lines.some((line) => line.page !== undefined))
    return { lines: new Set(), pages: lines.map((line) => line.page ?? null) };
  const numbers = numberedPages(lines);
  if (numbers.length === 0) return { lines: new Set(), pages: byFormFeed(lines) };
  const furniture = new Set(numbers.map(({ line }) => line));
  for (const line of runningHeads(lines, numbers)) furniture.add(line);
  return { lines: furniture, pages: pagesOf(lines, numbers) };
}

/** The longest run of lone numbers that count up, by steps of at most three; at least three of them. */
function numberedPages(lines: readonly Line[]): Numbered[] {
  const best = new Map<number, Numbered[]>();
  let longest: Numbered[] = [];
  for (const [line, { text, heading }] of lines.entries()) {
    const page = heading || text.length > 200 ? Number.NaN : Number(NUMBER.exec(text)?.[1] ?? Number.NaN);
    if (Number.isNaN(page)) continue;
    const before = [page - 1, page - 2, page - 3].map((one) => best.get(one) ?? []);
    const run = before.reduce((a, b) => (b.length > a.length ? b : a), []);
    const longer = [...run, { line, page }];
    if (longer.length > (best.get(page)?.length ?? 0)) best.set(page, longer);
    if (longer.length > longest.length) longest = longer;
  }
  return longest.length >= 3 ? longest : [];
}

/** So many lines from a page number a running head may stand: a footnote or blank lines lie between. */
const NEAR = 10;

/** Lines near the page numbers of which the like stands beside page numbers again and again, digits aside. */
function runningHeads(lines: readonly Line[], numbers: readonly Numbered[]): number[] {
  const counts = new Map<string, number>();
  for (const line of numbers.flatMap((one) => neighbours(lines, one.line)))
    counts.set(headOf(lines, line), (counts.get(headOf(lines, line)) ?? 0) + 1);
  const often = Math.max(2, 0.3 * numbers.length);
  const near = new Set(numbers.flatMap(({ line }) => Array.from({ length: 2 * NEAR + 1 }, (_, i) => line - NEAR + i)));
  return [...near].filter(
    (line) => line >= 0 && line < lines.length && (counts.get(headOf(lines, line)) ?? 0) >= often,
  );
}

const headOf = (lines: readonly Line[], line: number): string =>
  tidyLine((lines[line]?.text ?? "").slice(0, 300).replace(/\d+/g, "")).toLowerCase();

/** The nearest line with words on either side of a line. */
function neighbours(lines: readonly Line[], line: number): number[] {
  const next = (step: 1 | -1): number[] => {
    for (let at = line + step; Math.abs(at - line) <= 4; at += step) {
      const text = lines[at]?.text;
      if (text === undefined) return [];
      if (text.trim() !== "") return [at];
    }
    return [];
  };
  return [...next(-1), ...next(1)];
}

/** A number stands at the foot of its page, unless a form feed stands just above it. */
function pagesOf(lines: readonly Line[], numbers: readonly Numbered[]): number[] {
  const above = numbers.filter(({ line }) => neighbours(lines, line).length > 0 && feedJustAbove(lines, line)).length;
  const atTop = above > numbers.length / 2;
  let at = 0;
  return lines.map((_, i) => {
    while (at < numbers.length && (numbers[at]?.line ?? 0) < (atTop ? i + 1 : i)) at++;
    const [last, next] = [numbers[at - 1], numbers[at]];
    return atTop ? (last?.page ?? (next?.page ?? 1) - 1) : (next?.page ?? (last?.page ?? 0) + 1);
  });
}

function feedJustAbove(lines: readonly Line[], line: number): boolean {
  for (let at = line; at >= Math.max(0, line - 3); at--) {
    const text = lines[at]?.text ?? "";
    if (text.includes("\f")) return true;
    if (at < line && text.trim() !== "") return false;
  }
  return false;
}

function byFormFeed(lines: readonly Line[]): (number | null)[] {
  if (!lines.some((line) => line.text.includes("\f"))) return lines.map(() => null);
  let page = 1;
  return lines.map(({ text }) => {
    page += text.split("\f").length - 1;
    return page;
  });
}
