import type { PairCounts } from "./pair-counts.js";
import { defined, notDefined, type Result } from "./result.js";

/**
 * The c-coefficient of ATLAS.ti, n12 / (n1 + n2 - n12); on counts of units it is the index of Jaccard, 0 to 1. On counts
 * of pairs of segments it is not bounded, and not defined where n12 >= n1 + n2. Not defined where neither code is used.
 *
 * Source: ATLAS.ti manual, version 22; Jaccard 1912.
 * @example
 * cCoefficient({ together: 5, first: 100, second: 10 }) // => { value: 0.047619048 }
 */
export function cCoefficient({ together, first, second }: Omit<PairCounts, "total">): Result {
  const either = first + second - together;
  if (either > 0) return defined(together / either);
  return notDefined(together === 0 ? "code-not-used" : "unbounded");
}

/**
 * Whether the frequencies of two codes differ by more than a factor of five, where ATLAS.ti warns that the c-coefficient
 * cannot be large whatever the codes have in common. False where one of them is not used.
 *
 * Source: ATLAS.ti manual, version 22.
 * @example
 * unequalFrequencies({ first: 100, second: 10 }) // => true
 */
export const unequalFrequencies = ({ first, second }: Pick<PairCounts, "first" | "second">): boolean =>
  first > 0 && second > 0 && Math.max(first, second) > 5 * Math.min(first, second);
