import { bisect } from "./bisect.js";
import { type Estimate, noEstimate } from "./estimate.js";
import { hypergeometric } from "./hypergeometric.js";
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
  const { low, probabilities } = hypergeometric({ marked: pair.first, drawn: pair.second, total: pair.total });
  const at = pair.together - low;
  const logs = Array.from(probabilities, Math.log);
  const tail = (1 - confidence) / 2;
  const [least, most] = [at === 0, at === logs.length - 1];
  const solve = (rises: (p: readonly number[]) => number): number =>
    Math.exp(bisect((theta) => rises(tilted(logs, theta)), { low: -700, high: 700 }));
  return {
    estimate: least ? 0 : most ? null : solve((p) => sum(p.map((each, i) => each * (i - at)))),
    se: null,
    lower: least ? 0 : solve((p) => sum(p.slice(at)) - tail),
    upper: most ? null : solve((p) => tail - sum(p.slice(0, at + 1))),
    reason: most ? "unbounded" : "not-offered",
  };
}

/** The probabilities with log odds ratio theta instead of 0. */
function tilted(logs: readonly number[], theta: number): number[] {
  const tiltedLogs = logs.map((log, i) => log + i * theta);
  const most = tiltedLogs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const weights = tiltedLogs.map((log) => Math.exp(log - most));
  const total = sum(weights);
  return weights.map((weight) => weight / total);
}
