import type { Lang } from "../../messages/words.js";
import type { Span } from "../span.js";

/** The kinds of quotation marks; a mark closes one of its own kind. */
export type MarkFamily = "guillemet" | "curly" | "straight" | "angle" | "single";

export interface Mark extends Span {
  readonly family: MarkFamily;
  readonly side: "open" | "close";
}

const MARKS = /«|»|<<|>>|“|”|„|‟|"|‹|›|‘|’|′′|''/g;
const FAMILIES: Readonly<Record<string, readonly [MarkFamily, Mark["side"] | "either"]>> = {
  "«": ["guillemet", "open"],
  "»": ["guillemet", "close"],
  "<<": ["guillemet", "open"],
  ">>": ["guillemet", "close"],
  "“": ["curly", "either"],
  "”": ["curly", "either"],
  "„": ["curly", "open"],
  "‟": ["curly", "open"],
  '"': ["straight", "either"],
  "′′": ["straight", "either"],
  "''": ["straight", "either"],
  "‹": ["angle", "open"],
  "›": ["angle", "close"],
  "‘": ["single", "open"],
  "’": ["single", "close"],
};

/** Finds every quotation mark and on which side of the words it stands. Apostrophes are none; single marks count in English alone. */
export function findMarks(text: string, language: Lang): Mark[] {
  const found: Mark[] = [];
  for (const match of text.matchAll(MARKS)) {
    const [sign] = match;
    const span = { start: match.index, end: match.index + sign.length };
    const [family, side] = FAMILIES[sign] ?? ["straight", "either"];
    if (family === "single" && (language !== "en" || !isSingle(text, span, sign))) continue;
    found.push({ ...span, family, side: side === "either" ? sideOf(text, span, sign) : side });
  }
  return found;
}

const isSpace = (char: string): boolean => char === "" || /\s/.test(char);

/** The side is told by the spaces about a mark, and where there are none by its shape. */
function sideOf(text: string, { start, end }: Span, sign: string): Mark["side"] {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (sign === "“")
    return !isSpace(before) && /[\p{L}\p{N}.,!?…]/u.test(before) && /[\s.,;:)]/.test(after) ? "close" : "open";
  if (sign === "”") return (isSpace(before) || before === "(") && /[\p{L}\p{N}]/u.test(after) ? "open" : "close";
  if (isSpace(before) || /[([{–—«’'*_:]/.test(before)) return isSpace(after) && !isSpace(before) ? "close" : "open";
  return "close";
}

/** An opening single mark comes before a word; a closing one after it, and is no apostrophe of a plural where words go on. */
function isSingle(text: string, { start, end }: Span, sign: string): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (sign === "‘") return !/[\p{L}\p{N}]/u.test(before) && /\S/.test(after);
  if (/[\p{L}\p{N}]/u.test(after) || isSpace(before)) return false;
  return before !== "s" || !/^\s+\p{Ll}/u.test(text.slice(end, end + 3));
}
