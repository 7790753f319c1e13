import { observedAgreement } from "./percent-agreement.js";
import { type Ratings, type Tally, tally } from "./ratings.js";
import { defined, notDefined, type Result } from "./result.js";
import { sum } from "./sum.js";

/** Which categories there are: those of the codebook, of which coders may have given only some. */
export type CategorySettings = { readonly categories?: readonly number[] };

/** (observed - expected) / (1 - expected) agreement, or null where coders gave one category only. */
function correctedForChance(
  ratings: Ratings,
  categories: readonly number[] | undefined,
  expected: (counted: Tally) => number,
): Result {
  const counted = tally(ratings, categories);
  const observed = observedAgreement(counted);
  if (observed.value === null) return observed;
  if (counted.categoriesGiven < 2) return notDefined("no-variation");
  const chance = expected(counted);
  return defined((observed.value - chance) / (1 - chance));
}

/** pi_k: the mean over units of the share of the unit's coders who gave category k. */
function meanShares({ categories, units, counts, coders }: Tally): number[] {
  const coded = Array.from({ length: units }, (_, i) => i).filter((i) => (coders[i] ?? 0) > 0);
  const share = (i: number, k: number): number => (counts[i * categories.length + k] ?? 0) / (coders[i] ?? 1);
  return categories.map((_, k) => sum(coded.map((i) => share(i, k))) / coded.length);
}

/**
 * Fleiss' kappa, with two coders Scott's pi: agreement beyond what coders who share one distribution of categories would
 * reach by chance, up to 1. Units of one coder count in that distribution. Not defined where no unit has two coders or
 * only one category was given.
 *
 * Source: Scott 1955; Fleiss 1971.
 * @example
 * fleissKappa([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.466666667 }
 */
export const fleissKappa = (ratings: Ratings): Result =>
  correctedForChance(ratings, undefined, (counted) => sum(meanShares(counted).map((share) => share ** 2)));

/**
 * Gwet's AC1: as Fleiss' kappa, but chance agreement is taken to be small where one category dominates; the check for
 * high agreement with a low kappa. Up to 1. It depends on the number of categories q: give the codebook's, and say so;
 * else those that coders gave are taken. Not defined as Fleiss' kappa is not.
 *
 * Source: Gwet 2008.
 * @example
 * gwetAc1([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.529411765 }
 */
export const gwetAc1 = (ratings: Ratings, { categories }: CategorySettings = {}): Result =>
  correctedForChance(
    ratings,
    categories,
    (counted) => sum(meanShares(counted).map((share) => share * (1 - share))) / (counted.categories.length - 1),
  );

/**
 * The kappa of Brennan and Prediger: chance agreement is 1/q. Up to 1. It depends on the number of categories q: give
 * the codebook's, and say so; else those that coders gave are taken. Not defined as Fleiss' kappa is not.
 *
 * Source: Brennan & Prediger 1981.
 * @example
 * brennanPrediger([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.5 }
 */
export const brennanPrediger = (ratings: Ratings, { categories }: CategorySettings = {}): Result =>
  correctedForChance(ratings, categories, (counted) => 1 / counted.categories.length);

/**
 * Conger's kappa: Cohen's for any number of coders, each with a distribution of categories of their own. Up to 1. Not
 * defined as Fleiss' kappa is not, nor where a coder coded nothing.
 *
 * Source: Conger 1980.
 * @example
 * congerKappa([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.5 }
 */
export function congerKappa(ratings: Ratings): Result {
  if (ratings.some((row) => row.every((value) => value === null))) return notDefined("no-pairable-unit");
  return correctedForChance(ratings, undefined, ({ categories }) => {
    const shares = ratings.map((row) => ownShares(row, categories));
    const pairs = ratings.length * (ratings.length - 1);
    const all = categories.map((_, k) => sum(shares.map((own) => own[k] ?? 0)) ** 2);
    const self = shares.flat().map((share) => share ** 2);
    return (sum(all) - sum(self)) / pairs;
  });
}

function ownShares(row: readonly (number | null)[], categories: readonly number[]): number[] {
  const coded = row.filter((value) => value !== null);
  return categories.map((category) => coded.filter((value) => value === category).length / coded.length);
}
