import type { PairCounts } from "./pair-counts.js";
import { type Result, ratio } from "./result.js";

/**
 * Of the units with the first code, the share that also has the second: n12 / n1, 0 to 1. Not defined where the first
 * code is not used. The share of the second code is the same with the pair turned round; print both.
 * @example
 * conditionalShare({ together: 3, first: 4 }) // => { value: 0.75 }
 */
export const conditionalShare = ({ together, first }: Pick<PairCounts, "together" | "first">): Result =>
  ratio(together, first, "code-not-used");

/**
 * The pair seen from the other code.
 * @example
 * turned({ together: 3, first: 4, second: 5, total: 8 }) // => { together: 3, first: 5, second: 4, total: 8 }
 */
export const turned = (pair: PairCounts): PairCounts => ({ ...pair, first: pair.second, second: pair.first });
