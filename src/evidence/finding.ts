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

/**
 * The question that an exchange answers: one that the guide puts under this hypothesis, another one of the guide, or
 * none that was recognised. It says nothing of how leading the question was.
 */
export type Under = "own-question" | "other-question" | "no-question";

/** An exchange that speaks for or against, with the marks that make it do so. */
export interface Evidence {
  readonly interview: string;
  readonly segment: Segment;
  readonly sense: Sense;
  /** The marks by which the condition holds, in order of place. */
  readonly marks: readonly Mark[];
  /** Every other mark in the exchange of which the hypothesis speaks, so that no half of an answer is left out. */
  readonly beside: readonly Mark[];
  /** Where the words of all these marks stand: spans of the transcript's text, sorted and disjoint, within participants' words. */
  readonly quotes: readonly Span[];
  /** Ids of the direction codes marked in it. */
  readonly directions: readonly string[];
  /** Null where the study has no guide, or the hypothesis names no question. */
  readonly under: Under | null;
}

/** One interview before one hypothesis. */
export interface Case {
  readonly interview: string;
  /** Null where no person has read the interview: rules' proposals are passages to read, not evidence. */
  readonly standing: Standing | null;
  /** Null where no question of the guide was recognised in the interview at all. */
  readonly asked: boolean | null;
  /** Questions of the hypothesis that were recognised in the interview, by id. */
  readonly questions: readonly string[];
  readonly directions: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Passages where the rival's codes stand. */
  readonly rival: readonly Evidence[];
  /** How many differences between coders on codes of the hypothesis nobody has settled there yet: where it stands may change with them. */
  readonly open: number;
}

/** A hypothesis with everything that speaks for it, against it, and what is missing. */
export interface Finding {
  readonly hypothesis: Hypothesis;
  /** `evidence` where a person has read at least one interview; `reading-list` where only rules proposed. */
  readonly kind: "evidence" | "reading-list";
  /** Deviant cases first, then in the order of the interviews. */
  readonly cases: readonly Case[];
  /** Interviews by standing; empty in a reading list. */
  readonly tally: Readonly<Record<Standing, readonly string[]>>;
  /** Of the interviews that people coded, those that nobody said were read to the end: silence there is that of what was marked. */
  readonly undeclared: readonly string[];
  /** What is missing before more can be said. */
  readonly missing: readonly Note[];
}
