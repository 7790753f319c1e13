/**
 * What coders gave to the same units: one row per coder, one column per unit, a number per category (for one code, 1
 * present and 0 absent), null where the coder did not code the unit. All rows have the same length.
 */
export type Ratings = readonly (readonly (number | null)[])[];

/** How often each unit counts, whole numbers: of a resample, or of units that are alike. */
export type Times = ArrayLike<number>;

/** Ratings counted per unit. */
export type Tally = {
  /** The categories in rising order: those given by a coder, and those the caller names besides. */
  readonly categories: readonly number[];
  readonly units: number;
  /** n_ik: how many coders gave unit i the category k, at counts[i * categories.length + k]. */
  readonly counts: Uint32Array;
  /** r_i: how many coders coded unit i. */
  readonly coders: Uint32Array;
  /** How many categories at least one coder gave. */
  readonly categoriesGiven: number;
};

/** How units are to be counted. */
export type Counting = {
  /** How often each unit counts; once where nothing is said. */
  readonly times?: Times | undefined;
  /** The tally of the same ratings, where it was made before: for many statistics of one table. */
  readonly tally?: Tally | undefined;
};

/**
 * Counts ratings per unit. `categories` are those of the codebook, to be counted even where nobody gave them. Rows of
 * unequal length are a fault of the caller and throw.
 * @example
 * tally([[1, 0, null], [1, 1, 0]]).counts // => [0, 2, 1, 1, 1, 0]
 * tally([[1, 0, null], [1, 1, 0]]).coders // => [2, 2, 1]
 */
export function tally(ratings: Ratings, categories: readonly number[] = []): Tally {
  const units = ratings[0]?.length ?? 0;
  if (ratings.some((row) => row.length !== units)) throw new RangeError("coders rated different numbers of units");
  const given = new Set(ratings.flat().filter((value) => value !== null));
  const sorted = [...new Set([...given, ...categories])].sort((a, b) => a - b);
  const index = new Map(sorted.map((category, k) => [category, k]));
  const counts = new Uint32Array(units * sorted.length);
  const coders = new Uint32Array(units);
  for (const row of ratings)
    row.forEach((value, i) => {
      if (value === null) return;
      const at = i * sorted.length + (index.get(value) ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
      coders[i] = (coders[i] ?? 0) + 1;
    });
  return { categories: sorted, units, counts, coders, categoriesGiven: given.size };
}
