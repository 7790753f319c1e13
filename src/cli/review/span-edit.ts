import { turnAt } from "../../text/place.js";
import { sentencesIn } from "../../text/sentences.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";

export type SpanUnit = "sentence" | "word";
export type Edge = "start" | "end";
export type Direction = "back" | "on";

/**
 * A span with one of its edges moved by a sentence or a word, within the turn in which it begins. It never becomes empty and never leaves `kept`
 * altogether: what is decided stays where it was proposed.
 */
export function moveEdge(
  transcript: Transcript,
  span: Span,
  { edge, direction, unit, kept }: { edge: Edge; direction: Direction; unit: SpanUnit; kept: Span },
): Span {
  const turn = turnAt(transcript, span.start);
  if (turn === undefined) return span;
  const pieces = unit === "sentence" ? sentencesIn(transcript.text, turn) : wordsIn(transcript.text, turn);
  const moved = edge === "end" ? withEnd(span, pieces, direction) : withStart(span, pieces, direction);
  return moved.start < Math.min(moved.end, kept.end) && moved.end > kept.start ? moved : span;
}

function withEnd(span: Span, pieces: readonly Span[], direction: Direction): Span {
  const end =
    direction === "on"
      ? pieces.find((piece) => piece.end > span.end)?.end
      : pieces.findLast((piece) => piece.end < span.end)?.end;
  return { start: span.start, end: end ?? span.end };
}

function withStart(span: Span, pieces: readonly Span[], direction: Direction): Span {
  const start =
    direction === "on"
      ? pieces.find((piece) => piece.start > span.start)?.start
      : pieces.findLast((piece) => piece.start < span.start)?.start;
  return { start: start ?? span.start, end: span.end };
}

/** Stretches between blanks: a word with the signs that touch it. */
function wordsIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/g)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
}
