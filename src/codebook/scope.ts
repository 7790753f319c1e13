import type { ClauseMarks } from "./clauses.js";

/** What the words around a hit may make of it, negation aside: it is proposed and marked. */
export const SHADES = ["restriction", "condition", "wish", "reported", "double-negation", "unsure"] as const;
export type ShadeKind = (typeof SHADES)[number];
export type ScopeKind = "negation" | ShadeKind;

/** The words that deny something or put it in another light, by number. */
export interface Shading {
  readonly kind: ScopeKind;
  readonly cue: readonly number[];
  /** Those of the cue that do it by themselves: *pas*, *plus*, *sans*, but not *ne*. */
  readonly closers: readonly number[];
  /** For a denial that stands under another one: the closers of that one. */
  readonly under?: readonly number[];
  /** For a denial of what something is, not that there is any (*c'est pas l'humidité qui me dérange*): no loss follows from it. */
  readonly leaves?: "open";
}

/** Words that deny or shade, and the words they bear on: word numbers, `first` included, `last` not. */
export interface Scope extends Shading {
  readonly first: number;
  readonly last: number;
}

/** A sentence as the rules of scope read it: its words in lower case, its clauses, and the signs between the words. */
export interface Clauses {
  readonly lower: readonly string[];
  readonly length: number;
  /** Whether a word is of one of some kinds, given as bits; false outside the sentence. */
  readonly is: (at: number, kinds: number) => boolean;
  /** Whether a clause begins with a word. */
  readonly starts: (at: number) => boolean;
  /** The signs between a word and the one before it; "" before the first and behind the last. */
  before(at: number): string;
  /** The signs behind the last word. */
  readonly after: string;
}

/** One way in which the words of a sentence bear on others. */
export interface ScopeFamily {
  /** Words without which a sentence holds nothing of the kind. */
  readonly isCue: (lower: string) => boolean;
  /** Scopes, with word numbers counted from the beginning of the sentence, given where such words stand in it. */
  readonly scopes: (clauses: Clauses, cues: readonly number[]) => readonly Scope[];
}

/** The bits of a word from this one on, up to 29, are the kinds of its language; those below tell of clauses and families. */
export const KINDS = 11;
/** Set for a word with which a clause begins. */
export const BEGINS = 1 << 30;

/** How one language is read: what its words are, where clauses begin, and each family of scopes. */
export interface ScopeLanguage {
  readonly marks: ClauseMarks;
  /** The kinds that a form is of, as bits. */
  readonly kinds: (lower: string) => number;
  readonly families: readonly ScopeFamily[];
}

/** Words `first` to `last` of a list: a sentence. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}
