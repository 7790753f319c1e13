/** How much speaks for a stretch being a person's name, a place's, an organisation's. Points are added, never weighed again. */
export interface Votes {
  person: number;
  place: number;
  organisation: number;
}

export type Named = keyof Votes;

/** A stretch of words that may be a name. */
export interface Candidate {
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** Index of the last word of the stretch with which this one stands in an enumeration; -1 where it does in none. */
  readonly joined: number;
  /** What its occurrences in a text share. */
  readonly key: string;
  /** What the lists and its form say. */
  readonly base: Votes;
  /** What the words around it say. */
  readonly context: Votes;
  /** Taken off where a capital may only mark the beginning of a sentence, or is missing. */
  readonly doubt: number;
  /** It is of several words of which the first is a first name, or it has a title. */
  readonly shape: "titled" | "full" | "listed" | "plain";
  /** Words of it by which a person may be named elsewhere, folded. */
  readonly parts: readonly string[];
  /** Whether the words right after it, on their own, speak for a person; a frequent word that opens a sentence needs that. */
  readonly opening: "plain" | "frequent" | "inside";
  /** A town that is small, so that living there tells something. */
  readonly small: boolean;
}

export const noVotes = (): Votes => ({ person: 0, place: 0, organisation: 0 });

export function votes(person: number, place: number, organisation: number): Votes {
  return { person, place, organisation };
}

export function plus(a: Votes, b: Votes): Votes {
  return votes(a.person + b.person, a.place + b.place, a.organisation + b.organisation);
}
