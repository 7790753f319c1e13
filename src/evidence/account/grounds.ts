import { placeOf } from "../../text/place.js";
import type { Evidence } from "../finding.js";

/** What a sentence rests on: the places of its words, and the ids of the marks that make them count. */
export interface Grounds {
  readonly places: readonly string[];
  readonly codings: readonly string[];
}

/** Places and marks of some passages, each once, in their order. */
export function groundsOf(evidence: readonly Evidence[]): Grounds {
  return {
    places: [...new Set(evidence.flatMap(placesOf))],
    codings: [...new Set(evidence.flatMap(({ marks }) => marks.map(({ id }) => id)))],
  };
}

/** Where the words of a passage stand. */
export function placesOf({ segment, quotes }: Pick<Evidence, "segment" | "quotes">): string[] {
  return quotes.map((span) => placeOf(segment.transcript, span));
}
