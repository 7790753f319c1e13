import type { Result } from "./result.js";
import { sufficiency } from "./set-relations.js";

/** One combination of conditions, the cases (numbers from 0) that are more in it than out, and how they turned out. */
export type TruthTableRow = {
  readonly present: readonly boolean[];
  readonly cases: readonly number[];
  /** `remainder`: no case shows it; `contradictory`: its cases differ in the outcome. */
  readonly kind: "outcome" | "no-outcome" | "contradictory" | "remainder";
  readonly consistency: Result;
  readonly pri: Result;
};

/**
 * The truth table of set-theoretic comparison: all 2^k combinations of k conditions, each case in the one combination of
 * which it is more member than not. `conditions` has one row per case, one membership (0 to 1) per condition; `outcome`
 * one membership per case. Cases with a membership of exactly 0.5 belong nowhere and are listed as `ambiguous`.
 *
 * Source: Ragin 2008.
 * @example
 * truthTable([[1], [1], [0]], [1, 0, 0]).rows.map((row) => row.kind) // => ["no-outcome", "contradictory"]
 */
export function truthTable(
  conditions: readonly (readonly number[])[],
  outcome: readonly number[],
): { readonly rows: TruthTableRow[]; readonly ambiguous: number[] } {
  const cases = conditions.map((_, i) => i);
  const unclear = (i: number): boolean => outcome[i] === 0.5 || (conditions[i]?.includes(0.5) ?? false);
  const clear = cases.filter((i) => !unclear(i));
  const size = conditions[0]?.length ?? 0;
  const rows = Array.from({ length: 2 ** size }, (_, number): TruthTableRow => {
    const present = Array.from({ length: size }, (_condition, k) => ((number >> (size - 1 - k)) & 1) === 1);
    const membership = conditions.map((row) => row.reduce((least, x, k) => Math.min(least, present[k] ? x : 1 - x), 1));
    const members = clear.filter((i) => (membership[i] ?? 0) > 0.5);
    const { consistency, pri } = sufficiency({ condition: membership, outcome });
    return { present, cases: members, kind: kindOf(members.map((i) => (outcome[i] ?? 0) > 0.5)), consistency, pri };
  });
  return { rows, ambiguous: cases.filter(unclear) };
}

function kindOf(outcomes: readonly boolean[]): TruthTableRow["kind"] {
  if (outcomes.length === 0) return "remainder";
  if (outcomes.every(Boolean)) return "outcome";
  return outcomes.some(Boolean) ? "contradictory" : "no-outcome";
}

/**
 * How many conditions so many cases can bear: the largest k with 2^k <= cases / 2, 0 when not even one.
 * @example
 * mostConditions(8) // => 2
 */
export const mostConditions = (cases: number): number => Math.max(0, Math.floor(Math.log2(cases / 2)));
