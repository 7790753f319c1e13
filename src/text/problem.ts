import type { Words } from "../messages/words.js";

/** Where a problem is. Transcripts are named by id and turn, never by their words. */
export interface Place {
  /** Path relative to the study, with `/`; or `input 1` for a file from outside. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
  /** 1-based, in a document, which has no lines. */
  readonly paragraph?: number;
  /** 1-based, where a document tells its pages. */
  readonly page?: number;
  /** A place in a transcript: `P01:12`. */
  readonly at?: string;
}

/**
 * Something the user should know or settle, as data: a place, a sentence, a hint. Only `cli/` prints it.
 * `excerpt` is the line of a codebook, study, guide or claims file; it is never set for files that hold people's words.
 */
export interface Problem {
  readonly severity: "error" | "warning" | "note";
  /** Short stable name, kebab-case: `unknown-rule`. */
  readonly code: string;
  readonly place: Place;
  readonly text: Words;
  readonly hint?: Words;
  readonly excerpt?: { readonly line: string; readonly column: number; readonly length: number };
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
