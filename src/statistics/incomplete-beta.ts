import { bisect } from "./bisect.js";
import { logGamma } from "./log-gamma.js";

/** The two parameters of a beta distribution, both above 0. */
export type BetaParameters = { readonly a: number; readonly b: number };

/**
 * P(X <= x) for a beta variable with parameters a and b (the regularised incomplete beta function), 0 <= x <= 1.
 * @example
 * betaProbability(0.3, { a: 2, b: 5 }) // => 0.579825
 */
export function betaProbability(x: number, { a, b }: BetaParameters): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaProbability(1 - x, { a: b, b: a });
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return front / (a * continuedFraction(x, { a, b }));
}

/** 1 + d1/(1 + d2/(1 + ...)), from the far end, with enough terms for x below the mean. */
function continuedFraction(x: number, { a, b }: BetaParameters): number {
  let below = 1;
  for (let m = 60 + Math.ceil(3 * Math.sqrt(a + b)); m > 0; m--) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m - 1) * (a + b + m - 1) * x) / ((a + 2 * m - 2) * (a + 2 * m - 1));
    below = 1 + odd / (1 + even / below);
  }
  return below;
}

/**
 * The x with P(X <= x) = p for a beta variable with parameters a and b, 0 <= p <= 1.
 * @example
 * betaQuantile(0.975, { a: 4, b: 5 }) // => 0.75513678363
 */
export function betaQuantile(p: number, parameters: BetaParameters): number {
  if (p <= 0) return 0;
  return p >= 1 ? 1 : bisect((x) => betaProbability(x, parameters) - p, { low: 0, high: 1 });
}
