import type { Segment } from "../text/segment.js";
import { bySpan, overlaps } from "../text/span.js";
import type { Mark } from "./mark.js";

/** A unit in which two codes stand, with the marks of both in it, in the order of the text. */
export interface Meeting {
  readonly unit: Segment;
  readonly marks: readonly Mark[];
}

/**
 * The units in which both codes of a pair stand, in the order of the units. As in the grid, a mark stands in every unit
 * in which it shares at least one character with participants' words: one that runs over several is in each of them.
 */
export function meetings(
  units: readonly Segment[],
  marks: readonly Mark[],
  pair: readonly [string, string],
): Meeting[] {
  const byTranscript = new Map<string, Mark[]>();
  for (const mark of marks.filter(({ code }) => pair.includes(code)))
    byTranscript.set(mark.transcript, [...(byTranscript.get(mark.transcript) ?? []), mark]);
  return units.flatMap((unit): Meeting[] => {
    const near = byTranscript.get(unit.transcript.id) ?? [];
    const here = near.filter((mark) => unit.said.some((span) => overlaps(span, mark)));
    const isMet = pair.every((code) => here.some((mark) => mark.code === code));
    return isMet ? [{ unit, marks: here.sort(bySpan) }] : [];
  });
}
