import type { IncidenceCounts } from "./incidence.js";

/** What the codes seen once and twice say about those not seen. */
export type Unseen = {
  /** Q0, a lower bound for the number of codes not seen. */
  readonly missed: number;
  /** A, between 0 and 1: the factor by which the coverage deficit shrinks with each further interview. */
  readonly shrink: number;
};

/**
 * The estimated number of codes not seen (Chao 1987, with (T - 1)/T) and the shrinking factor of Chao & Jost 2012.
 * Without codes seen only once nothing is missing and the factor is 1.
 * @example
 * unseenCodes(incidenceCounts([[1, 1, 0], [0, 1, 1]])) // => { missed: 1, shrink: 0.5 }
 */
export function unseenCodes({ interviews, singletons, doubletons }: IncidenceCounts): Unseen {
  const k = (interviews - 1) / interviews;
  const missed = doubletons > 0 ? (k * singletons ** 2) / (2 * doubletons) : (k * singletons * (singletons - 1)) / 2;
  const shrink = singletons > 0 ? (interviews * missed) / (interviews * missed + singletons) : 1;
  return { missed, shrink };
}
