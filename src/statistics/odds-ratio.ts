import { type Estimate, noEstimate } from "./estimate.js";
import { standardErrorsFor } from "./normal.js";
import { noAssociation, type PairCounts, tableFromPair } from "./pair-counts.js";
import { notDefined, type Result, ratio } from "./result.js";

/**
 * The odds ratio of the table, ad / bc, 0 and up. Not defined where a code is in no unit or in all, and where b or c is
 * 0 (`zero-cell`: it would be infinite). It is not the one that R's fisher.test prints: see `conditionalOddsRatio`.
 * @example
 * oddsRatio({ together: 3, first: 4, second: 4, total: 8 }) // => { value: 9 }
 */
export function oddsRatio(pair: PairCounts): Result {
  const reason = noAssociation(pair);
  if (reason !== null) return notDefined(reason);
  const { both, onlyFirst, onlySecond, neither } = tableFromPair(pair);
  return ratio(both * neither, onlyFirst * onlySecond, "zero-cell");
}

/**
 * The odds ratio with 1/2 added to each cell, so that it exists with empty cells, and its Wald interval. `se` is the
 * standard error of its natural logarithm. Not defined where a code is in no unit or in all.
 *
 * Source: Haldane 1956; Anscombe 1956.
 * @example
 * haldaneOddsRatio({ together: 4, first: 4, second: 4, total: 8 }).estimate // => 81
 */
export function haldaneOddsRatio(pair: PairCounts, confidence = 0.95): Estimate {
  const reason = noAssociation(pair);
  if (reason !== null) return noEstimate(reason);
  const [a, b, c, d] = Object.values(tableFromPair(pair)).map((cell) => cell + 0.5) as [number, number, number, number];
  const estimate = (a * d) / (b * c);
  const se = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d);
  const spread = Math.exp(standardErrorsFor(confidence) * se);
  return { estimate, se, lower: estimate / spread, upper: estimate * spread, reason: null };
}
