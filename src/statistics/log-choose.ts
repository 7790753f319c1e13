import { logGamma } from "./log-gamma.js";

/**
 * The natural logarithm of the number of ways to choose k of n, whole numbers 0 <= k <= n.
 * @example
 * Math.exp(logChoose(8, 3)) // => 56.00000000
 */
export const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
