import { bisect } from "./bisect.js";

/**
 * P(Z <= z) for a standard normal Z: a power series near 0, a continued fraction in the tails, so that small
 * probabilities keep their digits.
 * @example
 * normalProbability(-1.96) // => 0.024997895148
 */
export function normalProbability(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) < 3) return 0.5 + density * oddSeries(z);
  const tail = density * tailFraction(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/** z + z^3/3 + z^5/(3·5) + ... */
function oddSeries(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** 1/(z + 1/(z + 2/(z + 3/(z + ...)))) */
function tailFraction(z: number): number {
  let below = z;
  for (let k = 200; k > 0; k--) below = z + k / below;
  return 1 / below;
}

/**
 * The z with P(Z <= z) = p for a standard normal Z, 0 < p < 1.
 * @example
 * normalQuantile(0.975) // => 1.95996398454
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError("a normal quantile needs a probability between 0 and 1");
  if (p > 0.5) return -normalQuantile(1 - p);
  return p === 0.5 ? 0 : bisect((z) => normalProbability(z) - p, { low: -40, high: 0 });
}

/**
 * The number of standard errors on each side of an interval that holds `confidence`, between 0 and 1.
 * @example
 * standardErrorsFor(0.95) // => 1.95996398454
 */
export const standardErrorsFor = (confidence: number): number => normalQuantile((1 + confidence) / 2);
