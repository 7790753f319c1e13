/**
 * The quantile of a list of numbers by linear interpolation between the closest ranks (type 7 of Hyndman & Fan 1996, as
 * R's default), 0 <= p <= 1. The list need not be sorted; an empty list is a fault of the caller and throws.
 * @example
 * quantile([3, 1, 2, 10], 0.5) // => 2.5
 */
export function quantile(numbers: readonly number[], p: number): number {
  if (numbers.length === 0) throw new RangeError("a quantile needs at least one number");
  const sorted = numbers.toSorted((a, b) => a - b);
  const rank = (sorted.length - 1) * p;
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (rank - Math.floor(rank)) * (above - below);
}
