import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { Span } from "../text/span.js";
import { isCommonWord } from "./common-word.js";
import { NOBODY } from "./names/cues.js";
import { LOWER_WORD, listsFor } from "./names/lists.js";
import { isPersonAt } from "./names/person-sign.js";
import { type Reading, readingOf } from "./names/reading.js";
import { readTokens } from "./names/tokens.js";

/**
 * Makes a test whether a known name that stands somewhere in a text may be the common word, the feast or the month that it
 * is as well (*juste*, *Noël*): in lower case always, with a capital where nothing around it tells of a person. A name that
 * is no word never is one. The text is read once, and only where it is needed.
 */
export function perhapsWord(text: string, language: Lang): (span: Span) => boolean {
  let reading: Placed | null = null;
  return ({ start, end }) => {
    const words = text.slice(start, end);
    if (!isOfWords(words)) return false;
    // « D'ours, on en voit pas »: the capital is the preposition's.
    if (isLowerCase(words.replace(/^[dl]['’ʼ‘]/iu, "")) && !isOnlyName(words)) return true;
    reading ??= placed(text, language);
    const first = reading.at.get(start);
    return first === undefined ? isLowerCase(words) : !isPersonAt(reading, first);
  };
}

/**
 * The same where words stand beside others of any file: what no small word follows is a cell or a label, and its name counts;
 * but not in small letters after an article (*le petit Frédéric*).
 */
export function wordInProse(text: string, language: Lang): (span: Span) => boolean {
  const isWord = perhapsWord(text, language);
  const isLed = ({ start, end }: Span): boolean =>
    isLowerCase(text.slice(start, end)) && DETERMINED.test(text.slice(Math.max(0, start - 8), start));
  return (span) => (/^,? \p{Ll}/u.test(text.slice(span.end, span.end + 3)) || isLed(span)) && isWord(span);
}

const DETERMINED =
  /(?<!\p{L})(?:l[ea]s?|une?|d[ue]s?|ce|cet|cette|ces|au|aux|[mts](?:on|a|es)|notre|votre|leurs?|the|an?|my|your|his|her|our|their) $/iu;

/** Whether a form has no word that is a name and nothing else, but words, feasts and months. */
export function isOfWords(form: string): boolean {
  const words = tellingWords(form);
  if (words.length === 0 || (words.length > 1 && !isLowerCase(lastWord(form)))) return false;
  return words.every((word) => isWord(word) || (isLowerCase(form) && isLowerWord(word)));
}

/** « Dieu merci », of Dieu Merci: of several words the last tells, since the first may open a sentence. */
function lastWord(form: string): string {
  return /\p{L}[\p{L}\p{M}]*\P{L}*$/u.exec(form)?.[0] ?? form;
}

function tellingWords(form: string): string[] {
  return (form.match(/[\p{L}\p{M}]{2,}/gu) ?? []).map(fold);
}

function isWord(folded: string): boolean {
  return isCommonWord(folded) || NOBODY.has(folded);
}

function isLowerWord(folded: string): boolean {
  return (listsFor("fr").bits(folded) & LOWER_WORD) !== 0;
}

/** `olivier`, `robin`: a word by its list of first names alone. Around it something may tell of a person even in lower case. */
function isOnlyName(form: string): boolean {
  return tellingWords(form).some((word) => !isWord(word));
}

/** Whether a form is written with a small letter: then it is looked for as it is, word or not. */
export function isLowerCase(words: string): boolean {
  const letter = /\p{L}/u.exec(words)?.[0] ?? "";
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

interface Placed extends Reading {
  /** Index of the word that begins at an offset. */
  readonly at: ReadonlyMap<number, number>;
}

function placed(text: string, language: Lang): Placed {
  const tokens = readTokens(text, language);
  const at = new Map<number, number>();
  for (let i = 0; i < tokens.count; i++) at.set(tokens.start(i), i);
  return { ...readingOf(tokens, language), at };
}
