import type { Certainty } from "../identity/finding.js";
import { isWithoutCapitals } from "../identity/without-capitals.js";
import * as say from "../messages/gate.js";
import { placeOf } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";

/** So many places are named. */
const NAMED = 8;

/** What was found in an interview, and how surely. */
export interface Found extends Span {
  readonly certainty: Certainty;
}

/** Of each interview without capitals that names are found less surely there, with the places of what is no more than possible. */
export function withoutCapitals(
  transcripts: readonly Transcript[],
  foundIn: (id: string) => readonly Found[],
): Problem[] {
  return transcripts
    .filter(({ text, invented }) => !invented && isWithoutCapitals(text))
    .map((one): Problem => {
      const unsure = foundIn(one.id).filter(({ certainty }) => certainty === "possible");
      const all = [...new Set(unsure.map((span) => placeOf(one, span)))];
      const places = { places: all.slice(0, NAMED), more: Math.max(0, all.length - NAMED) };
      const text = say.withoutCapitals(places);
      const place = { file: `transcripts/${one.id}.txt` };
      return { severity: "warning", code: "no-capitals", place, text, hint: say.withoutCapitalsHint };
    });
}
