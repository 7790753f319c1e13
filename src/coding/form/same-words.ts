import type { Span } from "../../text/span.js";

/** A text without what programs change by themselves: blanks, kinds of quotation marks, apostrophes, dashes and dots. */
interface Bare {
  readonly text: string;
  /** Where each letter of it begins and ends in the text itself. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[’‘ʼ′´‛]/u, "'"],
  [/[“”„‟«»″]/u, '"'],
  [/[‐‑‒–—―−]/u, "-"],
  [/…/u, "..."],
];

/** Blanks, and signs that nobody sees. */
const NOTHING = /[\s\p{Cc}\p{Cf}]/u;

/** A sheet that cannot hold a whole turn ends with this. */
export const CUT = "[…]";

/** `letter` says what becomes of one: lower case, or as it is. */
function bare(text: string, letter: (sign: string) => string): Bare {
  const [starts, ends]: [number[], number[]] = [[], []];
  let kept = "";
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    const put = isPlain(sign) ? letter(sign) : letter(alike(sign));
    kept += put;
    for (let i = 0; i < put.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { text: kept, starts, ends };
}

/** Most signs are: nothing else has to be asked about them. */
function isPlain(sign: string): boolean {
  return sign > " " && sign <= "~";
}

function alike(sign: string): string {
  return NOTHING.test(sign) ? "" : (ALIKE.find(([shape]) => shape.test(sign))?.[1] ?? sign);
}

const asIs = (sign: string): string => sign;
const lower = (sign: string): string => sign.toLowerCase();

/** Whether two texts are the same but for what spreadsheets and editors change by themselves. */
export function isSameText(given: string, text: string): boolean {
  const one = bare(given.normalize("NFC"), lower).text;
  const other = bare(text, lower).text;
  const cut = bare(CUT, lower).text;
  return one === other || (one.endsWith(cut) && one.length > 1000 && other.startsWith(one.slice(0, -cut.length)));
}

/**
 * Where these words stand in a stretch of a text, whatever their blanks, quotation marks and apostrophes have become, and their case where
 * they are not found otherwise. Whole words before parts of words. Several spans where they are said several times; none where they are not.
 */
export function whereSaid(words: string, text: string, within: Span): Span[] {
  const part = text.slice(within.start, within.end);
  for (const letter of [asIs, lower]) {
    const found = hits(bare(words.normalize("NFC"), letter).text, bare(part, letter));
    const whole = found.filter((span) => isWhole(part, span));
    const those = whole.length > 0 ? whole : found;
    if (those.length > 0)
      return those.map(({ start, end }) => ({ start: within.start + start, end: within.start + end }));
  }
  return [];
}

function hits(sought: string, { text, starts, ends }: Bare): Span[] {
  const found: Span[] = [];
  if (sought === "") return found;
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    const [start, end] = [starts[at], ends[at + sought.length - 1]];
    if (start !== undefined && end !== undefined) found.push({ start, end });
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether no word is cut at either end. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isCut = (before: string | undefined, after: string | undefined): boolean =>
    LETTER.test(before ?? " ") && LETTER.test(after ?? " ");
  return !isCut(text[start - 1], text[start]) && !isCut(text[end - 1], text[end]);
}
