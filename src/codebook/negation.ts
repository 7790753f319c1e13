import type { Lexicon } from "../text/lexicon.js";
import { saidIn } from "../text/said.js";
import type { WordList } from "../text/words.js";
import { ENGLISH } from "./negation-english.js";
import { FRENCH } from "./negation-french.js";
import type { Scope, Wording, WordRange } from "./scope.js";

/** Finds what is denied in the sentences of one word list. A sentence without a negative word costs one look per word. */
export function negationReader(list: WordList, lexicon: Lexicon): (sentence: WordRange) => readonly Scope[] {
  const { isCue, scopes } = lexicon.language === "fr" ? FRENCH : ENGLISH;
  const cues = new Map<number, boolean>();
  const holdsCue = (form: number): boolean => {
    const known = cues.get(form) ?? isCue(lexicon.lower(form));
    cues.set(form, known);
    return known;
  };
  const denies = ({ first, last }: WordRange): boolean => {
    for (let word = first; word < last; word++) if (holdsCue(list.forms[word] ?? -1)) return true;
    return false;
  };
  return ({ first, last }) => {
    if (!denies({ first, last })) return [];
    return scopes(wordingOf(list, lexicon, { first, last })).map((scope) => ({
      cue: scope.cue.map((word) => word + first),
      closers: scope.closers.map((word) => word + first),
      first: scope.first + first,
      last: scope.last + first,
    }));
  };
}

function wordingOf(list: WordList, lexicon: Lexicon, { first, last }: WordRange): Wording {
  const forms = [...list.forms.subarray(first, last)];
  return {
    lower: forms.map((form) => lexicon.lower(form)),
    before: forms.map((_, i) => (i === 0 ? "" : between(list, first + i))),
  };
}

/** The signs between a word and the one before it, without the remarks that stand there. */
function between({ text, starts, ends, unspoken }: WordList, word: number): string {
  const span = { start: ends[word - 1] ?? 0, end: starts[word] ?? 0 };
  return unspoken.length === 0 ? text.slice(span.start, span.end) : saidIn(text, span, unspoken).text;
}
