import type { Lang } from "../messages/words.js";
import type { Span } from "./span.js";

export const MATERIALS = ["interview", "excerpts", "survey"] as const;
export type Material = (typeof MATERIALS)[number];

export type Role = "interviewer" | "participant" | "other";

/** One turn of speech. `start` and `end` enclose its words, without label, time or heading. */
export interface Turn extends Span {
  /** 1-based place in the transcript, counted over all speakers. `P01:12` is the twelfth turn. */
  readonly index: number;
  readonly speaker: string;
  readonly role: Role;
  /** Seconds from the beginning of the recording; null where the transcript gives none. */
  readonly time: number | null;
  /** Text of the heading under which the turn stands; null before the first. */
  readonly section: string | null;
}

/** An interview as it was said: immutable text, and its turns in order. */
export interface Transcript {
  readonly id: string;
  readonly language: Lang;
  /** The body alone (no front matter): NFC, LF, no BOM. Offsets and hash refer to it. */
  readonly text: string;
  /** sha256 of `text` in UTF-8, hexadecimal. */
  readonly sha256: string;
  readonly speakers: Readonly<Record<string, Role>>;
  /** Published quotations are `excerpts`, what one person wrote in a survey is `survey`: nothing that needs whole interviews is computed from them. */
  readonly material: Material;
  /** The survey to which a respondent's answers belong. */
  readonly survey?: string;
  /** True where the person and the words are made up, as in the example study. */
  readonly invented: boolean;
  readonly turns: readonly Turn[];
}
