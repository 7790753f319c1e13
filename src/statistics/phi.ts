import { noAssociation, type PairCounts, tableFromPair } from "./pair-counts.js";
import { defined, notDefined, type Result } from "./result.js";

/**
 * The phi coefficient (ad - bc) / sqrt(n1 n2 (N - n1)(N - n2)), -1 to 1: the correlation of two codes over units. Not
 * defined where a code is in no unit or in all.
 *
 * Source: Yule 1912.
 * @example
 * phi({ together: 3, first: 4, second: 4, total: 8 }) // => { value: 0.5 }
 */
export function phi(pair: PairCounts): Result {
  const reason = noAssociation(pair);
  if (reason !== null) return notDefined(reason);
  const { first, second, total } = pair;
  const { both, onlyFirst, onlySecond, neither } = tableFromPair(pair);
  const spread = Math.sqrt(first * (total - first)) * Math.sqrt(second * (total - second));
  return defined((both * neither - onlyFirst * onlySecond) / spread);
}
