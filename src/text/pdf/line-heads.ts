import { knownLabel, opensSpeech } from "../label-words.js";
import type { Strip } from "./strip.js";

const LABEL = /^(\p{Lu}[\p{L}\p{N}.'’ -]{0,29}?|\p{L}{1,3}\d{0,3})\s?(?:[([][^)\]]{0,14}[)\]]\s?)?(?::(?=\s|$)|\t)/u;
const CLOCK = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?(?:\s|$)/;
const BULLET = /^[•▪●◦‣■□✓➢➤]\s/u;
const DASH = /^[-–—]\s*\p{Lu}/u;
const HEAD = 80;

/** Whether the beginning of a line looks like that of a paragraph: a speaker's label, a time, a bullet, a dash. */
export type LineHead = (strip: Strip) => "label" | "clock" | "bullet" | "dash" | "none";

/** A label is one that is known, or that begins three lines of the document. */
export function lineHeads(strips: readonly Strip[]): LineHead {
  const counts = new Map<string, number>();
  for (const { text } of strips) {
    const label = labelOf(text);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const isLabel = (label: string): boolean => (counts.get(label) ?? 0) >= 3 || knownLabel(label)?.by === "word";
  return ({ text }) => {
    const label = labelOf(text);
    if (label !== null && isLabel(label)) return "label";
    if (CLOCK.test(text)) return "clock";
    if (BULLET.test(text)) return "bullet";
    return DASH.test(text) ? "dash" : "none";
  };
}

function labelOf(text: string): string | null {
  const label = LABEL.exec(text.slice(0, HEAD))?.[1]?.trim();
  return label === undefined || opensSpeech(label) ? null : label;
}
