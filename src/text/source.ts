import type { Accounted } from "./draft.js";
import type { Line } from "./found-turn.js";
import type { Place, Problem } from "./problem.js";
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
  /** What the numbers of the lines count: lines of a text where it is not said, paragraphs in a document. */
  readonly counted?: "paragraphs";
  readonly remarks: readonly Remark[];
  /** What stands in the file beside the lines: markup, running headers, tracked deletions. */
  readonly beside: readonly Accounted[];
  readonly problems: readonly Problem[];
}

/** A document that could not be read. */
export function noSource(problems: readonly Problem[]): Source {
  return { lines: [], remarks: [], beside: [], problems };
}

/** A problem of a document, which has no lines: its place is a page where there are pages, else a paragraph. */
export function placedIn({ lines, counted }: Source, problem: Problem): Problem {
  const { line, ...place } = problem.place;
  if (counted === undefined || line === undefined) return problem;
  return { ...problem, place: { ...place, ...spotOf(lines, line) } };
}

function spotOf(lines: readonly Line[], paragraph: number): Pick<Place, "page" | "paragraph"> {
  const page = lines.find(({ number }) => number >= paragraph)?.page;
  return page === undefined ? { paragraph } : { page };
}
