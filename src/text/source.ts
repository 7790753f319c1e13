import type { Accounted } from "./draft.js";
import type { Line } from "./found-turn.js";
import type { Problem } from "./problem.js";
import type { Span } from "./span.js";

/** A remark in the margin. Its span counts in the text of all lines, joined by LF. */
export interface Remark extends Span {
  /** Initials, or the name where the file gives none; empty where it gives neither. */
  readonly author: string;
  readonly text: string;
}

/** A document as lines, before anyone has looked for speakers in them. */
export interface Source {
  readonly lines: readonly Line[];
  readonly remarks: readonly Remark[];
  /** What stands in the file beside the lines: markup, running headers, tracked deletions. */
  readonly beside: readonly Accounted[];
  readonly problems: readonly Problem[];
}

/** A document that could not be read. */
export function noSource(problems: readonly Problem[]): Source {
  return { lines: [], remarks: [], beside: [], problems };
}
