import type { Reading } from "./study.js";

/** A transcript as a page shows it, with the marks of the person who is coding. Offsets are UTF-16 code units of `text`. */
export interface TranscriptView {
  readonly id: string;
  readonly text: string;
  readonly invented: boolean;
  readonly turns: readonly TurnView[];
  readonly marks: readonly MarkView[];
  /** How many of the person's marks wait for a place since the text was corrected, and are not among `marks`. */
  readonly waiting: number;
  readonly reading: Reading;
  readonly reread: readonly string[];
  /** Participants with what the study tells of them. */
  readonly people: readonly { readonly id: string; readonly attributes: readonly (readonly [string, string])[] }[];
  readonly before: string | null;
  readonly after: string | null;
}

export interface TurnView {
  /** As in `P01:12`. */
  readonly index: number;
  readonly speaker: string;
  readonly role: "interviewer" | "participant" | "other";
  /** Seconds from the beginning. */
  readonly time: number | null;
  /** Heading that stands before this turn. */
  readonly heading: string | null;
  readonly start: number;
  readonly end: number;
  /** Sentences of a participant's turn: starts and ends in turn; none for the others. */
  readonly sentences: readonly number[];
}

export interface MarkView {
  readonly id: string;
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** `rule` where the person accepted or changed what a rule had proposed. */
  readonly origin: "hand" | "rule" | "suggest";
  /** The state of the mark: sent back with a step, so that what somebody else changed meanwhile is not overwritten. */
  readonly version: string;
}
