import type { Lexicon } from "../text/lexicon.js";
import { saidIn } from "../text/said.js";
import type { WordList } from "../text/words.js";
import type { Clauses, Scope, ScopeFamily, ScopeLanguage, WordRange } from "./scope.js";
import { ENGLISH } from "./shades/english.js";
import { FRENCH } from "./shades/french.js";

/**
 * Finds what is denied or shaded (limited, supposed, wished for, reported) in the sentences of one word list. A sentence
 * without a word that may do it costs one look per word; the others are read only by the families whose words they hold.
 */
export function shadeReader(list: WordList, lexicon: Lexicon): (sentence: WordRange) => readonly Scope[] {
  const language = lexicon.language === "fr" ? FRENCH : ENGLISH;
  const openedBy = familiesByForm(language, lexicon);
  return ({ first, last }) => {
    const cues: number[][] = language.families.map(() => []);
    let opened = false;
    for (let word = first; word < last; word++) {
      const families = openedBy(list.forms[word] ?? -1);
      if (families === 0) continue;
      opened = true;
      cues.forEach((words, i) => {
        if ((families & (1 << i)) !== 0) words.push(word - first);
      });
    }
    if (!opened) return [];
    const clauses = clausesOf(list, lexicon, { first, last }, language);
    return language.families.flatMap(({ scopes }, i) => {
      const words = cues[i] ?? [];
      return words.length === 0 ? [] : scopes(clauses, words).map((scope) => moved(scope, first));
    });
  };
}

const KNOWN = new WeakMap<Lexicon, (number | undefined)[]>();

/** The families that a form may open, as bits. Worked out once for each form of a lexicon. */
function familiesByForm({ families }: ScopeLanguage, lexicon: Lexicon): (form: number) => number {
  const known = KNOWN.get(lexicon) ?? [];
  KNOWN.set(lexicon, known);
  const bits = (lower: string): number =>
    families.reduce((all, { isCue }: ScopeFamily, i) => (isCue(lower) ? all | (1 << i) : all), 0);
  return (form) => {
    if (form < 0) return 0;
    known[form] ??= bits(lexicon.lower(form));
    return known[form] ?? 0;
  };
}

function moved({ cue, closers, under, first, last, ...rest }: Scope, by: number): Scope {
  const far = (word: number): number => word + by;
  const above = under === undefined ? {} : { under: under.map(far) };
  return { ...rest, ...above, cue: cue.map(far), closers: closers.map(far), first: first + by, last: last + by };
}

function clausesOf(list: WordList, lexicon: Lexicon, { first, last }: WordRange, language: ScopeLanguage): Clauses {
  const forms = [...list.forms.subarray(first, last)];
  const wording = {
    lower: forms.map((form) => lexicon.lower(form)),
    before: forms.map((_, i) => (i === 0 ? "" : between(list, first + i))),
    after: last < list.starts.length ? between(list, last) : list.text.slice(list.ends[last - 1] ?? 0).slice(0, 4),
  };
  return { ...wording, starts: language.starts(wording) };
}

/** The signs between a word and the one before it, without the remarks that stand there. */
function between({ text, starts, ends, unspoken }: WordList, word: number): string {
  const span = { start: ends[word - 1] ?? 0, end: starts[word] ?? 0 };
  if (span.end - span.start === 1 && text.charCodeAt(span.start) === 32) return " ";
  return unspoken.length === 0 ? text.slice(span.start, span.end) : saidIn(text, span, unspoken).text;
}
