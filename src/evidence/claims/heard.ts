import type { Mark } from "../../coding/mark.js";
import type { Survey } from "../../measures/closed-answers.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";

/**
 * Why nothing follows from there being no mark of something in a person's words. `excerpts`: published quotations, not a whole
 * interview; `not-read`: nobody has read it on this basis; `undeclared`: nobody said that they had read it to the end; `no-text`: the study has no words of theirs.
 */
export type Unread = "excerpts" | "not-read" | "undeclared" | "no-text";

/** What one person says in one transcript, and what people marked in it. */
export interface Piece {
  readonly transcript: Transcript;
  /** Their turns: spans of the transcript's text. */
  readonly said: readonly Span[];
  /** Marks that a person made or accepted in these turns. */
  readonly marks: readonly Mark[];
  /** What rules alone propose there: passages to read. */
  readonly cues: readonly Mark[];
  /** Why the absence of a mark says nothing here; null where it does say something. */
  readonly unread: Unread | null;
  /** Codes made after it was read, for which nobody has read it again. */
  readonly later: readonly string[];
  /** Questions of the guide that were recognised in it; null where the study has no guide, or none was. */
  readonly questions: readonly string[] | null;
}

/** A reading that a person attributed to somebody, with a reason. */
export interface Reading {
  /** Id of an interpretive code. */
  readonly code: string;
  readonly coder: string;
  /** Its passages as marks; none where it names none that is found. */
  readonly marks: readonly Mark[];
}

/** Everything that the study holds of one participant. */
export interface Heard {
  readonly participant: string;
  readonly pieces: readonly Piece[];
  readonly readings: readonly Reading[];
}

/** Codes that came up for the first time in the last interviews, in the order conducted. */
export interface LastNew {
  /** How many interviews were looked at, and which are the last ones. */
  readonly interviews: number;
  readonly last: readonly string[];
  /** Codes first seen in these. */
  readonly codes: readonly string[];
}

/** What claims are held against. */
export interface Ground {
  readonly people: readonly Heard[];
  /** Codes that a name stands for: itself, those of a family, what it is called now. */
  readonly expand: (id: string) => readonly string[];
  /** Ids of codes that only people attribute. */
  readonly interpretive: ReadonlySet<string>;
  /** In a transcript, words that point to a reading which nobody attributed there: passages to read, which decide nothing. */
  readonly toRead: (transcript: string) => readonly Mark[];
  readonly surveys: readonly Survey[];
  /** Null, with the reason, where the order or the material does not tell. */
  readonly lastNew: LastNew | "excerpts" | "rules-only" | "unordered" | "too-few";
}
