import type { SheetChange } from "../../coding/sheet-changes.js";
import type { StepsAnswer } from "./steps.js";

/** What proposals are made from: the rules of the codebook, or the person's own decisions. */
export type ProposedBy = "rules" | "suggest";

/** One thing that is proposed and not decided. Offsets are those of the transcript. */
export interface ProposalView {
  /** Tells it from every other one. */
  readonly key: string;
  readonly transcript: string;
  /** `P01:12.3`. */
  readonly place: string;
  readonly turn: number;
  readonly code: string;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  /** A code for words; or a cue for a reading, which a person attributes with a reason and which never becomes a mark. */
  readonly kind: "mark" | "cue";
  /** The words that matched, and those around them that put it in another light: starts and ends in turn. */
  readonly words: readonly number[];
  readonly shades: readonly number[];
  /** What speaks for it or against, in sentences. */
  readonly remarks: readonly string[];
}

/** A rule, and how right it has been. */
export interface RuleView {
  readonly id: string;
  readonly code: string;
  /** As it stands in the codebook. */
  readonly written: string;
  /** `right so far: 3 of 4`. */
  readonly record: string;
}

/** What is proposed on one transcript. */
export interface TranscriptProposals {
  readonly transcript: string;
  /** The study's choice. */
  readonly policy: "off" | "after_reading" | "shown";
  /** `hidden`: not by the study's choice, and nobody asked. Then nothing is listed. */
  readonly shown: "hidden" | "chosen" | "asked";
  readonly by: ProposedBy;
  readonly items: readonly ProposalView[];
  readonly rules: readonly RuleView[];
}

/** How the proposals of a whole study are put together. */
export type Grouping = "transcript" | "code" | "rule";

export interface QueueView {
  readonly policy: TranscriptProposals["policy"];
  readonly by: ProposedBy;
  readonly groups: readonly GroupView[];
  readonly left: number;
  /** Transcripts left out since the study shows their proposals only once they are read to the end. */
  readonly unread: readonly string[];
}

export interface GroupView {
  readonly id: string;
  /** Of a group of a rule, the rule; of a group of a code or of a rule, the code. */
  readonly rule: string | null;
  readonly code: string | null;
  readonly transcript: string | null;
  readonly left: number;
  /** How many are cues for a reading. */
  readonly cues: number;
  /** As a sentence; only of a rule. */
  readonly record: string | null;
  readonly written: string | null;
}

/** A proposal in its context. */
export interface PassageView extends ProposalView {
  readonly speaker: string;
  /** What was said in this turn around it: begins at `from`. */
  readonly said: string;
  readonly from: number;
  /** Whether words of the turn are left out before and after. */
  readonly cut: readonly [before: boolean, after: boolean];
  /** The end of what was said just before, and by whom. */
  readonly before: readonly [speaker: string, said: string] | null;
  readonly record: string;
}

/** What a person answers. */
export type ChoiceAsked =
  | { readonly kind: "accept" }
  | { readonly kind: "reject" }
  | { readonly kind: "span"; readonly span: { readonly start: number; readonly end: number } }
  | { readonly kind: "code"; readonly code: string };

export interface DecisionAsked {
  readonly transcript: string;
  readonly key: string;
  readonly by: ProposedBy;
  readonly choice: ChoiceAsked;
  readonly note?: string;
}

/** As of any step; its inverse takes the decision back. */
export type DecisionAnswer = StepsAnswer;

export interface BulkAsked {
  readonly keys: readonly string[];
  readonly by: ProposedBy;
  readonly verdict: "accept" | "reject";
}

/** Steps at several transcripts, taken all or none. */
export interface Steps {
  readonly transcript: string;
  readonly changes: readonly SheetChange[];
}

export type BulkAnswer =
  | {
      readonly kind: "done";
      readonly decided: number;
      /** Those that were decided meanwhile, or that are cues for a reading. */
      readonly passed: number;
      readonly inverse: readonly Steps[];
    }
  | { readonly kind: "refused"; readonly reason: string };
