import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";

/**
 * A test whether a stretch of the text lies wholly inside a word or phrase to be kept, as it stands in the text. Case,
 * accents and the width of blanks do not count; phrases begin and end with words.
 */
export function createKeep(text: string, keep: readonly string[]): (span: Span) => boolean {
  const phrases = phrasesOf(keep);
  const holders = new Map<string, readonly string[]>();
  return ({ start, end }) => {
    const words = plain(text.slice(start, end));
    let holding = holders.get(words);
    if (holding === undefined) {
      holding = phrases.filter((phrase) => words !== "" && phrase.includes(words));
      holders.set(words, holding);
    }
    return holding.some((phrase) => phrase === words || stands(text, { start, end }, phrase));
  };
}

/** Read once for all the texts of a study, which may be a thousand. */
const read = new WeakMap<readonly string[], readonly string[]>();

function phrasesOf(keep: readonly string[]): readonly string[] {
  const before = read.get(keep);
  if (before !== undefined) return before;
  const now = [...new Set(keep.map(plain))].filter((phrase) => phrase !== "");
  read.set(keep, now);
  return now;
}

function plain(words: string): string {
  return fold(words).replace(/\s+/g, " ").trim();
}

/** Whether the phrase stands in the text around the stretch, word-bounded. */
function stands(text: string, { start, end }: Span, phrase: string): boolean {
  const reach = phrase.length + 20;
  const from = Math.max(0, start - reach);
  const before = lead(text.slice(from, start));
  const inside = lead(text.slice(start, end));
  const all = before + inside + lead(text.slice(end, end + reach));
  for (let at = all.indexOf(phrase); at !== -1; at = all.indexOf(phrase, at + 1)) {
    const isWhole = !/[\p{L}\p{N}]$/u.test(all.slice(0, at)) && !/^[\p{L}\p{N}]/u.test(all.slice(at + phrase.length));
    if (isWhole && at <= before.length && at + phrase.length >= before.length + inside.trimEnd().length) return true;
  }
  return false;
}

/** As `plain`, with its blanks at both ends, so that pieces can be joined again. */
function lead(words: string): string {
  return fold(words).replace(/\s+/g, " ");
}
