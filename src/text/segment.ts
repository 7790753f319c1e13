import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";

export type Unit = "turn" | "sentence" | "exchange" | "interview";
export const UNITS: readonly Unit[] = ["turn", "sentence", "exchange", "interview"];

/**
 * A unit of a transcript. `turns` are all its turns (an exchange also holds the question);
 * `said` are the spans of participants' words in it, the only words that are coded.
 */
export interface Segment extends Span {
  readonly unit: Unit;
  /** 1-based among the segments of this unit in this transcript. */
  readonly index: number;
  readonly transcript: Transcript;
  readonly turns: readonly Turn[];
  readonly said: readonly Span[];
  readonly section: string | null;
}
