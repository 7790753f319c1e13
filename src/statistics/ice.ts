import { type Incidence, incidenceCounts, sumOverUsed } from "./incidence.js";
import { defined, notDefined, type Result } from "./result.js";
import { notEstimable } from "./sample-coverage.js";

/** In so many interviews at most is a code infrequent. */
const cutOff = 10;

/**
 * ICE: the incidence-based coverage estimator of the total number of codes, from those in at most ten interviews. Codes.
 * On request only: below about 20 interviews nearly every code is "infrequent". Not defined as Chao2 is not, nor where
 * all infrequent codes were seen only once without coverage to speak of.
 *
 * Source: Lee & Chao 1994, with the coverage of Chao & Jost 2012 as in SpadeR (EstimateS takes 1 - Q1/N).
 * @example
 * ice([[1, 1, 0], [0, 1, 1]]) // => { value: 4.888888889 }
 */
export function ice(incidence: Incidence): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return notDefined(reason);
  const { interviews: t, seen, singletons: q1, doubletons: q2 } = counts;
  const over = (term: (k: number) => number): number => sumOverUsed(counts, (k) => (k > cutOff ? 0 : term(k)));
  const infrequent = over(() => 1);
  const uses = over((k) => k);
  if (infrequent === 0) return defined(seen);
  const shrink = q2 > 0 ? ((t - 1) * q1) / ((t - 1) * q1 + 2 * q2) : ((t - 1) * (q1 - 1)) / ((t - 1) * (q1 - 1) + 2);
  const coverage = q1 === 0 ? 1 : 1 - (q1 / uses) * shrink;
  if (coverage <= 0 || uses < 2) return notDefined("target-out-of-reach");
  const variation = ((infrequent / coverage) * t * over((k) => k * (k - 1))) / ((t - 1) * uses * (uses - 1)) - 1;
  return defined(seen - infrequent + infrequent / coverage + (q1 / coverage) * Math.max(0, variation));
}
