import type { MarkedView, SaidView } from "./passages.js";

/** Whose marks numbers are made of: the person's own, or those that were agreed on. */
export type SeenBasis = "own" | "agreed";

/** On what the numbers rest, and what is missing from them. */
export interface GroundView {
  readonly coder: string;
  readonly basis: SeenBasis;
  /** What could be chosen: nothing but one's own before sheets were opened. */
  readonly bases: readonly SeenBasis[];
  /** Of the agreed marks: how many differences nobody has settled yet. */
  readonly unsettled: number;
  /** Interviews that are counted, in order. */
  readonly counted: readonly string[];
  /** Of these, those that are not read to the end: by the person, or of agreed marks by nobody. */
  readonly begun: readonly string[];
  /** Interviews without a mark of this person yet, or without an agreed sheet: left out. */
  readonly open: readonly string[];
  /** Codes that are missing in interviews until these are read again for them. */
  readonly missing: readonly { readonly code: string; readonly interviews: readonly string[] }[];
  /** Remarks that belong to the numbers. */
  readonly notes: readonly string[];
}

/** Codes × interviews. */
export interface MatrixView extends GroundView {
  /** `tours de parole`: what the numbers count. */
  readonly unit: string;
  readonly rows: readonly {
    readonly code: string;
    /** One for each counted interview: in how many units the code stands; null where it is missing. */
    readonly cells: readonly (number | null)[];
    /** In how many of the counted interviews it stands. */
    readonly interviews: number;
  }[];
}

/** Codes that stand in the same turn. */
export interface TogetherView extends GroundView {
  readonly pairs: readonly PairView[];
}

export interface PairView {
  readonly a: string;
  readonly b: string;
  readonly countA: number;
  readonly countB: number;
  readonly both: number;
  readonly interviews: number;
  /** Turns with both among turns with either, as it is written; empty where it cannot be told. */
  readonly c: string;
}

/** Which codes each interview was the first to bring, in the order conducted. */
export interface SaturationView extends GroundView {
  readonly steps: readonly {
    readonly interview: string;
    readonly fresh: readonly string[];
    readonly seen: number;
  }[];
  /** Mean over all orders, and a band of orders around it; empty where there are too few interviews. */
  readonly mean: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly ordered: boolean;
  /** How many codes there are that could have been seen. */
  readonly codes: number;
}

export interface EvidenceView extends GroundView {
  readonly hypotheses: readonly HypothesisView[];
  /** Whether rules' proposals are shown where the person has not read: by the study's choice, or because it was asked for. */
  readonly proposals: "hidden" | "chosen" | "asked";
}

export interface HypothesisView {
  readonly id: string;
  readonly statement: string;
  readonly kind: "evidence" | "reading-list";
  /** How many interviews stand where, and which; contrary ones first. */
  readonly tally: readonly {
    readonly standing: string;
    readonly label: string;
    readonly interviews: readonly string[];
  }[];
  /** How many interviews a person has read. */
  readonly read: number;
  readonly cases: readonly CaseView[];
  readonly missing: readonly string[];
}

export interface CaseView {
  readonly interview: string;
  readonly people: readonly string[];
  /** Null where no person has read it: its passages are to be read. */
  readonly standing: string | null;
  readonly label: string;
  readonly evidence: readonly EvidencePassage[];
}

export interface EvidencePassage {
  readonly sense: string;
  readonly label: string;
  /** Under which question of the guide it was said; empty where that is not known. */
  readonly under: string;
  readonly codes: readonly string[];
  readonly said: readonly SaidView[];
}

/** What stands behind a number. */
export interface BehindView {
  readonly groups: readonly { readonly transcript: string; readonly passages: readonly MarkedView[] }[];
}
