import type { Transcript } from "../text/transcript.js";

/** Share (0 to 1) of the longer turns of two transcripts that are word for word the same. Short turns (oui, d'accord) are left out. */
export function likeness(a: Transcript, b: Transcript): number {
  const [first, second] = [longTurns(a), longTurns(b)];
  const larger = Math.max(first.length, second.length);
  if (larger === 0) return a.text === b.text ? 1 : 0;
  const there = new Set(first);
  return second.filter((turn) => there.has(turn)).length / larger;
}

function longTurns({ text, turns }: Transcript): string[] {
  return turns
    .map((turn) => text.slice(turn.start, turn.end).replace(/\s+/g, " "))
    .filter((words) => words.length >= 40);
}
