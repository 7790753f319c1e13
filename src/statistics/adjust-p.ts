import { sum } from "./sum.js";

/** Holm, Hochberg and Bonferroni guard against any false finding; bh and by bound the share of false ones. */
export type Adjustment = "holm" | "hochberg" | "bonferroni" | "bh" | "by";

/**
 * Adjusts p-values for having made several tests. Each p and each answer is between 0 and 1; a missing p (null) stays
 * missing and does not count as a test; equal p get equal answers.
 *
 * Source: Holm 1979; Hochberg 1988; Benjamini & Hochberg 1995 (bh); Benjamini & Yekutieli 2001 (by).
 * @example
 * adjustP([0.01, null, 0.04, 0.002], "holm") // => [0.02, null, 0.04, 0.006]
 */
export function adjustP(p: readonly (number | null)[], adjustment: Adjustment): (number | null)[] {
  const tested = p.flatMap((value, at) => (value === null ? [] : [{ value, at }])).sort((a, b) => a.value - b.value);
  const adjusted = methods[adjustment](tested.map(({ value }) => value));
  const answer: (number | null)[] = p.map(() => null);
  tested.forEach(({ at }, rank) => {
    answer[at] = Math.min(1, adjusted[rank] ?? 1);
  });
  return answer;
}

/** From p in rising order to adjusted p in the same order, before they are cut at 1. */
type Method = (sorted: readonly number[]) => number[];

const methods: Record<Adjustment, Method> = {
  bonferroni: (sorted) => sorted.map((p) => p * sorted.length),
  holm: (sorted) => neverFalling(sorted.map((p, i) => p * (sorted.length - i))),
  hochberg: (sorted) => neverFallingBackwards(sorted.map((p, i) => p * (sorted.length - i))),
  bh: (sorted) => neverFallingBackwards(sorted.map((p, i) => (p * sorted.length) / (i + 1))),
  by: (sorted) => {
    const harmonic = sum(sorted.map((_, i) => 1 / (i + 1)));
    return neverFallingBackwards(sorted.map((p, i) => (harmonic * p * sorted.length) / (i + 1)));
  },
};

/** Each number raised to the largest before it. */
function neverFalling(numbers: readonly number[]): number[] {
  let most = 0;
  return numbers.map((number) => {
    most = Math.max(most, number);
    return most;
  });
}

/** Each number lowered to the smallest after it. */
function neverFallingBackwards(numbers: readonly number[]): number[] {
  let least = 1;
  return numbers
    .toReversed()
    .map((number) => {
      least = Math.min(least, number);
      return least;
    })
    .reverse();
}
