/** A source of randomness: numbers in [0, 1), from a seeded generator that the caller chooses. */
export type Random = () => number;

/**
 * Shuffles a list in place so that all orders are equally likely (Fisher & Yates 1938, from the end).
 * @example
 * shuffle([1, 2, 3], () => 0) // => [2, 3, 1]
 */
export function shuffle<T extends { [index: number]: number; readonly length: number }>(list: T, random: Random): T {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const moved = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = moved;
  }
  return list;
}
