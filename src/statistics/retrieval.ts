import { type Result, ratio } from "./result.js";

/** What one coder gave held against another whose marks are taken as right: units with both, with the first alone, with the second alone. */
export type Judged = { readonly hits: number; readonly false: number; readonly missed: number };

/**
 * Precision: the share, 0 to 1, of the units proposed that are right. Not defined where nothing was proposed.
 *
 * Source: Kent et al. 1955.
 * @example
 * precision({ hits: 3, false: 1, missed: 2 }) // => { value: 0.75 }
 */
export const precision = ({ hits, false: wrong }: Judged): Result => ratio(hits, hits + wrong, "nothing-proposed");

/**
 * Recall: the share, 0 to 1, of the units marked that were proposed. Not defined where nothing was marked.
 *
 * Source: Kent et al. 1955.
 * @example
 * recall({ hits: 3, false: 1, missed: 2 }) // => { value: 0.6 }
 */
export const recall = ({ hits, missed }: Judged): Result => ratio(hits, hits + missed, "nothing-marked");

/**
 * F1: the harmonic mean of precision and recall, 2 hits / (2 hits + false + missed), 0 to 1; the index of Dice. It is the
 * same whichever of the two is taken as right. Not defined where neither gave anything.
 *
 * Source: van Rijsbergen 1979.
 * @example
 * f1({ hits: 3, false: 1, missed: 2 }) // => { value: 0.666666667 }
 */
export const f1 = ({ hits, false: wrong, missed }: Judged): Result =>
  ratio(2 * hits, 2 * hits + wrong + missed, "nothing-judged");

/**
 * Adds up what was judged apart.
 * @example
 * total([{ hits: 1, false: 0, missed: 2 }, { hits: 2, false: 1, missed: 0 }]) // => { hits: 3, false: 1, missed: 2 }
 */
export function total(parts: readonly Judged[]): Judged {
  const sum = { hits: 0, false: 0, missed: 0 };
  for (const part of parts) {
    sum.hits += part.hits;
    sum.false += part.false;
    sum.missed += part.missed;
  }
  return sum;
}

/**
 * The mean of the results that are defined, each with the same weight. Not defined where none is.
 * @example
 * meanOf([{ value: 0.5 }, { value: null, reason: "nothing-marked" }, { value: 1 }]) // => { value: 0.75 }
 */
export function meanOf(results: readonly Result[]): Result {
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
  return ratio(
    values.reduce((all, value) => all + value, 0),
    values.length,
    "nothing-judged",
  );
}
