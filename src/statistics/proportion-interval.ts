import { betaQuantile } from "./incomplete-beta.js";
import { standardErrorsFor } from "./normal.js";
import type { Reason } from "./result.js";

/** Two limits of a share, or why there are none. */
export type Interval = {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Reason | null;
};

const noUnits: Interval = { lower: null, upper: null, reason: "no-units" };

/**
 * Wilson's interval for the share k / n, between 0 and 1. Only where the n are a random sample; for a purposive one
 * say "k of n". Not defined for n = 0.
 *
 * Source: Wilson 1927.
 * @example
 * wilson(4, 8) // => { lower: 0.215216, upper: 0.784784, reason: null }
 */
export function wilson(k: number, n: number, confidence = 0.95): Interval {
  if (n === 0) return noUnits;
  const z = standardErrorsFor(confidence);
  const centre = (k + (z * z) / 2) / (n + z * z);
  const reach = (z * Math.sqrt((k * (n - k)) / n + (z * z) / 4)) / (n + z * z);
  return { lower: k === 0 ? 0 : centre - reach, upper: k === n ? 1 : centre + reach, reason: null };
}

/**
 * The interval of Clopper and Pearson for the share k / n, between 0 and 1: never too short, often too long. Not defined
 * for n = 0.
 *
 * Source: Clopper & Pearson 1934.
 * @example
 * clopperPearson(0, 8) // => { lower: 0, upper: 0.369417, reason: null }
 */
export function clopperPearson(k: number, n: number, confidence = 0.95): Interval {
  if (n === 0) return noUnits;
  const tail = (1 - confidence) / 2;
  return {
    lower: k === 0 ? 0 : betaQuantile(tail, { a: k, b: n - k + 1 }),
    upper: k === n ? 1 : betaQuantile(1 - tail, { a: k + 1, b: n - k }),
    reason: null,
  };
}
