import { type Ratings, type Tally, tally } from "./ratings.js";
import { defined, notDefined, type Result } from "./result.js";

/**
 * Percent agreement as a share, 0 to 1: over the units that at least two coders coded, the mean share of pairs of coders
 * who agree. Not defined where no unit has two coders.
 * @example
 * percentAgreement([[1, 0, 1, null], [1, 1, 1, 0]]) // => { value: 0.666666667 }
 */
export const percentAgreement = (ratings: Ratings): Result => observedAgreement(tally(ratings));

/**
 * The same, from ratings already counted.
 * @example
 * observedAgreement(tally([[1, 0], [1, 1]])) // => { value: 0.5 }
 */
export function observedAgreement({ categories, units, counts, coders }: Tally): Result {
  let [sum, pairable] = [0, 0];
  for (let i = 0; i < units; i++) {
    const r = coders[i] ?? 0;
    if (r < 2) continue;
    let agreeing = 0;
    for (const n of counts.subarray(i * categories.length, (i + 1) * categories.length)) agreeing += n * (n - 1);
    sum += agreeing / (r * (r - 1));
    pairable += 1;
  }
  return pairable === 0 ? notDefined("no-pairable-unit") : defined(sum / pairable);
}

/**
 * The share, 0 to 1, of the units coded by everyone on which all coders agree (what irr calls percent agreement). Not
 * defined where no unit was coded by everyone, or with fewer than two coders.
 * @example
 * fullAgreement([[1, 0, 1], [1, 1, 1], [1, 1, 0]]) // => { value: 0.333333333 }
 */
export function fullAgreement(ratings: Ratings): Result {
  const [first = [], ...others] = ratings;
  const complete = first.flatMap((value, i) => (value !== null && others.every((row) => row[i] !== null) ? [i] : []));
  if (others.length === 0 || complete.length === 0) return notDefined("no-pairable-unit");
  const same = complete.filter((i) => others.every((row) => row[i] === first[i]));
  return defined(same.length / complete.length);
}
