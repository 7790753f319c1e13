/**
 * The sum of a list of numbers, 0 for an empty one.
 * @example
 * sum([1, 2, 3]) // => 6
 */
export function sum(numbers: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += numbers[i] ?? 0;
  return total;
}
