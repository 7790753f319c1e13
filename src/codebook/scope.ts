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

/** A sentence as the rules of scope read it: its words in lower case, and the signs before each. */
export interface Wording {
  readonly lower: readonly string[];
  readonly before: readonly string[];
  /** The signs behind the last word. */
  readonly after: string;
}

/** A sentence with its clauses marked: whether one begins with each of its words. */
export interface Clauses extends Wording {
  readonly starts: readonly boolean[];
}

/** One way in which the words of a sentence bear on others. */
export interface ScopeFamily {
  /** Words without which a sentence holds nothing of the kind. */
  readonly isCue: (lower: string) => boolean;
  /** Scopes, with word numbers counted from the beginning of the sentence, given where such words stand in it. */
  readonly scopes: (clauses: Clauses, cues: readonly number[]) => readonly Scope[];
}

/** How one language is read: where clauses begin, and each family of scopes. */
export interface ScopeLanguage {
  readonly marks: ClauseMarks;
  readonly families: readonly ScopeFamily[];
}

/** Words `first` to `last` of a list: a sentence. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}
