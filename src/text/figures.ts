import type { Lang } from "../messages/words.js";

const BLANK = "[ \\u00a0\\u202f]";
const SHAPES = [
  // 12/03/2024, 12.3.24, 2024-03-12
  /^\d{1,2}([./-])\d{1,2}\1\d{2,4}/,
  /^\d{4}-\d{2}-\d{2}/,
  // 24/7, 24h/24, 1/2
  /^\d+[hj]?(?:\/\d+[hj]?)+/,
  // 1 200, 1 200,50
  new RegExp(`^[1-9]\\d{0,2}(?:${BLANK}\\d{3})+(?:[.,]\\d+)?`),
  // 1,5 and 1.200,50
  /^\d+(?:[.,]\d+)*/,
];
const PERCENT = new RegExp(`^${BLANK}?%`);

/** No number that is said is longer. */
const LONGEST = 40;

/**
 * Where a number that begins at `start` ends, the blanks between its thousands and before its per cent sign included; 0
 * where letters go on with it (`8h30`, `1er`).
 */
export function figureEnd(text: string, start: number, end: number): number {
  const ahead = text.slice(start, Math.min(end, start + LONGEST));
  for (const shape of SHAPES) {
    const found = shape.exec(ahead)?.[0];
    if (found === undefined || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(start + found.length, end).slice(0, 2))) continue;
    const rest = ahead.slice(found.length);
    return start + found.length + (PERCENT.exec(rest)?.[0].length ?? 0);
  }
  return 0;
}

const THOUSANDS: Readonly<Record<Lang, RegExp>> = {
  fr: /^\d{1,3}(?:\.\d{3})+(?=,|%|$)/,
  en: /^\d{1,3}(?:,\d{3})+(?=\.|%|$)/,
};

/** A number by which others are compared: without blanks, without signs between its thousands (`1200,50`, `50%`). */
export function figureForm(written: string, language: Lang): string {
  const dense = written.replace(/[ \u00a0\u202f]/g, "").replace(/^\d{1,3}(?:'\d{3})+/, digitsOf);
  return dense.replace(THOUSANDS[language], digitsOf);
}

/** A pattern in which each number is one piece: `1 200` and `50 %` lose their blanks. */
export function joinFigures(pattern: string): string {
  return pattern
    .replace(/(?<![\d…])[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?!\d)/g, digitsOf)
    .replace(/(\d)[ \u00a0\u202f]+%/g, "$1%");
}

function digitsOf(written: string): string {
  return written.replace(/\D/g, "");
}
