import { type Counting, type Ratings, type Tally, type Times, tally } from "./ratings.js";
import { defined, notDefined, type Result } from "./result.js";
import { sum } from "./sum.js";

/**
 * Percent agreement as a share, 0 to 1: over the units that at least two coders coded, the mean share of pairs of coders
 * who agree. Not defined where no unit has two coders.
 * @example
 * percentAgreement([[1, 0, 1, null], [1, 1, 1, 0]]) // => { value: 0.666666667 }
 */
export const percentAgreement = (ratings: Ratings, { times, tally: made }: Counting = {}): Result =>
  observedAgreement(made ?? tally(ratings), times);

/**
 * The same, from ratings already counted; unit i counts times[i] times, once where nothing is said.
 * @example
 * observedAgreement(tally([[1, 0], [1, 1]])) // => { value: 0.5 }
 */
export function observedAgreement({ categories, units, counts, coders }: Tally, times?: Times): Result {
  let [agreed, pairable] = [0, 0];
  for (let i = 0; i < units; i++) {
    const r = coders[i] ?? 0;
    const often = times?.[i] ?? 1;
    if (r < 2 || often === 0) continue;
    let agreeing = 0;
    for (const n of counts.subarray(i * categories.length, (i + 1) * categories.length)) agreeing += n * (n - 1);
    agreed += (often * agreeing) / (r * (r - 1));
    pairable += often;
  }
  return pairable === 0 ? notDefined("no-pairable-unit") : defined(agreed / pairable);
}

/**
 * The share, 0 to 1, of the units coded by everyone on which all coders agree (what irr calls percent agreement). Not
 * defined where no unit was coded by everyone, or with fewer than two coders.
 * @example
 * fullAgreement([[1, 0, 1], [1, 1, 1], [1, 1, 0]]) // => { value: 0.333333333 }
 */
export function fullAgreement(ratings: Ratings, { times }: Pick<Counting, "times"> = {}): Result {
  const [first = [], ...others] = ratings;
  const complete = first.flatMap((value, i) => (value !== null && others.every((row) => row[i] !== null) ? [i] : []));
  const often = (units: readonly number[]): number => sum(units.map((i) => times?.[i] ?? 1));
  if (others.length === 0 || often(complete) === 0) return notDefined("no-pairable-unit");
  const same = complete.filter((i) => others.every((row) => row[i] === first[i]));
  return defined(often(same) / often(complete));
}
