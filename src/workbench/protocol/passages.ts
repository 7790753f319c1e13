/** Words of a transcript with what was said around them in their turn, to be read outside of it. */
export interface SaidView {
  readonly transcript: string;
  /** As in `P01:12`. */
  readonly turn: number;
  readonly speaker: string;
  /** Offsets in the transcript. */
  readonly start: number;
  readonly end: number;
  /** The words, and those of the same turn before and after; these begin or end with `…` where more was said. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
}

/** A mark of the person who codes, in its context. */
export interface MarkedView extends SaidView {
  readonly id: string;
  readonly code: string;
  readonly note: string;
}
