import { type Result, ratio } from "./result.js";
import { sum } from "./sum.js";

/** Memberships of cases in a condition and in an outcome, 0 to 1 (crisp: 0 or 1), in the same order of cases. */
export type Memberships = { readonly condition: readonly number[]; readonly outcome: readonly number[] };

function overlaps({ condition, outcome }: Memberships): { both: number; bothAndNot: number; larger: number } {
  if (condition.length !== outcome.length) throw new RangeError("condition and outcome have different cases");
  const least = condition.map((x, i) => Math.min(x, outcome[i] ?? 0));
  return {
    both: sum(least),
    bothAndNot: sum(least.map((x, i) => Math.min(x, 1 - (outcome[i] ?? 0)))),
    larger: sum(least.map((x) => 1 - x)),
  };
}

/**
 * How far a condition is sufficient for an outcome, each 0 to 1: consistency sum min(x, y) / sum x, coverage sum
 * min(x, y) / sum y, and PRI, the consistency beyond what also holds for the outcome's absence. Not defined where no case
 * has the condition (coverage: the outcome). Where every case has the outcome a consistency of 1 says nothing.
 *
 * Source: Ragin 2008; PRI as in Schneider & Wagemann 2012.
 * @example
 * sufficiency({ condition: [1, 1, 0], outcome: [1, 0, 1] }).consistency // => { value: 0.5 }
 */
export function sufficiency(memberships: Memberships): { consistency: Result; coverage: Result; pri: Result } {
  const { both, bothAndNot } = overlaps(memberships);
  const condition = sum(memberships.condition);
  return {
    consistency: ratio(both, condition, "no-member"),
    coverage: ratio(both, sum(memberships.outcome), "no-member"),
    pri: ratio(both - bothAndNot, condition - bothAndNot, "no-member"),
  };
}

/**
 * How far a condition is necessary for an outcome, each 0 to 1: consistency sum min(x, y) / sum y, coverage sum
 * min(x, y) / sum x, and relevance (RoN), low where the condition is nearly always there. Not defined where no case has
 * the outcome (coverage: the condition; relevance: where all cases fully have both).
 *
 * Source: Ragin 2008; relevance as in Schneider & Wagemann 2012.
 * @example
 * necessity({ condition: [1, 1, 0], outcome: [1, 0, 1] }).relevance // => { value: 0.5 }
 */
export function necessity(memberships: Memberships): { consistency: Result; coverage: Result; relevance: Result } {
  const { both, larger } = overlaps(memberships);
  return {
    consistency: ratio(both, sum(memberships.outcome), "no-member"),
    coverage: ratio(both, sum(memberships.condition), "no-member"),
    relevance: ratio(sum(memberships.condition.map((x) => 1 - x)), larger, "no-member"),
  };
}
