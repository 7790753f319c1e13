/**
 * The probability that a draw of t out of `total`, without replacement, holds none of `marked` special ones:
 * C(total - marked, t) / C(total, t), for t = 0..total. Built as a product, so no factorial overflows.
 * @example
 * missProbabilities(3, 1) // => [1, 0.6666666667, 0.3333333333, 0]
 */
export function missProbabilities(total: number, marked: number): Float64Array {
  const miss = new Float64Array(total + 1);
  let probability = 1;
  for (let t = 0; t <= total; t++) {
    miss[t] = probability;
    probability *= Math.max(0, total - marked - t) / (total - t);
  }
  return miss;
}
