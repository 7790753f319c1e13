import { type Estimate, noEstimate } from "./estimate.js";
import { type Incidence, incidenceCounts, isPresent } from "./incidence.js";
import { logNormalInterval } from "./log-normal-interval.js";
import { defined, notDefined, type Result } from "./result.js";
import { notEstimable } from "./sample-coverage.js";
import { sum } from "./sum.js";

/**
 * First-order jackknife of the total number of codes: S_obs + Q1 (T - 1)/T, with the delete-one standard error
 * sqrt((T - 1)/T (sum of r_i^2 - Q1^2/T)), r_i = codes that only interview i has, and a log-normal interval that never
 * falls below the codes seen. Codes. Not defined for one interview or when nothing is coded; no interval when the
 * standard error is 0.
 *
 * Source: Burnham & Overton 1978; variance of Heltshe & Forrester 1983 (vegan subtracts Q1/T, which is larger).
 * @example
 * jackknife1([[1, 1, 0], [0, 1, 1], [0, 1, 1]]).estimate // => 3.666666667
 */
export function jackknife1(incidence: Incidence, confidence = 0.95): Estimate {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return noEstimate(reason);
  const { interviews, seen, singletons, perCode } = counts;
  const k = (interviews - 1) / interviews;
  const uniques = incidence.map((row) => row.filter((cell, j) => perCode[j] === 1 && isPresent(cell)).length);
  const squares = sum(uniques.map((r) => r * r));
  const variance = (k * (interviews * squares - singletons ** 2)) / interviews;
  return logNormalInterval({ seen, estimate: seen + k * singletons, variance }, confidence);
}

/**
 * Second-order jackknife of the total number of codes: S_obs + Q1 (2T - 3)/T - Q2 (T - 2)^2/(T (T - 1)). Codes. It can
 * fall below the number of codes seen, which is then said by whoever prints it. Not defined for one interview or when
 * nothing is coded.
 *
 * Source: Burnham & Overton 1978; Smith & van Belle 1984.
 * @example
 * jackknife2([[1, 1, 0], [0, 1, 1], [0, 1, 1]]) // => { value: 3.833333333 }
 */
export function jackknife2(incidence: Incidence): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return notDefined(reason);
  const { interviews: t, seen, singletons, doubletons } = counts;
  return defined(seen + (singletons * (2 * t - 3)) / t - (doubletons * (t - 2) ** 2) / (t * (t - 1)));
}
