import type { SaidView } from "./passages.js";

export type { Manner } from "../../text/find.js";

/** What was found, transcript by transcript; those without any are not there. */
export interface FindView {
  readonly count: number;
  readonly transcripts: readonly FoundIn[];
  /** How many of these were looked through. */
  readonly searched: number;
}

export interface FoundIn {
  readonly transcript: string;
  readonly people: readonly string[];
  /** Says which text was searched: sent back with what is coded. */
  readonly text: string;
  readonly count: number;
  /** The first of them, up to the number that a page can show. */
  readonly hits: readonly HitView[];
}

export interface HitView extends SaidView {
  /** The interviewer's words are shown where asked for, and never coded. */
  readonly role: "interviewer" | "participant" | "other";
  /** Codes that the person has given to words of this place. */
  readonly codes: readonly string[];
  /** Start and end of the sentences that hold the words, and of their turn. */
  readonly sentence: readonly [start: number, end: number];
  readonly whole: readonly [start: number, end: number];
}

/** A code for many places at once. */
export interface GiveAsked {
  readonly code: string;
  readonly places: readonly GivenIn[];
}

export interface GivenIn {
  readonly transcript: string;
  readonly text: string;
  readonly spans: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}
