/**
 * Where an increasing function crosses zero between `low` and `high`, by halving until no number lies between. A
 * function that is positive everywhere gives `low`, one that is negative everywhere gives `high`.
 * @example
 * bisect((x) => x * x - 2, { low: 0, high: 2 }) // => 1.41421356237
 */
export function bisect(increasing: (x: number) => number, { low, high }: { low: number; high: number }): number {
  let [below, above] = [low, high];
  for (;;) {
    const middle = below + (above - below) / 2;
    if (middle <= below || middle >= above) return middle;
    if (increasing(middle) < 0) below = middle;
    else above = middle;
  }
}
