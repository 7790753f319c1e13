import type { Convention } from "./convention.js";
import { conventionsIn } from "./conventions.js";
import type { Span } from "./span.js";
import type { Transcript, Turn } from "./transcript.js";

/** Kinds that stand in the place of words: what is on either side of them was not said in a row. */
const IN_PLACE: ReadonlySet<Convention["kind"]> = new Set(["masked", "inaudible", "cut"]);

/** A stretch of a turn that holds no words of its speaker. */
export interface Unspoken extends Span {
  /** Whether it stands for words that were said. */
  readonly standsFor: "words" | "nothing";
}

/**
 * What in a turn is not said by its speaker (remarks, laughter, pauses, noises, times, what listeners say meanwhile) or
 * cannot be read any more (masked, inaudible, cut), with offsets in the transcript's text; sorted and disjoint.
 */
export function unspokenIn(transcript: Transcript, turn: Turn): Unspoken[] {
  const others = Object.keys(transcript.speakers).filter((label) => label !== turn.speaker);
  return conventionsIn(transcript.text.slice(turn.start, turn.end), others)
    .filter(({ said }) => said === "nobody")
    .map(({ kind, start, end }) => ({
      start: start + turn.start,
      end: end + turn.start,
      standsFor: IN_PLACE.has(kind) ? "words" : "nothing",
    }));
}

/** What is left of a span without the unspoken stretches: sorted, disjoint, none empty. */
export function spokenIn(span: Span, unspoken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of unspoken) {
    if (end <= from) continue;
    if (start >= span.end) break;
    if (start > from) left.push({ start: from, end: start });
    from = end;
  }
  if (from < span.end) left.push({ start: from, end: span.end });
  return left;
}
