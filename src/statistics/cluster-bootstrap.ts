import type { Interval } from "./proportion-interval.js";
import { quantile } from "./quantile.js";
import type { Result } from "./result.js";
import type { Random } from "./shuffle.js";

/** How often each of some clusters was drawn, one list for each draw. */
export type Draws = readonly (readonly number[])[];

/**
 * Draws n clusters of n with replacement, many times. Interviews are the clusters: what is said within one hangs together,
 * so units are never drawn apart. The same `random` gives the same draws.
 *
 * Source: Efron & Tibshirani 1993; of whole clusters, Field & Welsh 2007.
 * @example
 * clusterDraws(3, { random: () => 0.5, draws: 1 }) // => [[0, 3, 0]]
 */
export function clusterDraws(n: number, { random, draws = 1000 }: { random: Random; draws?: number }): Draws {
  return Array.from({ length: draws }, () => {
    const times = new Array<number>(n).fill(0);
    for (let i = 0; i < n; i++) {
      const drawn = Math.floor(random() * n);
      times[drawn] = (times[drawn] ?? 0) + 1;
    }
    return times;
  });
}

/**
 * Percentile interval of a statistic over draws of clusters; `statistic` is given how often each cluster was drawn. Draws in
 * which it is not defined are left aside. Not defined with fewer than two clusters that tell something (`telling`), nor
 * where every draw gives the same: that is no certainty. Too short with few clusters.
 *
 * Source: Efron & Tibshirani 1993, chapter 13.
 * @example
 * clusterInterval([[2, 0], [1, 1], [0, 2]], 2, ([a = 0]) => ({ value: a })) // => { lower: 0.05, upper: 1.95, reason: null }
 * clusterInterval([[2, 0], [1, 1], [0, 2]], 1, ([a = 0]) => ({ value: a })) // => { lower: null, upper: null, reason: "one-interview" }
 */
export function clusterInterval(
  draws: Draws,
  telling: number,
  statistic: (times: readonly number[]) => Result,
  confidence = 0.95,
): Interval {
  if (telling === 0) return { lower: null, upper: null, reason: "no-units" };
  if (telling === 1) return { lower: null, upper: null, reason: "one-interview" };
  const values: number[] = [];
  for (const times of draws) {
    const { value } = statistic(times);
    if (value !== null) values.push(value);
  }
  const tail = (1 - confidence) / 2;
  if (values.every((value) => value === values[0])) return { lower: null, upper: null, reason: "no-spread" };
  return { lower: quantile(values, tail), upper: quantile(values, 1 - tail), reason: null };
}
