import type { Case, Evidence, Sense } from "../finding.js";

/** Contrary passages first, those of the rival last. */
export const CONTRARY_FIRST: readonly Sense[] = ["against", "unattributed", "undirected", "supports", "rival"];

/** Of one interview and one sense so many passages are shown, where not all are. */
export const SHOWN = 2;

export interface Sampled {
  readonly shown: readonly Evidence[];
  readonly hidden: number;
}

/** Of an interview that nobody has read so many passages are shown, where not all are. */
export const TO_READ = 4;

/**
 * The passages of one interview, contrary ones first, each sense in the order of the interview: all of them, or the first two of each.
 * Where nobody has read it no side is taken: each exchange once, in the order of the interview, all of them or the first four.
 */
export function sampled({ standing, evidence, rival }: Case, which: "all" | "first"): Sampled {
  const found = [...evidence, ...rival];
  const all = standing === null ? eachOnce(found) : inTurn(found, Number.POSITIVE_INFINITY);
  if (which === "all") return { shown: all, hidden: 0 };
  const shown = standing === null ? all.slice(0, TO_READ) : inTurn(found, SHOWN);
  return { shown, hidden: all.length - shown.length };
}

function inTurn(all: readonly Evidence[], most: number): Evidence[] {
  return CONTRARY_FIRST.flatMap((sense) => all.filter((one) => one.sense === sense).slice(0, most));
}

/** An exchange once, however many senses it was found in. */
function eachOnce(found: readonly Evidence[]): Evidence[] {
  const sorted = [...found].sort((a, b) => a.segment.index - b.segment.index);
  return sorted.filter((one, i) => sorted[i - 1]?.segment.index !== one.segment.index);
}
