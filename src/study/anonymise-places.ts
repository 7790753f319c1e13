import { findPassage, placeOf } from "../text/place.js";
import type { Span } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import type { Changed } from "./anonymise-transcripts.js";

/** A place named anew where it would denote other words now: by sentences where they fit, else by characters. One that denotes nothing stays. */
export function placeNow(
  place: string,
  { transcripts, changed }: { transcripts: readonly Transcript[]; changed: ReadonlyMap<string, Changed> },
): string {
  const passage = findPassage(place, transcripts);
  const change = passage === null ? undefined : changed.get(passage.transcript.id);
  if (passage === null || change === undefined) return place;
  const { old, now, mapSpan } = change;
  return placeIn(now, { renamed: now.id + place.trim().slice(old.id.length), span: mapSpan(passage) });
}

function placeIn(now: Transcript, { renamed, span }: { renamed: string; span: Span }): string {
  const candidates = renamed.includes("@") ? [] : [renamed, placeOf(now, span)];
  const fits = candidates.find((place) => {
    const found = findPassage(place, [now]);
    return found !== null && found.start === span.start && found.end === span.end;
  });
  return fits ?? `${now.id}@${span.start}-${span.end}`;
}

/** Whether a text looks like a place in a transcript: `P01:12`, `P01@1042-1067`. */
export function isPlace(text: string): boolean {
  return /^\S+[:@]\d/.test(text);
}
