import { type Incidence, incidenceCounts } from "./incidence.js";
import { meanAccumulation } from "./mean-accumulation.js";
import { defined, notDefined, type Result } from "./result.js";
import { notEstimable } from "./sample-coverage.js";
import { unseenCodes } from "./unseen-codes.js";

/**
 * The expected number of codes after t interviews, t >= 1: the exact mean over orders up to the T conducted, extrapolated
 * above. It assumes interchangeable interviews; to be drawn at most to 2T. Beyond T it is not defined for one interview
 * or when nothing is coded.
 *
 * Source: Colwell et al. 2012.
 * @example
 * codesAt([[1, 1, 0], [0, 1, 1]], 1) // => { value: 2 }
 * codesAt([[1, 1, 0], [0, 1, 1]], 3) // => { value: 3.5 }
 */
export function codesAt(incidence: Incidence, t: number): Result {
  const observed = meanAccumulation(incidence)[t - 1];
  if (observed !== undefined) return defined(observed);
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return notDefined(reason);
  const { missed } = unseenCodes(counts);
  if (missed === 0) return defined(counts.seen);
  const rate = Math.log1p(-counts.singletons / (counts.singletons + counts.interviews * missed));
  return defined(counts.seen - missed * Math.expm1((t - counts.interviews) * rate));
}
