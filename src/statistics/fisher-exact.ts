import { type ExactTest, exactTest } from "./discrete.js";
import { hypergeometric } from "./hypergeometric.js";
import type { PairCounts } from "./pair-counts.js";

/**
 * Fisher's exact test of two codes over units: given both margins, the number of units with both is hypergeometric. Its
 * one-sided p are those of Veech's probabilistic co-occurrence (p_gt = `greater`, p_lt = `less`). Each p is between 0 and
 * 1, and 1 where a code is in no unit or in all. Null without units. Units must be independent: interviews, not turns.
 *
 * Source: Fisher 1935; two-sided as R's fisher.test; Veech 2013.
 * @example
 * fisherExact({ together: 3, first: 4, second: 4, total: 8 })?.twoSided // => 0.485714286
 */
export function fisherExact({ together, first, second, total }: PairCounts): ExactTest | null {
  if (total === 0) return null;
  return exactTest(hypergeometric({ marked: first, drawn: second, total }), together);
}
