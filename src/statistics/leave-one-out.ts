import type { Result } from "./result.js";

/**
 * The range of a statistic when each item in turn (each interview, say) is left out; items whose absence leaves it not
 * defined are counted. Limits are null when it is never defined.
 * @example
 * leaveOneOut([1, 2, 6], (rest) => defined(rest[0] + rest[1])) // => { least: 3, most: 8, notDefined: 0 }
 */
export function leaveOneOut<Item>(
  items: readonly Item[],
  statistic: (rest: Item[]) => Result,
): { least: number | null; most: number | null; notDefined: number } {
  const values = items.flatMap((_, left) => statistic(items.filter((_item, i) => i !== left)).value ?? []);
  return {
    least: values.length === 0 ? null : values.reduce((a, b) => Math.min(a, b)),
    most: values.length === 0 ? null : values.reduce((a, b) => Math.max(a, b)),
    notDefined: items.length - values.length,
  };
}
