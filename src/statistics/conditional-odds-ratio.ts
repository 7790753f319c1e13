import { bisect } from "./bisect.js";
import { type Estimate, noEstimate } from "./estimate.js";
import { noAssociation, type PairCounts } from "./pair-counts.js";
import { sum } from "./sum.js";

/**
 * The odds ratio that R's fisher.test prints: the one under which the expected number of units with both codes, given
 * the margins, is the number found; with the exact interval. 0 and up; `se` is always null. Where n12 is the most
 * that the margins allow the estimate or the upper limit is infinite, given as null with reason `unbounded`; where it is
 * the least, estimate and lower limit are 0. Not defined where a code is in no unit or in all.
 *
 * Source: Cornfield 1956; as R's fisher.test.
 * @example
 * conditionalOddsRatio({ together: 3, first: 4, second: 4, total: 8 }).estimate // => 6.40832
 */
export function conditionalOddsRatio(pair: PairCounts, confidence = 0.95): Estimate {
  const reason = noAssociation(pair);
  if (reason !== null) return noEstimate(reason);
  const { low, steps } = supportOf(pair);
  const at = pair.together - low;
  const tail = (1 - confidence) / 2;
  const [least, most] = [at === 0, at === steps.length];
  const solve = (rises: (part: Part) => number): number =>
    Math.exp(bisect((theta) => rises(tilted(steps, theta)), { low: -700, high: 700 }));
  return {
    estimate: least ? 0 : most ? null : solve(({ from, shares }) => sum(shares.map((p, i) => p * (from + i - at)))),
    se: null,
    lower: least ? 0 : solve(({ from, shares }) => sum(shares.slice(Math.max(0, at - from))) - tail),
    upper: most ? null : solve(({ from, shares }) => tail - sum(shares.slice(0, Math.max(0, at - from + 1)))),
    reason: most ? "unbounded" : "not-offered",
  };
}

/** The least that the margins allow, and from each number of units with both codes the logarithm of P(next) / P(this). */
function supportOf({ first, second, total }: PairCounts): { low: number; steps: Float64Array } {
  const low = Math.max(0, first + second - total);
  const steps = Float64Array.from({ length: Math.min(first, second) - low }, (_, i) => {
    const x = low + i;
    return Math.log(((first - x) * (second - x)) / ((x + 1) * (total - first - second + x + 1)));
  });
  return { low, steps };
}

/** The stretch of a distribution in which it is not negligible: shares of what is at `from`, `from + 1`, ... */
type Part = { readonly from: number; readonly shares: readonly number[] };

const negligible = 1e-20;

/** The distribution with log odds ratio theta instead of 0, built outwards from its peak until what follows is negligible. */
function tilted(steps: Float64Array, theta: number): Part {
  const peak = firstFalling(steps, theta);
  const after: number[] = [];
  for (let i = peak, weight = 1; i < steps.length && weight > negligible; i++) {
    weight *= Math.exp((steps[i] ?? 0) + theta);
    after.push(weight);
  }
  const before: number[] = [];
  for (let i = peak - 1, weight = 1; i >= 0 && weight > negligible; i--) {
    weight /= Math.exp((steps[i] ?? 0) + theta);
    before.push(weight);
  }
  const weights = [...before.reverse(), 1, ...after];
  const total = sum(weights);
  return { from: peak - before.length, shares: weights.map((weight) => weight / total) };
}

/** Steps only ever fall: the first that leads downwards starts at the peak. */
function firstFalling(steps: Float64Array, theta: number): number {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) + theta > 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
