/** In how many units two codes occur: n12 together, n1 the first, n2 the second, of N units in all. */
export type PairCounts = {
  readonly together: number;
  readonly first: number;
  readonly second: number;
  readonly total: number;
};

/** The same as a 2 × 2 table: a, b, c, d. */
export type TwoByTwo = {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
};

/**
 * Counts two codes over the same units, each unit true or 1 where it has the code. Lists of unequal length are a fault
 * of the caller and throw.
 * @example
 * pairCounts([1, 1, 0, 0], [1, 0, 1, 0]) // => { together: 1, first: 2, second: 2, total: 4 }
 */
export function pairCounts(first: readonly (boolean | number)[], second: readonly (boolean | number)[]): PairCounts {
  if (first.length !== second.length) throw new RangeError("the two codes are counted over different units");
  const has = (cell: boolean | number | undefined): boolean => Number(cell) > 0;
  return {
    together: first.filter((cell, i) => has(cell) && has(second[i])).length,
    first: first.filter(has).length,
    second: second.filter(has).length,
    total: first.length,
  };
}

/**
 * The margins of a 2 × 2 table.
 * @example
 * pairFromTable({ both: 3, onlyFirst: 1, onlySecond: 2, neither: 2 }) // => { together: 3, first: 4, second: 5, total: 8 }
 */
export const pairFromTable = ({ both, onlyFirst, onlySecond, neither }: TwoByTwo): PairCounts => ({
  together: both,
  first: both + onlyFirst,
  second: both + onlySecond,
  total: both + onlyFirst + onlySecond + neither,
});

/**
 * The four cells of a pair's 2 × 2 table.
 * @example
 * tableFromPair({ together: 3, first: 4, second: 5, total: 8 }) // => { both: 3, onlyFirst: 1, onlySecond: 2, neither: 2 }
 */
export const tableFromPair = ({ together, first, second, total }: PairCounts): TwoByTwo => ({
  both: together,
  onlyFirst: first - together,
  onlySecond: second - together,
  neither: total - first - second + together,
});

/**
 * Whether one of the codes is in no unit or in all: association is then not defined, p is 1, and the pair is left out of
 * rankings and of the number of tests.
 * @example
 * hasZeroMargin({ together: 3, first: 8, second: 3, total: 8 }) // => true
 */
export const hasZeroMargin = ({ first, second, total }: PairCounts): boolean =>
  first === 0 || second === 0 || first === total || second === total;

/**
 * Why two codes have no association to speak of; null when they can have one.
 * @example
 * noAssociation({ together: 3, first: 8, second: 3, total: 8 }) // => "zero-margin"
 */
export function noAssociation(pair: PairCounts): "no-units" | "zero-margin" | null {
  if (pair.total === 0) return "no-units";
  return hasZeroMargin(pair) ? "zero-margin" : null;
}
