import type { IncidenceCounts } from "./incidence.js";

/** What must be said beside an estimate of unseen codes, because the numbers sit on an edge of the method. */
export type Boundary =
  /** No code was seen in only one interview: coverage 1 and nothing unseen by formula, which is not "complete". */
  | "no-singletons"
  /** One code seen once, none seen twice: the formula gives nothing unseen. */
  | "one-singleton-no-doubleton"
  /** Every code was seen in only one interview: no usable total. */
  | "all-singletons"
  /** Fewer than five interviews: unstable. */
  | "few-interviews";

/**
 * The edges on which an incidence sits; empty when there is nothing to say, or nothing coded.
 * @example
 * boundaries(incidenceCounts([[1, 1], [1, 1]])) // => ["few-interviews", "no-singletons"]
 */
export function boundaries({ interviews, seen, singletons, doubletons }: IncidenceCounts): Boundary[] {
  if (seen === 0) return [];
  const found: Boundary[] = [];
  if (interviews < 5) found.push("few-interviews");
  if (singletons === 0) found.push("no-singletons");
  if (singletons === 1 && doubletons === 0) found.push("one-singleton-no-doubleton");
  if (singletons === seen) found.push("all-singletons");
  return found;
}
