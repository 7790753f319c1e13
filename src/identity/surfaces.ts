import { fold } from "../text/fold.js";
import { isLower } from "../text/letters.js";
import type { Span } from "../text/span.js";
import { isCommonWord } from "./common-word.js";

/** Where a form stands in a text. */
export interface Surface extends Span {
  /** Which of the forms, by its place in the list that was looked for. */
  readonly form: number;
}

interface Token extends Span {
  readonly folded: string;
  readonly lower: boolean;
}

interface Sought {
  readonly form: number;
  readonly tokens: readonly Token[];
  /** Words may stand apart by spaces, hyphens and apostrophes, by a comma or a dash where the form has one; digits and addresses by any sign. */
  readonly gap: RegExp;
  /** Written with a capital, and yet believed in lower case. */
  readonly anyCase: boolean;
}

const WORD_GAP = /^(?:[\s'’ʼ._-]|[\u2010\u2011]){1,6}$/;
const WIDE_GAP = /^(?:[\s'’ʼ.,_-]|[\u2010-\u2014]){1,6}$/;
const ANY_GAP = /^[^\p{L}\p{N}]{0,6}$/u;
const SAINT = new Set(["saint", "sainte", "sint", "st", "ste"]);

/**
 * Makes a search for forms of names and numbers, as whole words, accents and case aside. What is written with a capital
 * and made of common words is not found in lower case (`Rose`, but not `rose`). Surfaces come back in order and disjoint,
 * the longest form first.
 */
export function searchFor(forms: readonly string[]): (text: string) => Surface[] {
  const index = indexOf(forms);
  return (text) => {
    const tokens = tokensOf(text);
    const found: Surface[] = [];
    for (let at = 0; at < tokens.length; ) {
      const sought = (index.get(tokens[at]?.folded ?? "") ?? []).find((one) => stands(one, tokens, { at, text }));
      const [first, last] = [tokens[at], tokens[at + (sought?.tokens.length ?? 1) - 1]];
      if (sought !== undefined && first !== undefined && last !== undefined)
        found.push({ start: first.start, end: last.end, form: sought.form });
      at += sought?.tokens.length ?? 1;
    }
    return found;
  };
}

/** Makes a search for names that are common words as well, where they stand in lower case: `pierre` of Pierre. */
export function searchLowered(forms: readonly string[]): (text: string) => Surface[] {
  const doubtful = forms.map((form) => (isOfCommonWords(tokensOf(form)) ? form.toLowerCase() : ""));
  const search = searchFor(doubtful);
  return (text) => search(text).filter(({ start }) => isLower(text.charAt(start)));
}

/** The words of a text that begin in lower case, folded: a name that is among them is also a common word. */
export function lowerWords(text: string): Set<string> {
  return new Set(
    tokensOf(text)
      .filter((token) => token.lower)
      .map((token) => token.folded),
  );
}

/** By first word; of those that begin alike, the longest first. */
function indexOf(forms: readonly string[]): Map<string, Sought[]> {
  const index = new Map<string, Sought[]>();
  forms.forEach((text, form) => {
    const tokens = tokensOf(text);
    const [first] = tokens;
    if (first === undefined) return;
    const gap = /[\p{N}@/]/u.test(text) ? ANY_GAP : /[,\u2012-\u2014]/.test(text) ? WIDE_GAP : WORD_GAP;
    const anyCase = !isOfCommonWords(tokens);
    index.set(first.folded, [...(index.get(first.folded) ?? []), { form, tokens, gap, anyCase }]);
  });
  for (const sought of index.values()) sought.sort((a, b) => b.tokens.length - a.tokens.length || a.form - b.form);
  return index;
}

/** Whether a form has no word that is a name and nothing else. */
function isOfCommonWords(tokens: readonly Token[]): boolean {
  return tokens.every(({ folded }) => !/^\p{L}{2}/u.test(folded) || isCommonWord(folded));
}

function stands(sought: Sought, tokens: readonly Token[], { at, text }: { at: number; text: string }): boolean {
  if (sought.tokens.length === 1 && isSaints(tokens, at, text)) return false;
  if (sought.tokens.length > 1 && isLittleWord(tokens[at + sought.tokens.length - 1], text)) return false;
  return sought.tokens.every((want, i) => {
    const [token, before] = [tokens[at + i], tokens[at + i - 1]];
    if (token === undefined || token.folded !== want.folded) return false;
    if (token.lower && !want.lower && !sought.anyCase && !/^\p{N}/u.test(want.folded)) return false;
    if (i === 0) return true;
    const between = before === undefined ? "" : text.slice(before.end, token.start);
    return before !== undefined && sought.gap.test(between) && (sought.gap === ANY_GAP || !isStop(between, before));
  });
}

/** A full stop after a word ends a sentence, and no name goes on beyond it; one after an initial or « Chr. » does not. */
function isStop(between: string, { folded: word }: Token): boolean {
  return word.length > 3 && /\.\s/.test(between);
}

/** « Nadia m'a dit », « Nadia a dit » are not Nadia M. and Nadia A.: an initial has its capital or its point. */
function isLittleWord(token: Token | undefined, text: string): boolean {
  if (token === undefined || !/^\p{L}$/u.test(token.folded)) return false;
  const next = text.charAt(token.end);
  return /['’ʼ‘]/.test(next) || (token.lower && next !== ".");
}

/** `Saint-Martin` is a place, whatever Martin may be called. */
function isSaints(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before === undefined || token === undefined || !SAINT.has(before.folded)) return false;
  return text.slice(before.end, token.start) === "-";
}

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(({ 0: word, index }) => {
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const lower = first === first.toLowerCase() && first !== first.toUpperCase();
    return { start: index, end: index + word.length, folded: folded(word), lower };
  });
}

function folded(word: string): string {
  return /^[a-z0-9]+$/.test(word) ? word : fold(word);
}
