import { type Incidence, incidenceCounts } from "./incidence.js";
import { meanAccumulation } from "./mean-accumulation.js";
import { missProbabilities } from "./miss-probabilities.js";
import { sum } from "./sum.js";

/**
 * The standard deviation of the mean curve if another sample of interviews had been drawn, for t = 1..T:
 * sqrt(sum over codes of (1 - q_j)^2 - E[S(t)]^2 / total), with `total` an estimate of the total number of codes, from
 * Chao2 or the jackknife, not below the codes seen. Codes. Unlike the spread over orders it is not 0 at t = T. Null where
 * nothing is coded.
 *
 * Source: Colwell, Mao & Chang 2004, equation 6.
 * @example
 * unconditionalSd([[1, 1, 0], [0, 1, 1]], 4)?.at(-1) // => 0.866025404
 */
export function unconditionalSd(incidence: Incidence, total: number): number[] | null {
  const { interviews, inExactly, seen } = incidenceCounts(incidence);
  if (seen === 0) return null;
  const mean = meanAccumulation(incidence);
  const misses = inExactly.map((codes, count) => ({ codes, miss: missProbabilities(interviews, count) })).slice(1);
  return mean.map((codesAtT, i) => {
    const squares = sum(misses.map(({ codes, miss }) => codes * (1 - (miss[i + 1] ?? 0)) ** 2));
    return Math.sqrt(Math.max(0, squares - codesAtT ** 2 / total));
  });
}
