import type { Span } from "../../text/span.js";

/** Blanks on one line, no-break ones included. Pieces of regular expressions, to be used with the `u` flag. */
export const BLANK = "[ \\t\\u00a0\\u2007\\u2009\\u202f]";

/** Between two words of one form: blanks, or the end of a line and the indent of the next. */
export const BETWEEN = `(?:${BLANK}{1,3}|\\n {0,4})`;

/** What may part the groups of a number: blanks, full stops, hyphens and slashes, or nothing. */
export const SEPARATOR = `[ \\u00a0\\u2007\\u2009\\u202f.\\-\\u2010\\u2011\\u2013/]{0,3}`;

/** Nothing before, or after, that would make a found form a part of something longer. */
export const BEFORE = "(?<![\\p{L}\\p{N}+_]|\\p{N}[.,/:\\-])";
export const AFTER = "(?![\\p{L}\\p{N}_]|[.,/:\\-]\\p{N})";

export const APOSTROPHE = "['\\u2019\\u02bc\\u2018]";

/** What is looked for as a regular expression over a whole text; every piece of it is bounded. */
export function pattern(source: string, flags = ""): RegExp {
  return new RegExp(source, `gu${flags}`);
}

export interface Match extends Span {
  readonly words: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every place of a text where a global pattern fits, in order, without overlaps. */
export function* matches(text: string, form: RegExp): Generator<Match> {
  for (const found of text.matchAll(form)) {
    const words = found[0];
    yield { start: found.index, end: found.index + words.length, words, groups: found.groups ?? {} };
  }
}

export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Whether words that fit `cue` stand near a stretch, within so many characters of either side. */
export function isNear(
  text: string,
  { start, end }: Span,
  cue: RegExp,
  reach: Reach = { before: 60, after: 30 },
): boolean {
  const before = text.slice(Math.max(0, start - reach.before), start);
  return cue.test(before) || (reach.after > 0 && cue.test(text.slice(end, end + reach.after)));
}

/** A number without what parts its groups; letters in capitals. */
export function compact(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, "").toUpperCase();
}

/** Whether the groups of a number are written without anything between them. */
export function isUnparted(words: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(words);
}
