import { type Incidence, incidenceCounts } from "./incidence.js";
import { missProbabilities } from "./miss-probabilities.js";

/**
 * The exact mean, over all orders of the interviews, of the number of codes seen after t = 1..T of them (sample-based
 * rarefaction): S_obs - sum over codes of C(T - Y_j, t) / C(T, t). One number of codes per t, from the mean of one
 * interview up to S_obs. Codes never used count for nothing; with no interviews the list is empty.
 *
 * Source: Ugland, Gray & Ellingsen 2003; Colwell, Mao & Chang 2004.
 * @example
 * meanAccumulation([[1, 0, 0], [1, 1, 1]]) // => [2, 3]
 */
export function meanAccumulation(incidence: Incidence): number[] {
  const { interviews, seen, inExactly } = incidenceCounts(incidence);
  const mean = new Array<number>(interviews).fill(seen);
  for (let count = 1; count <= interviews; count++) {
    const codes = inExactly[count] ?? 0;
    if (codes === 0) continue;
    const miss = missProbabilities(interviews, count);
    for (let t = 1; t <= interviews; t++) mean[t - 1] = (mean[t - 1] ?? 0) - codes * (miss[t] ?? 0);
  }
  return mean;
}
