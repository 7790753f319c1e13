import type { Place } from "../../text/problem.js";
import type { Unit } from "../../text/segment.js";

/** A sheet of paper, so to say, on which a person codes outside grille: the text by segments, with fields to fill. */
export interface Form {
  /** Whose marks it holds; null: a blank one, for anybody. */
  readonly coder: string | null;
  readonly unit: Unit;
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly transcript: string;
  /** `P01:12`, `P01:12.3`, `P01@1042-1067`: as `findPassage` reads it. */
  readonly place: string;
  readonly speaker: string;
  readonly section: string;
  readonly text: string;
  /** What nobody is to code stands there for reading. */
  readonly use: "fill" | "read";
  /** Ids of codes. */
  readonly codes: readonly string[];
  /** The exact words, where they are not all of the text. */
  readonly words: string;
  readonly note: string;
  /** The marks that the codes are, with their state when the sheet was written: `m3f09…-7c21…`. */
  readonly marks: readonly string[];
}

/** A row as it came back. */
export interface FilledRow {
  /** Where it stands in the file. */
  readonly at: Pick<Place, "line" | "paragraph">;
  readonly place: string;
  /** null where the sheet has no such column. */
  readonly text: string | null;
  /** As written: ids or labels, several of them. */
  readonly codes: string;
  readonly words: string;
  readonly note: string;
  readonly marks: readonly string[];
}

/** What a filled sheet holds. */
export interface Filled {
  /** As it says itself; null where it does not. */
  readonly coder: string | null;
  readonly rows: readonly FilledRow[];
}

/** A note as it is compared and kept: one kind of line end, nothing invisible, no blanks around it. */
export function tidyNote(note: string): string {
  return note
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n]/gu, " ")
    .replace(/[ \u00a0]+$/gm, "")
    .trim();
}
