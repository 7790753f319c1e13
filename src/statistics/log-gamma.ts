const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);
/** B_2k / (2k (2k - 1)) for k = 1..7, the terms of Stirling's series. */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];

/**
 * The natural logarithm of the gamma function for x > 0; other arguments are a fault of the caller and throw.
 * Stirling's series above 16, reached by the recurrence gamma(x + 1) = x gamma(x).
 * @example
 * logGamma(5) // => 3.1780538303
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError("logGamma needs a positive number");
  let product = 1;
  let big = x;
  for (; big < 16; big += 1) product *= big;
  let series = 0;
  for (let k = stirling.length - 1; k >= 0; k--) series = series / (big * big) + (stirling[k] ?? 0);
  return (big - 0.5) * Math.log(big) - big + halfLogTwoPi + series / big - Math.log(product);
}
