import type { Codebook } from "../../codebook/codebook.js";
import type { Guide } from "../../codebook/guide.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Attribution } from "../attribution.js";
import type { Setting } from "./setting.js";

/** Words of a participant that point to a type, or in which it is denied. `by`: whoever marked them, or `RULE`. */
export interface Pointing extends Span {
  readonly participant: string;
  readonly transcript: string;
  readonly code: string;
  readonly by: string;
}

/** A passage that an attribution gives, as it names it. */
export interface Given extends Pointing {
  readonly place: string;
}

/** Who points to a passage where nobody did but the rules of the codebook. */
export const RULE = "rule";

/** A passage with its place, and where in the interview and in answer to what it stands; null where that cannot be told. */
export interface Placed extends Span, Setting {
  readonly transcript: string;
  readonly place: string;
  /** Coders, and `RULE`. */
  readonly by: readonly string[];
}

/** `differ`: somebody attributes it, and somebody else who read this person does not. `candidate`: words point to it, nobody attributes it. */
export type State = "attributed" | "differ" | "candidate" | "denied";

/** One type or strategy of one person. The state comes from what people wrote: no count of passages ever makes one. */
export interface Reading {
  readonly code: string;
  readonly family: string;
  readonly state: State;
  readonly attributions: readonly Attribution[];
  /** Those who attribute it, and those who attribute something to this person but not this. The agreed sheet is nobody. */
  readonly attributedBy: readonly string[];
  readonly notBy: readonly string[];
  /** What became of it after discussion; null where nothing was agreed on this person, or nobody attributed it. */
  readonly settled: "kept" | "not-kept" | null;
  /** Passages that attributions rest on. */
  readonly cited: readonly Placed[];
  /** Passages that rules or marks point to, those that an attribution rests on left out. */
  readonly candidates: readonly Placed[];
  /** Passages in which it is denied (`type` null), or that speak for another of its family: of types that somebody attributes. */
  readonly against: readonly (Placed & { readonly type: string | null })[];
}

/** Two passages of one interview, one after the other, that one and the same reader attributes to different types of a family. */
export interface Shift {
  readonly transcript: string;
  readonly family: string;
  /** Who reads it so. */
  readonly coder: string;
  readonly from: Turning;
  readonly to: Turning;
}

export interface Turning {
  readonly type: string;
  readonly place: string;
}

export interface Profile {
  readonly participant: string;
  /** By family in the order of the codebooks; of those of which there is nothing, none. */
  readonly readings: readonly Reading[];
  /** Null where the person has no whole interview, in whose course something could shift. */
  readonly shifts: readonly Shift[] | null;
}

/** What profiles are made of. `heard`: transcripts in which each participant speaks. */
export interface ProfileGround {
  readonly participants: readonly string[];
  readonly heard: ReadonlyMap<string, readonly string[]>;
  readonly codebooks: readonly Codebook[];
  readonly transcripts: readonly Transcript[];
  readonly guide: Guide | null;
  readonly attributions: readonly Attribution[];
  readonly candidates: readonly Pointing[];
  readonly denied: readonly Pointing[];
}
