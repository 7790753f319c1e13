import type { PairCounts } from "./pair-counts.js";
import { type Result, ratio } from "./result.js";

/**
 * The index of Dice, 2 n12 / (n1 + n2), 0 to 1 over units. Not defined where neither code is used.
 *
 * Source: Dice 1945.
 * @example
 * dice({ together: 3, first: 4, second: 5 }) // => { value: 0.666666667 }
 */
export const dice = ({ together, first, second }: Omit<PairCounts, "total">): Result =>
  ratio(2 * together, first + second, "code-not-used");
