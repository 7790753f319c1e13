import { exactTest } from "./discrete.js";
import { hypergeometric } from "./hypergeometric.js";

/**
 * The smallest p that Fisher's test can give for any two codes over `total` units: where it is above what an adjustment
 * for the number of pairs asks, nothing can be found and pairs must not be ranked by p. 1 without units. The smallest
 * two-sided p is not always that of two codes in half of the units: over 8 it is 1/56 (3 and 3), not 2/70 (4 and 4).
 * @example
 * smallestFisherP(8) // => { oneSided: 0.014285714, twoSided: 0.017857143 }
 */
export function smallestFisherP(total: number): { readonly oneSided: number; readonly twoSided: number } {
  let [oneSided, twoSided] = [1, 1];
  for (let marked = 1; 2 * marked <= total; marked++) {
    for (let drawn = marked; 2 * drawn <= total + 1; drawn++) {
      const { smallest } = exactTest(hypergeometric({ marked, drawn, total }), 0);
      oneSided = Math.min(oneSided, smallest.greater, smallest.less);
      twoSided = Math.min(twoSided, smallest.twoSided);
    }
  }
  return { oneSided, twoSided };
}

/**
 * Whether any of `tests` tests of two codes over `total` units could reach `level` after the adjustments of Holm or of
 * Benjamini & Hochberg, both of which ask p <= level / tests of the smallest if it stands alone.
 * @example
 * canAnyPairStandOut({ total: 8, tests: 231, level: 0.05 }) // => false
 */
export const canAnyPairStandOut = ({
  total,
  tests,
  level,
}: {
  readonly total: number;
  readonly tests: number;
  readonly level: number;
}): boolean => smallestFisherP(total).twoSided * tests <= level;
