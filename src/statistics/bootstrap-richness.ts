import { type Estimate, noEstimate, withoutInterval } from "./estimate.js";
import { type Incidence, incidenceCounts } from "./incidence.js";
import { pairUnions } from "./pair-unions.js";
import { notEstimable } from "./sample-coverage.js";
import { sum } from "./sum.js";

/**
 * Bootstrap estimate of the total number of codes in closed form: S_obs + sum of (1 - Y_j/T)^T, with its standard error.
 * Codes. Far too low with few interviews; for comparison only, so it has no interval. Not defined for one interview or
 * when nothing is coded.
 *
 * Source: Smith & van Belle 1984.
 * @example
 * bootstrapRichness([[1, 1, 0], [0, 1, 1]]).estimate // => 3.5
 */
export function bootstrapRichness(incidence: Incidence): Estimate {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return noEstimate(reason);
  const { interviews, seen, inExactly } = counts;
  const missed = missedByResampling([0, ...inExactly.slice(1)], interviews);
  const variance = missedByResampling(pairUnions(incidence), interviews) - missed ** 2;
  return withoutInterval({ estimate: seen + missed, se: Math.sqrt(Math.max(0, variance)) }, "not-offered");
}

/** Sum over n of weight[n] times the chance that T draws with replacement miss n given interviews. */
const missedByResampling = (weights: readonly number[], interviews: number): number =>
  sum(weights.map((weight, n) => weight * ((interviews - n) / interviews) ** interviews));
