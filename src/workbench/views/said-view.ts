import { turnAt } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { SaidView } from "../protocol/passages.js";

/** Characters of the same turn that are shown on each side. */
const AROUND = 90;

/** Words of a transcript with what was said around them in the same turn, cut at whole words. */
export function saidView(transcript: Transcript, { start, end }: Span): SaidView {
  const { id, text } = transcript;
  const turn = turnAt(transcript, start);
  const before = text.slice(turn?.start ?? start, start);
  const after = text.slice(end, Math.max(end, turn?.end ?? end));
  return {
    transcript: id,
    turn: turn?.index ?? 1,
    speaker: turn?.speaker ?? "",
    start,
    end,
    words: text.slice(start, end),
    before: before.length <= AROUND ? before : `…${before.slice(-AROUND).replace(/^\S*/, "")}`,
    after: after.length <= AROUND ? after : `${after.slice(0, AROUND).replace(/\S*$/, "")}…`,
  };
}

/** Characters of the turn before that are shown. */
const BEFORE = 160;

/** The end of what was said before, from a whole word on. */
export function endOf(text: string): string {
  return text.length <= BEFORE ? text : `… ${text.slice(wordAfter(text, text.length - BEFORE))}`;
}

export function wordAfter(text: string, at: number): number {
  const space = text.slice(at).search(/\s/);
  return space === -1 ? at : at + space + 1;
}
