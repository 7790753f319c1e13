import type { Discrete } from "./discrete.js";
import { sum } from "./sum.js";

/**
 * The hypergeometric distribution: how many of `marked` things are among `drawn` taken without replacement from `total`.
 * Built outwards from the most likely count by ratios, so that neither factorials overflow nor tails lose digits.
 * @example
 * hypergeometric({ marked: 4, drawn: 4, total: 8 }).probabilities // => [0.0142857143, 0.2285714286, 0.5142857143, 0.2285714286, 0.0142857143]
 */
export function hypergeometric({
  marked,
  drawn,
  total,
}: {
  readonly marked: number;
  readonly drawn: number;
  readonly total: number;
}): Discrete {
  const low = Math.max(0, marked + drawn - total);
  const high = Math.min(marked, drawn);
  const likely = Math.floor(((marked + 1) * (drawn + 1)) / (total + 2)) - low;
  const weights = new Float64Array(high - low + 1);
  /** P(X = x + 1) / P(X = x). */
  const step = (x: number): number => ((marked - x) * (drawn - x)) / ((x + 1) * (total - marked - drawn + x + 1));
  const from = Math.min(Math.max(likely, 0), high - low);
  weights[from] = 1;
  for (let i = from + 1; i < weights.length; i++) weights[i] = (weights[i - 1] ?? 0) * step(low + i - 1);
  for (let i = from - 1; i >= 0; i--) weights[i] = (weights[i + 1] ?? 0) / step(low + i);
  const whole = sum(weights);
  return { low, probabilities: weights.map((weight) => weight / whole) };
}
