import type { Frames } from "./frame.js";
import type { LineHead } from "./line-heads.js";
import type { Strip } from "./strip.js";

/** A heading has no more lines and characters than these. */
const MOST_LINES = 4;
const MOST_CHARACTERS = 250;
/** So often may words in bold stand in a document before they are a label and no heading. */
const MOST_TIMES = 2;

export interface Kinds {
  readonly frames: Frames;
  readonly head: LineHead;
  /** How often each paragraph's words stand in the document. */
  readonly times: ReadonlyMap<string, number>;
}

/** Whether a paragraph is a heading: larger than the body, or in bold and no sentence, question or label. */
export function isHeading(paragraph: readonly Strip[], { frames, head, times }: Kinds): boolean {
  const text = paragraph.map((strip) => strip.text).join(" ");
  if (paragraph.length > MOST_LINES || text.length > MOST_CHARACTERS || !/\p{L}/u.test(text)) return false;
  if (paragraph.every(({ size }) => size > 1.12 * frames.body)) return true;
  const first = paragraph[0];
  if (first === undefined || frames.weight === "bold" || head(first) !== "none") return false;
  const isBold = paragraph.every(({ size, weight }) => weight === "bold" && size > 0.95 * frames.body);
  if (!isBold || (times.get(text) ?? 0) > MOST_TIMES) return false;
  return /^(\d+|[IVX]+|[A-Z])([.)]|\.?\d)/.test(text) || !/[.?!:;,…»”")\]]\s*$/u.test(text);
}

/**
 * Whether each paragraph is set off as a quotation: two lines or more, all well inside the margin or smaller than the
 * body; or one such line beside a paragraph that is.
 */
export function setOffs(paragraphs: readonly (readonly Strip[])[], kinds: Kinds): boolean[] {
  const found = paragraphs.map((paragraph) => paragraph.length > 1 && isInside(paragraph, kinds));
  const spread = (i: number, beside: number): void => {
    const [strip, second] = paragraphs[i] ?? [];
    const other = paragraphs[beside]?.at(-1);
    if (found[i] || !found[beside] || strip === undefined || second !== undefined || other === undefined) return;
    const isAlike = Math.abs(strip.x - other.x) < 2 && Math.abs(strip.size - other.size) < 0.5;
    found[i] = isAlike && isInside([strip], kinds);
  };
  for (let i = 1; i < paragraphs.length; i++) spread(i, i - 1);
  for (let i = paragraphs.length - 2; i >= 0; i--) spread(i, i + 1);
  return found;
}

function isInside(paragraph: readonly Strip[], { frames, head }: Kinds): boolean {
  const [first] = paragraph;
  if (first === undefined || head(first) === "bullet" || isCentred(paragraph)) return false;
  const isInset = paragraph.every((strip) => strip.x - frames.of(strip).left > 0.9 * frames.body);
  return isInset || paragraph.every(({ size }) => size < 0.96 * frames.body);
}

/** Lines about one middle, of different lengths: a title page, not a quotation. */
function isCentred(paragraph: readonly Strip[]): boolean {
  const starts = paragraph.map(({ x }) => x);
  const middles = paragraph.map(({ x, end }) => (x + end) / 2);
  const spread = (values: readonly number[]): number =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) -
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return paragraph.length > 1 && spread(starts) > 4 && spread(middles) < 2.5;
}
