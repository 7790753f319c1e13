/** The words that deny something, by number. */
export interface Denial {
  readonly cue: readonly number[];
  /** Those of the cue that deny by themselves: *pas*, *plus*, *sans*, but not *ne*. */
  readonly closers: readonly number[];
}

/** Words that deny, and the words they deny: word numbers, `first` included, `last` not. */
export interface Scope extends Denial {
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
