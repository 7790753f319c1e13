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

/** A code that a person makes while reading. */
export interface CodeAsked {
  readonly label: string;
  /** Empty where it is to be written later. */
  readonly definition: string;
  readonly defined: "now" | "later";
  /** A family that is there, or a new one, and the codebook that receives it. */
  readonly family: { readonly id: string } | { readonly label: string; readonly codebook: string | null };
  /** `in vivo`: its label is words that a participant said. */
  readonly from: "reader" | "in vivo";
}

export type CodeAnswer =
  | { readonly kind: "made"; readonly code: string }
  | { readonly kind: "refused"; readonly reason: string };
