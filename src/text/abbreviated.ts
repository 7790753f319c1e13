import { ABBREVIATIONS } from "./abbreviations.js";
import { classAt, isUpper, LETTER } from "./letters.js";
import { isGap, isPlainLetter } from "./plain-letters.js";
import type { Span } from "./span.js";

/** Whether a full stop stands behind an abbreviation and ends no sentence. `next` is the first character behind it. */
export function isAbbreviation(text: string, dot: number, { span, next }: { span: Span; next: string }): boolean {
  const before = text.slice(abbreviationStart(text, dot, span), dot);
  const last = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf("-")) + 1);
  if (last.length > LONGEST) return false;
  if (last.length === 1 && isUpper(last) && last !== "M") return isUpper(next) !== before.includes(".");
  if (before === "p" && text.startsWith("ex.", dot + 2)) return true;
  if (before === "ex" && /\bp(?:ar|\.)\s$/i.test(text.slice(Math.max(span.start, dot - 8), dot - 2))) return true;
  const kind = ABBREVIATIONS.get(before) ?? ABBREVIATIONS.get(before.toLowerCase());
  if (kind === "number") return /[\p{N}]/u.test(next);
  if (kind === "middle") return !isUpper(next);
  return kind === "title";
}

/** No abbreviation ends in more letters. */
const LONGEST = Math.max(...[...ABBREVIATIONS.keys()].map((one) => one.length));

/** Sums of the letters of each last part of an abbreviation, by which most words are told from them. */
const SUMS = new Uint8Array(4096);
for (const one of ABBREVIATIONS.keys())
  SUMS[sumOf(one, 1 + Math.max(one.lastIndexOf("."), one.lastIndexOf("-")), one.length)] = 1;

function sumOf(text: string, from: number, to: number): number {
  let sum = to - from;
  for (let at = from; at < to; at++) sum = (sum * 5 + (text.charCodeAt(at) | 32)) & 4095;
  return sum;
}

/** False where the letters before a full stop are no abbreviation; true where that takes a closer look. */
export function mayBeAbbreviated(text: string, dot: number, start: number): boolean {
  let at = dot;
  while (at > start && dot - at <= LONGEST && isPlainLetter(text.charCodeAt(at - 1))) at--;
  if (dot - at > LONGEST) return false;
  if (dot - at < 2 || (at > start && !isGap(text.charCodeAt(at - 1)) && text.charCodeAt(at - 1) !== 39)) return true;
  return SUMS[sumOf(text, at, dot)] === 1;
}

/** Where what may be an abbreviation begins: at most twelve letters, stops and hyphens back. */
function abbreviationStart(text: string, dot: number, span: Span): number {
  const least = Math.max(span.start, dot - 12);
  let at = dot;
  while (at > least && isOfAbbreviation(text, at - 1)) at--;
  return at;
}

function isOfAbbreviation(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 46 || code === 45 || code === 0xb0) return true;
  return classAt(text, at) === LETTER && code !== 0xad && code !== 0x200d;
}
