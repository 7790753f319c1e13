import type { Evidence, Finding, Sense, Under } from "../finding.js";

/** Passages of one sense by the question under which they were said. */
export interface Prompted {
  readonly sense: Sense;
  readonly under: Readonly<Record<Under, readonly Evidence[]>>;
  /** Interviews where it is said under a question of the hypothesis and nowhere else. */
  readonly onlyAsked: readonly string[];
  /** Interviews where it is said at least once under another question or under none. */
  readonly unasked: readonly string[];
}

/** For each sense that is found, what was said in answer to the hypothesis' own questions and what came up elsewhere; empty where the guide does not tell. */
export function prompted({ cases }: Pick<Finding, "cases">): Prompted[] {
  const said = cases.filter(({ standing }) => standing !== null).flatMap(({ evidence }) => evidence);
  return (["against", "supports", "undirected", "unattributed"] as const).flatMap((sense): Prompted[] => {
    const own = said.filter((one) => one.sense === sense && one.under !== null);
    if (own.length === 0) return [];
    const of = (under: Under): Evidence[] => own.filter((one) => one.under === under);
    const unasked = interviewsOf(own.filter((one) => one.under !== "own-question"));
    return [
      {
        sense,
        under: {
          "own-question": of("own-question"),
          "other-question": of("other-question"),
          "no-question": of("no-question"),
        },
        onlyAsked: interviewsOf(own).filter((id) => !unasked.includes(id)),
        unasked,
      },
    ];
  });
}

/** The interviews of some passages, each once, in the order in which the passages come. */
export function interviewsOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ interview }) => interview))];
}
