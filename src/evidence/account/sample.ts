import type { Case, Evidence, Sense } from "../finding.js";

/** Contrary passages first, those of the rival last. */
export const CONTRARY_FIRST: readonly Sense[] = ["against", "unattributed", "undirected", "supports", "rival"];

/** Of one interview and one sense so many passages are shown, where not all are. */
export const SHOWN = 2;

export interface Sampled {
  readonly shown: readonly Evidence[];
  readonly hidden: number;
}

/** The passages of one interview, contrary ones first, each sense in the order of the interview: all of them, or the first two of each. */
export function sampled({ evidence, rival }: Case, which: "all" | "first"): Sampled {
  const all = [...evidence, ...rival];
  const shown = CONTRARY_FIRST.flatMap((sense) => {
    const own = all.filter((one) => one.sense === sense);
    return which === "all" ? own : own.slice(0, SHOWN);
  });
  return { shown, hidden: all.length - shown.length };
}
