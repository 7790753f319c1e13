import { findPassage } from "./place.js";
import { overlaps, type Span } from "./span.js";
import type { Transcript } from "./transcript.js";

/** The span that a person means: a place of this transcript, or words that stand in it once; null where no participant speaks there. */
export function spanTyped(typed: string, transcript: Transcript): Span | null {
  const passage = findPassage(typed, [transcript]) ?? onlyPlace(typed.trim(), transcript.text);
  if (passage === null) return null;
  const isSaid = transcript.turns.some((turn) => turn.role === "participant" && overlaps(turn, passage));
  return isSaid ? { start: passage.start, end: passage.end } : null;
}

/** Line ends and blanks make no difference. */
function onlyPlace(words: string, text: string): Span | null {
  if (words.length < 2) return null;
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("\\s+");
  const found = [...text.matchAll(new RegExp(pattern, "gu"))];
  const [only] = found;
  return found.length !== 1 || only === undefined ? null : { start: only.index, end: only.index + only[0].length };
}
