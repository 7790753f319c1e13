import { fold } from "../fold.js";
import { tidyLine } from "../tidy.js";

/** What separates several answers in one cell, in the order in which it is looked for. */
const MARKS = [";", "|", ","] as const;
type Mark = (typeof MARKS)[number];

/** The answers in a cell. */
export function partsOf(cell: string, mark: Mark): string[] {
  return cell
    .split(mark)
    .map(tidyLine)
    .filter((part) => part !== "");
}

/** What separates the answers of a column in which people may give several: the first mark that stands in it; a semicolon where none does. */
export function markOf(cells: readonly string[]): Mark {
  return MARKS.find((mark) => cells.some((cell) => cell.includes(mark))) ?? ";";
}

/** The most answers that a question offers. */
const OFFERED = 25;
/** Answers that come again and again among all that were given. */
const MOST = 0.7;

/**
 * What separates several answers in the cells of a column; null where they hold one each. Answers offered come again in several
 * combinations: there are fewer of them than of whole cells, and hardly one stands once.
 */
export function severalIn(cells: readonly string[]): Mark | null {
  if (isWritten(cells)) return null;
  const mark = markOf(cells);
  const many = cells.filter((cell) => partsOf(cell, mark).length > 1);
  if (many.length === 0) return null;
  const parts = cells.flatMap((cell) => partsOf(cell, mark).map(fold));
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  const often = [...counts].filter(([, n]) => n > 1);
  const covered = often.reduce((sum, [, n]) => sum + n, 0);
  const wholes = new Set(cells.map((cell) => fold(tidyLine(cell))));
  const isOffered = often.length > 1 && often.length <= OFFERED && covered >= MOST * parts.length;
  return isOffered && often.length <= wholes.size && parts.every((part) => part.length <= 120) ? mark : null;
}

/** Whether people wrote sentences: nobody's words are taken for an answer offered, be it that several wrote the same. */
export function isWritten(cells: readonly string[]): boolean {
  const sentences = cells.filter((cell) => /(?:\S+\s+){4,}\S+\s?[.!?…]$|[.!?…]\s+\p{Lu}|\n/u.test(cell.trim()));
  return sentences.length > 0.2 * cells.length;
}
