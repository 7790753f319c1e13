import type { Span } from "../span.js";
import type { Zone } from "./headings.js";

/** A paragraph of the work's own text, of one line or of several that a fixed width broke. */
export interface Paragraph extends Span {
  /** Line or paragraph number of its beginning, as the source counts. */
  readonly number: number;
  readonly setOff: boolean;
  /** The heading under which it stands. */
  readonly section: string | null;
  readonly zone: Zone;
  /** Counts the headings above it: no quotation crosses one. */
  readonly region: number;
}

export interface WorkLine extends Span {
  readonly number: number;
  readonly page: number | null;
  readonly kind: "text" | "heading" | "contents" | "furniture" | "people" | "blank";
}

/** A published work, ready for its quotations to be looked for. */
export interface Work {
  /** All lines, joined by LF. */
  readonly text: string;
  /** As `text`, as long, with spaces for whatever is not the work's running text: headings, contents, page numbers. */
  readonly clean: string;
  readonly lines: readonly WorkLine[];
  readonly paragraphs: readonly Paragraph[];
  /** What the numbers of its lines count. */
  readonly counted: "lines" | "paragraphs";
}

/** The line that holds an offset. */
export function lineAt({ lines }: Work, offset: number): WorkLine | undefined {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low];
}

/** The number of the paragraph that holds an offset or, between two, of the one after it. */
export function paragraphAt({ paragraphs }: Work, offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
