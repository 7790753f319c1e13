import { CONVENTION_KINDS, type ConventionKind } from "./convention.js";
import { conventionsIn } from "./conventions.js";
import type { Transcript } from "./transcript.js";

/** How many conventions of each kind a transcript holds, everybody's turns together; kinds that do not occur are left out. */
export function countConventions({ text, turns, speakers }: Transcript): ReadonlyMap<ConventionKind, number> {
  const labels = Object.keys(speakers);
  const kinds = turns.flatMap((turn) => {
    const others = labels.filter((label) => label !== turn.speaker);
    return conventionsIn(text.slice(turn.start, turn.end), others).map(({ kind }) => kind);
  });
  const counts = new Map<ConventionKind, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map(CONVENTION_KINDS.flatMap((kind) => (counts.has(kind) ? [[kind, counts.get(kind) ?? 0]] : [])));
}
