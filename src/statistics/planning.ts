import { binomialProbability } from "./binomial.js";
import { defined, notDefined, type Result } from "./result.js";
import { sum } from "./sum.js";

/** A theme that a share `prevalence` of people (0 to 1) would raise, to be met in at least `instances` interviews. */
export type ThemeSought = { readonly prevalence: number; readonly instances: number };

/**
 * The probability of meeting a theme in at least `instances` of n interviews. It takes interviews for a random sample
 * and the prevalence for fixed.
 *
 * Source: Fugard & Potts 2015.
 * @example
 * chanceOfTheme({ prevalence: 0.1, instances: 2 }, 8) // => 0.18689527
 */
export const chanceOfTheme = ({ prevalence, instances }: ThemeSought, n: number): number =>
  instances <= 0 ? 1 : 1 - binomialProbability(instances - 1, { n, p: prevalence });

/**
 * The smallest number of interviews with which a theme is met often enough with probability `power` (below 1). Not
 * defined where nobody would raise it.
 *
 * Source: Fugard & Potts 2015.
 * @example
 * interviewsForTheme({ prevalence: 0.1, instances: 2 }, 0.8) // => { value: 29 }
 */
export function interviewsForTheme(theme: ThemeSought, power: number): Result {
  if (theme.prevalence <= 0 || power >= 1) return notDefined("target-out-of-reach");
  return defined(smallest((n) => chanceOfTheme(theme, n) >= power));
}

/**
 * The probability that n interviews together raise every one of several codes, given for each the share of people who
 * would raise it, independently of each other ("random chance" scenario).
 *
 * Source: van Rijnsoever 2017.
 * @example
 * chanceAllSeen([0.5, 0.5], 2) // => 0.5625
 */
export const chanceAllSeen = (probabilities: readonly number[], n: number): number =>
  probabilities.reduce((product, p) => product * (1 - (1 - p) ** n), 1);

/**
 * The expected share of several codes that n interviews raise, 0 to 1. Not defined without codes.
 *
 * Source: van Rijnsoever 2017.
 * @example
 * expectedShareSeen([0.5, 1], 1) // => { value: 0.75 }
 */
export const expectedShareSeen = (probabilities: readonly number[], n: number): Result =>
  probabilities.length === 0
    ? notDefined("nothing-coded")
    : defined(sum(probabilities.map((p) => 1 - (1 - p) ** n)) / probabilities.length);

/**
 * The smallest number of interviews that raise all codes with probability `target` (below 1). Not defined where one of
 * them would never be raised.
 *
 * Source: van Rijnsoever 2017.
 * @example
 * interviewsToSeeAll([0.5, 0.5], 0.95) // => { value: 6 }
 */
export function interviewsToSeeAll(probabilities: readonly number[], target: number): Result {
  if (probabilities.some((p) => p <= 0) || target >= 1) return notDefined("target-out-of-reach");
  return defined(smallest((n) => chanceAllSeen(probabilities, n) >= target));
}

/** The smallest whole number from which on a condition holds: doubling, then halving. */
function smallest(holds: (n: number) => boolean): number {
  let high = 1;
  while (!holds(high)) high *= 2;
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
