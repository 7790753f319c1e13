import { observedAgreement } from "./percent-agreement.js";
import { type Counting, type Ratings, type Tally, type Times, tally } from "./ratings.js";
import { defined, notDefined, type Result } from "./result.js";
import { sum } from "./sum.js";

/** Which categories there are: those of the codebook, of which coders may have given only some. */
export type CategorySettings = Counting & { readonly categories?: readonly number[] | undefined };

/** (observed - expected) / (1 - expected) agreement, or null where coders gave one category only. */
function correctedForChance(
  ratings: Ratings,
  { categories, times, tally: made }: CategorySettings,
  expected: (counted: Tally) => number,
): Result {
  const counted = made ?? tally(ratings, categories);
  const observed = observedAgreement(counted, times);
  if (observed.value === null) return observed;
  if (counted.categoriesGiven < 2 || isUniform(counted, times)) return notDefined("no-variation");
  const chance = expected(counted);
  return defined((observed.value - chance) / (1 - chance));
}

/** Whether the units that count hold one category only. */
function isUniform({ categories, units, counts }: Tally, times: Times | undefined): boolean {
  if (times === undefined) return false;
  const given = categories.filter((_, k) => {
    for (let i = 0; i < units; i++)
      if ((times[i] ?? 1) > 0 && (counts[i * categories.length + k] ?? 0) > 0) return true;
    return false;
  });
  return given.length < 2;
}

/** pi_k: the mean over units of the share of the unit's coders who gave category k. */
function meanShares({ categories, units, counts, coders }: Tally, times: Times | undefined): number[] {
  const shares = categories.map(() => 0);
  let coded = 0;
  for (let i = 0; i < units; i++) {
    const [r, often] = [coders[i] ?? 0, times?.[i] ?? 1];
    if (r === 0 || often === 0) continue;
    coded += often;
    for (const k of shares.keys())
      shares[k] = (shares[k] ?? 0) + (often * (counts[i * categories.length + k] ?? 0)) / r;
  }
  return shares.map((share) => share / coded);
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
export const fleissKappa = (ratings: Ratings, counting: Counting = {}): Result =>
  correctedForChance(ratings, counting, (counted) =>
    sum(meanShares(counted, counting.times).map((share) => share ** 2)),
  );

/**
 * Gwet's AC1: as Fleiss' kappa, but chance agreement is taken to be small where one category dominates; the check for
 * high agreement with a low kappa. Up to 1. It depends on the number of categories q: give the codebook's, and say so;
 * else those that coders gave are taken. Not defined as Fleiss' kappa is not.
 *
 * Source: Gwet 2008.
 * @example
 * gwetAc1([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.529411765 }
 */
export const gwetAc1 = (ratings: Ratings, settings: CategorySettings = {}): Result =>
  correctedForChance(
    ratings,
    settings,
    (counted) =>
      sum(meanShares(counted, settings.times).map((share) => share * (1 - share))) / (counted.categories.length - 1),
  );

/**
 * The kappa of Brennan and Prediger: chance agreement is 1/q. Up to 1. It depends on the number of categories q: give
 * the codebook's, and say so; else those that coders gave are taken. Not defined as Fleiss' kappa is not.
 *
 * Source: Brennan & Prediger 1981.
 * @example
 * brennanPrediger([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.5 }
 */
export const brennanPrediger = (ratings: Ratings, settings: CategorySettings = {}): Result =>
  correctedForChance(ratings, settings, (counted) => 1 / counted.categories.length);

/**
 * Conger's kappa: Cohen's for any number of coders, each with a distribution of categories of their own. Up to 1. Not
 * defined as Fleiss' kappa is not, nor where a coder coded nothing.
 *
 * Source: Conger 1980.
 * @example
 * congerKappa([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.5 }
 */
export function congerKappa(ratings: Ratings, counting: Counting = {}): Result {
  const { times } = counting;
  const isBlank = (row: readonly (number | null)[]): boolean =>
    row.every((value, i) => value === null || (times?.[i] ?? 1) === 0);
  if (ratings.some(isBlank)) return notDefined("no-pairable-unit");
  return correctedForChance(ratings, counting, ({ categories }) => {
    const shares = ratings.map((row) => ownShares(row, categories, times));
    const pairs = ratings.length * (ratings.length - 1);
    const all = categories.map((_, k) => sum(shares.map((own) => own[k] ?? 0)) ** 2);
    const self = shares.flat().map((share) => share ** 2);
    return (sum(all) - sum(self)) / pairs;
  });
}

function ownShares(row: Ratings[number], categories: readonly number[], times: Times | undefined): number[] {
  const often = new Map<number, number>();
  let coded = 0;
  row.forEach((value, i) => {
    if (value === null) return;
    const n = times?.[i] ?? 1;
    often.set(value, (often.get(value) ?? 0) + n);
    coded += n;
  });
  return categories.map((category) => (often.get(category) ?? 0) / coded);
}
