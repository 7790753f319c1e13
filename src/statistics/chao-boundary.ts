import { type Estimate, withoutInterval } from "./estimate.js";
import { type IncidenceCounts, sumOverUsed } from "./incidence.js";
import { standardErrorsFor } from "./normal.js";

/**
 * The answer where the formula of Chao2 finds nothing unseen (no code seen only once, or one such code on the boundary):
 * the number of codes seen, with an interval from the chance of having missed a code seen i times, exp(-i). Codes. Its
 * variance can be negative; standard error and limits are then null.
 *
 * Source: Chao 1987, as computed by SpadeR.
 * @example
 * chaoBoundary(incidenceCounts([[1], [1], [1], [0], [0]])).upper // => 1.479353687
 */
export function chaoBoundary(counts: IncidenceCounts, confidence = 0.95): Estimate {
  const { interviews, seen } = counts;
  const over = (term: (i: number) => number): number => sumOverUsed(counts, term);
  const variance = over((i) => Math.exp(-i) - Math.exp(-2 * i)) - over((i) => i * Math.exp(-i)) ** 2 / interviews;
  if (variance < 0) return withoutInterval({ estimate: seen, se: null }, "negative-variance");
  const se = Math.sqrt(variance);
  const kept = 1 - over((i) => Math.exp(-i)) / seen;
  const reach = (standardErrorsFor(confidence) * se) / kept;
  return { estimate: seen, se, lower: Math.max(seen, seen / kept - reach), upper: seen / kept + reach, reason: null };
}
