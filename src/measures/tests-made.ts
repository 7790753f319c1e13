import type { TestsMade } from "../messages/tests-made.js";

/** The level that adjusted p are held against. */
export const LEVEL = 0.05;

/**
 * What a family of tests allowed: `possible` holds for each that could differ at all the smallest p that it could have given,
 * `holm` the adjusted p (null where nothing was tested), `differences` how far each was above (or below 0: under) what was
 * expected; null where tests have no such side. Where none could have survived the adjustment, nothing is ranked by p.
 */
export function testsMade(
  possible: readonly number[],
  holm: readonly (number | null)[],
  differences: readonly (number | null)[] | null,
): TestsMade & Values {
  const smallest = least(possible);
  const adjusted = holm.filter((one) => one !== null);
  const surviving = holm.flatMap((p, k) => (p !== null && p <= LEVEL ? [k] : []));
  const on = (side: 1 | -1): number | null =>
    differences === null ? null : surviving.filter((k) => Math.sign(differences[k] ?? 0) === side).length;
  return {
    tested: possible.length,
    smallest_p: smallest,
    level: LEVEL,
    may_rank: smallest !== null && smallest * possible.length <= LEVEL,
    smallest_adjusted: least(adjusted),
    surviving: surviving.length,
    surviving_above: on(1),
    surviving_below: on(-1),
  };
}

/** It stands among an answer's values. */
type Values = Readonly<Record<string, number | boolean | null>>;

const least = (all: readonly number[]): number | null =>
  all.length === 0 ? null : all.reduce((a, b) => Math.min(a, b));
