import type { DraftTurn } from "./draft.js";

/** A line of a file's text. `heading` where the file itself marks it as one. */
export interface Line {
  readonly text: string;
  /** Where the line begins in the whole text. */
  readonly offset: number;
  /** 1-based line of the file, or paragraph of the document. */
  readonly number: number;
  readonly heading: boolean;
  /** Who says the line, where the document's own form tells it: the head of a column, a tier. Not part of `text`. */
  readonly label?: string;
  /** Page of the printed document, from 1, where it has pages. */
  readonly page?: number;
  /** Whether the document sets the line off as a quotation: indented, or by its style. */
  readonly setOff?: boolean;
}

/** A stretch of a turn's words: where it stood in the whole text, and where it stands in the turn. */
export interface Piece {
  readonly source: number;
  readonly at: number;
  readonly length: number;
}

export interface FoundTurn extends DraftTurn {
  readonly pieces: readonly Piece[];
}
