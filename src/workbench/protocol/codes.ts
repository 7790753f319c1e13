import type { MarkedView } from "./passages.js";

/** Every mark of one code that a person has made, interview by interview, those without any included. */
export interface CodeMarksView {
  readonly code: string;
  readonly count: number;
  readonly transcripts: readonly CodeIn[];
}

export interface CodeIn {
  readonly transcript: string;
  readonly people: readonly string[];
  readonly standing: Reached;
  readonly marks: readonly MarkedView[];
}

/**
 * How far a person has got with a code in an interview, which says what it means that no mark is there. `read`: read to the end with
 * this code, so that it is absent. `begun`, `open`: not read to the end, or not begun. `reread`: the code was made since, and is missing.
 */
export type Reached = "read" | "begun" | "open" | "reread";
