import { type Incidence, incidenceCounts } from "./incidence.js";
import { defined, notDefined, type Result } from "./result.js";
import { notEstimable } from "./sample-coverage.js";
import { unseenCodes } from "./unseen-codes.js";

/**
 * How many further interviews would be needed, in expectation, to see the share g of the codes that classic Chao2
 * estimates. A real number of interviews (to be rounded up and read as an order of magnitude), 0 when already reached.
 * Not defined for g >= 1, for one interview or when nothing is coded.
 *
 * Source: Chao, Colwell, Lin & Gotelli 2009.
 * @example
 * interviewsNeededForShare([[1, 1, 0], [0, 1, 1]], 0.95) // => { value: 2.321928095 }
 */
export function interviewsNeededForShare(incidence: Incidence, g: number): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts) ?? (g >= 1 ? "target-out-of-reach" : null);
  if (reason !== null) return notDefined(reason);
  const { seen, singletons, interviews } = counts;
  const { missed } = unseenCodes(counts);
  const lacking = g * (seen + missed) - seen;
  if (lacking <= 0) return defined(0);
  return defined(Math.log1p(-lacking / missed) / Math.log1p(-singletons / (singletons + interviews * missed)));
}

/**
 * How many further interviews would be needed, in expectation, to reach a sample coverage c. A real number of
 * interviews, 0 when already reached. Not defined for c >= 1, for one interview or when nothing is coded.
 *
 * Source: Chao & Jost 2012; Chao, Colwell, Lin & Gotelli 2009.
 * @example
 * interviewsNeededForCoverage([[1, 1, 0], [0, 1, 1]], 0.95) // => { value: 2.321928095 }
 */
export function interviewsNeededForCoverage(incidence: Incidence, c: number): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts) ?? (c >= 1 ? "target-out-of-reach" : null);
  if (reason !== null) return notDefined(reason);
  const { singletons, uses } = counts;
  const { shrink } = unseenCodes(counts);
  if (1 - (singletons / uses) * shrink >= c) return defined(0);
  return defined((Math.log(uses / singletons) + Math.log1p(-c)) / Math.log(shrink) - 1);
}
