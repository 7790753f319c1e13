import type { PairCounts } from "./pair-counts.js";
import { defined, notDefined, type Result, ratio } from "./result.js";

/**
 * The number of units with both codes that independence would give: n1 n2 / N. Not defined without units.
 * @example
 * expectedTogether({ together: 3, first: 4, second: 5, total: 8 }) // => { value: 2.5 }
 */
export const expectedTogether = ({ first, second, total }: PairCounts): Result =>
  ratio(first * second, total, "no-units");

/**
 * Lift: units with both codes over those that independence would give, n12 N / (n1 n2); 0 and up, 1 under independence.
 * It explodes for rare codes: whoever prints it hides it where fewer than one is expected or fewer than two are found,
 * and where a code is in every unit (`hasZeroMargin`). Not defined where a code is not used.
 * @example
 * lift({ together: 3, first: 4, second: 5, total: 8 }) // => { value: 1.2 }
 */
export const lift = ({ together, first, second, total }: PairCounts): Result =>
  ratio(together * total, first * second, total === 0 ? "no-units" : "code-not-used");

/**
 * Pointwise mutual information, log2 of lift, in bits. Not defined where a code is not used or the two never meet (the
 * logarithm of 0).
 *
 * Source: Church & Hanks 1990.
 * @example
 * pmi({ together: 4, first: 4, second: 4, total: 8 }) // => { value: 1 }
 */
export function pmi(pair: PairCounts): Result {
  const found = lift(pair);
  if (found.value === null) return found;
  return found.value === 0 ? notDefined("never-together") : defined(Math.log2(found.value));
}

/**
 * Normalised pointwise mutual information, ln(lift) / -ln(n12 / N), from -1 (never together) over 0 (independent) to 1
 * (always together). Not defined where a code is not used, or where both are in every unit.
 *
 * Source: Bouma 2009.
 * @example
 * npmi({ together: 0, first: 4, second: 4, total: 8 }) // => { value: -1 }
 */
export function npmi(pair: PairCounts): Result {
  const found = lift(pair);
  if (found.value === null) return found;
  if (pair.together === 0) return defined(-1);
  if (pair.together === pair.total) return notDefined("always-together");
  return defined(Math.log(found.value) / -Math.log(pair.together / pair.total));
}
