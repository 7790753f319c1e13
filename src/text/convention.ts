import type { Span } from "./span.js";

export const CONVENTION_KINDS = [
  "pause",
  "laughter",
  "inaudible",
  "masked",
  "cut",
  "noise",
  "overlap",
  "back-channel",
  "time",
  "uncertain",
  "emphasis",
  "comment",
] as const;

export type ConventionKind = (typeof CONVENTION_KINDS)[number];

/** A stretch of a turn that is written by a convention of transcription. */
export interface Convention extends Span {
  readonly kind: ConventionKind;
  /** `nobody` where no word in it is the speaker's: a laugh, a remark, a mask, what someone else says meanwhile. */
  readonly said: "speaker" | "nobody";
}
