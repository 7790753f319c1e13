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

/** Whether a paragraph is set off as a quotation: two lines or more, all well inside the margin or smaller than the body. */
export function isSetOff(paragraph: readonly Strip[], { frames, head }: Kinds): boolean {
  const [first, second] = paragraph;
  if (first === undefined || second === undefined || head(first) === "bullet") return false;
  const isInset = paragraph.every((strip) => strip.x - frames.of(strip).left > 0.9 * frames.body);
  const isSmaller = paragraph.every(({ size }) => size < 0.96 * frames.body);
  return isInset || isSmaller;
}
