import { logChoose } from "./log-choose.js";

/**
 * P(X <= k) for the number X of successes in n independent trials of probability p, 0 <= p <= 1.
 * @example
 * binomialProbability(1, { n: 2, p: 0.5 }) // => 0.75
 */
export function binomialProbability(k: number, { n, p }: { readonly n: number; readonly p: number }): number {
  if (k >= n || p === 0) return k < 0 ? 0 : 1;
  if (p === 1) return 0;
  let sum = 0;
  for (let x = 0; x <= k; x++) sum += Math.exp(logChoose(n, x) + x * Math.log(p) + (n - x) * Math.log1p(-p));
  return Math.min(1, sum);
}
