import type { Lexicon } from "../text/lexicon.js";
import type { WordList } from "../text/words.js";
import { ENGLISH } from "./negation-english.js";
import { FRENCH } from "./negation-french.js";

/** Words that deny, and the words they deny: word numbers, `first` included, `last` not. */
export interface Scope {
  readonly cue: readonly number[];
  readonly first: number;
  readonly last: number;
}

/** A sentence as the rules of negation read it: its words in lower case, and the signs before each. */
export interface Wording {
  readonly lower: readonly string[];
  readonly before: readonly string[];
}

export interface Negations {
  /** Words without which a sentence denies nothing. */
  readonly isCue: (lower: string) => boolean;
  /** Scopes, with word numbers counted from the beginning of the sentence. */
  readonly scopes: (wording: Wording) => Scope[];
}

/** Words `first` to `last` of a list: a sentence. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** Finds what is denied in the sentences of one word list. A sentence without a negative word costs one look per word. */
export function negationReader(list: WordList, lexicon: Lexicon): (sentence: WordRange) => readonly Scope[] {
  const { isCue, scopes } = lexicon.language === "fr" ? FRENCH : ENGLISH;
  const cues = new Map<number, boolean>();
  const holdsCue = (form: number): boolean => {
    const known = cues.get(form) ?? isCue(lexicon.lower(form));
    cues.set(form, known);
    return known;
  };
  return ({ first, last }) => {
    if (!list.forms.subarray(first, last).some(holdsCue)) return [];
    return scopes(wordingOf(list, lexicon, { first, last })).map((scope) => ({
      cue: scope.cue.map((word) => word + first),
      first: scope.first + first,
      last: scope.last + first,
    }));
  };
}

function wordingOf(list: WordList, lexicon: Lexicon, { first, last }: WordRange): Wording {
  const forms = [...list.forms.subarray(first, last)];
  return {
    lower: forms.map((form) => lexicon.lower(form)),
    before: forms.map((_, i) => (i === 0 ? "" : list.text.slice(list.ends[first + i - 1], list.starts[first + i]))),
  };
}
