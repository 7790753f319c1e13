import { codesAt } from "./codes-at.js";
import { type Incidence, incidenceCounts } from "./incidence.js";
import { standardErrorsFor } from "./normal.js";
import type { Reason, Result } from "./result.js";
import { coverageAt, notEstimable } from "./sample-coverage.js";
import type { Random } from "./shuffle.js";
import { sum } from "./sum.js";
import { unseenCodes } from "./unseen-codes.js";

/** A point of a curve with its limits, at t interviews. */
export type CurvePoint = { readonly t: number; readonly value: number; readonly lower: number; readonly upper: number };

export type CurveInterval =
  | { readonly codes: readonly CurvePoint[]; readonly coverage: readonly CurvePoint[]; readonly reason: null }
  | { readonly codes: null; readonly coverage: null; readonly reason: Reason };

/**
 * Intervals for the number of codes and for the sample coverage at given numbers of interviews t, below, at and beyond
 * the T conducted, as if other interviews had been drawn: new studies are drawn from the estimated community, and the
 * normal interval is taken from their spread. Codes, and shares of 0 to 1. Not defined for one interview or when nothing
 * is coded. The same `random` gives the same answer.
 *
 * Source: bootstrap of Chao et al. 2014, appendix G.
 * @example
 * curveInterval([[1, 1], [1, 1]], [3], { random: () => 0.5, draws: 5 }).codes // => [{ t: 3, value: 2, lower: 2, upper: 2 }]
 */
export function curveInterval(
  incidence: Incidence,
  at: readonly number[],
  { random, draws = 200, confidence = 0.95 }: { random: Random; draws?: number; confidence?: number },
): CurveInterval {
  const reason = notEstimable(incidenceCounts(incidence));
  if (reason !== null) return { codes: null, coverage: null, reason };
  const community = estimatedCommunity(incidence);
  const studies = Array.from({ length: draws }, () =>
    incidence.map(() => community.map((probability) => random() < probability)),
  );
  const z = standardErrorsFor(confidence);
  const points = (statistic: (study: Incidence, t: number) => Result, most: number): CurvePoint[] =>
    at.map((t) => {
      const value = statistic(incidence, t).value ?? 0;
      const reach = z * spread(studies.flatMap((study) => statistic(study, t).value ?? []));
      return { t, value, lower: Math.max(0, value - reach), upper: Math.min(most, value + reach) };
    });
  return { codes: points(codesAt, Number.POSITIVE_INFINITY), coverage: points(coverageAt, 1), reason: null };
}

/**
 * For each code seen, and for each estimated not seen, the estimated probability of occurring in an interview: seen ones
 * are lowered, rare ones most, so that the unseen have room.
 *
 * Source: Chao et al. 2014, appendix G.
 * @example
 * estimatedCommunity([[1, 1, 0], [0, 1, 1]]) // => [0.25, 1, 0.25, 0.5]
 */
export function estimatedCommunity(incidence: Incidence): number[] {
  const counts = incidenceCounts(incidence);
  const { interviews, singletons, perCode } = counts;
  const unseen = Math.ceil(unseenCodes(counts).missed);
  const shares = perCode.filter((count) => count > 0).map((count) => count / interviews);
  if (unseen === 0) return shares;
  const shrink = (interviews * unseen) / (interviews * unseen + singletons);
  const room = (singletons / interviews) * shrink;
  const weights = shares.map((share) => (1 - share) ** interviews);
  const weight = room / sum(shares.map((share, j) => share * (weights[j] ?? 0)));
  return [
    ...shares.map((share, j) => share * (1 - weight * (weights[j] ?? 0))),
    ...new Array(unseen).fill(room / unseen),
  ];
}

function spread(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
