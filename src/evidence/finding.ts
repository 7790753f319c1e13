import type { Hypothesis } from "../codebook/codebook.js";
import type { Mark } from "../coding/mark.js";
import type { Note } from "../measures/table.js";
import type { Segment } from "../text/segment.js";
import type { Span } from "../text/span.js";

/**
 * How one interview stands towards a hypothesis. `unattributed`: a change without a cause, or without a direction.
 * `silent`: asked, and nothing marked. `unknown`: nothing marked, and the guide does not tell whether it was asked.
 */
export type Standing = "supports" | "against" | "mixed" | "unattributed" | "silent" | "not-asked" | "unknown";

/** Deviant cases first: the order in which interviews are listed. */
export const STANDINGS: readonly Standing[] = [
  "against",
  "mixed",
  "unattributed",
  "supports",
  "silent",
  "not-asked",
  "unknown",
];

/** In which sense a passage speaks. `undirected`: a change put down to the tools, whose direction was not marked. */
export type Sense = "supports" | "against" | "unattributed" | "undirected" | "rival";

/** An exchange that speaks for or against, with the marks that make it do so. */
export interface Evidence {
  readonly interview: string;
  readonly segment: Segment;
  readonly sense: Sense;
  /** The marks concerned, in order of place. */
  readonly marks: readonly Mark[];
  /** Where the words stand: spans of the transcript's text, sorted and disjoint, within participants' words. */
  readonly quotes: readonly Span[];
  /** Ids of the direction codes marked in it. */
  readonly directions: readonly string[];
  /** Said in answer to a question about the hypothesis; null where the guide does not tell. */
  readonly prompted: boolean | null;
}

/** One interview before one hypothesis. */
export interface Case {
  readonly interview: string;
  /** Null in a reading list: rules' proposals are passages to read, not evidence. */
  readonly standing: Standing | null;
  readonly asked: boolean | null;
  readonly directions: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Passages where the rival's codes stand. */
  readonly rival: readonly Evidence[];
}

/** A hypothesis with everything that speaks for it, against it, and what is missing. */
export interface Finding {
  readonly hypothesis: Hypothesis;
  /** `evidence` where people marked; `reading-list` where only rules proposed. */
  readonly kind: "evidence" | "reading-list";
  /** Deviant cases first, then in the order of the interviews. */
  readonly cases: readonly Case[];
  /** Interviews by standing; empty in a reading list. */
  readonly tally: Readonly<Record<Standing, readonly string[]>>;
  /** What is missing before more can be said. */
  readonly missing: readonly Note[];
}
