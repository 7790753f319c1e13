import type { Rewritten } from "../identity/rewrite.js";
import type { Transcript } from "../text/transcript.js";

/** Whether a rewritten transcript has turn for turn what it had, each turn where the map puts it. */
export function isSameTalk(old: Transcript, now: Transcript, mapSpan: Rewritten["mapSpan"]): boolean {
  return (
    old.turns.length === now.turns.length &&
    old.turns.every((turn, i) => {
      const span = mapSpan(turn);
      const after = now.turns[i];
      return after?.start === span.start && after.end === span.end;
    })
  );
}
