import { type Incidence, type IncidenceCounts, incidenceCounts, sumOverUsed } from "./incidence.js";
import { missProbabilities } from "./miss-probabilities.js";
import { defined, notDefined, type Reason, type Result } from "./result.js";
import { unseenCodes } from "./unseen-codes.js";

/**
 * Sample coverage: the estimated share, 0 to 1, of code mentions (interview × code) in the population that belong to
 * codes already seen; 1 minus it is the chance that the next mention is of a code not seen yet. It weighs common codes
 * and says nothing about the number of rare ones. Not defined for one interview or when nothing is coded. It is 1 when
 * no code was seen in only one interview, and also, on the boundary, with one such code and none seen in two.
 *
 * Source: Chao & Jost 2012.
 * @example
 * sampleCoverage([[1, 1, 0], [0, 1, 1]]) // => { value: 0.75 }
 */
export const sampleCoverage = (incidence: Incidence): Result => coverageAt(incidence, incidence.length);

/**
 * The expected sample coverage, 0 to 1, after t interviews, t >= 1: rarefied for t below the T conducted, extrapolated
 * above (t need not be whole there). Not defined as `sampleCoverage` is not.
 *
 * Source: Chao & Jost 2012.
 * @example
 * coverageAt([[1, 1, 0], [0, 1, 1]], 1) // => { value: 0.5 }
 * coverageAt([[1, 1, 0], [0, 1, 1]], 3) // => { value: 0.875 }
 */
export function coverageAt(incidence: Incidence, t: number): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return notDefined(reason);
  if (t < counts.interviews) return defined(rarefiedCoverage(counts, t));
  const { shrink } = unseenCodes(counts);
  return defined(1 - (counts.singletons / counts.uses) * shrink ** (t - counts.interviews + 1));
}

/**
 * Why nothing can be estimated about codes not seen: no code used, or one interview (software that then answers
 * "complete" does so because (T - 1)/T is 0). Null when it can be.
 * @example
 * notEstimable(incidenceCounts([[1, 1]])) // => "one-interview"
 */
export function notEstimable({ interviews, seen }: IncidenceCounts): Reason | null {
  if (seen === 0) return "nothing-coded";
  return interviews === 1 ? "one-interview" : null;
}

function rarefiedCoverage(counts: IncidenceCounts, t: number): number {
  const { interviews, uses } = counts;
  const missed = (count: number): number => missProbabilities(interviews - 1, count - 1)[t] ?? 0;
  return 1 - sumOverUsed(counts, (count) => (count / uses) * missed(count));
}
