/** The commonest of some numbers, rounded to a step, each counting as much as its weight; null where there are none. */
export function mostCommon(values: readonly { value: number; weight: number }[], step: number): number | null {
  const sums = new Map<number, number>();
  for (const { value, weight } of values) {
    const rounded = Math.round(value / step) * step;
    sums.set(rounded, (sums.get(rounded) ?? 0) + weight);
  }
  let best: number | null = null;
  for (const [value, sum] of sums) if (best === null || sum > (sums.get(best) ?? 0)) best = value;
  return best;
}

/** The value below which a share of the sorted values lies; null where there are none. */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null;
}
