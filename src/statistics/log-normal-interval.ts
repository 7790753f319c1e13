import { type Estimate, withoutInterval } from "./estimate.js";
import { standardErrorsFor } from "./normal.js";

/**
 * The interval of an estimated number of codes that never falls below the codes seen: the unseen part t is taken as
 * log-normal, [seen + t/K, seen + tK], K = exp(z sqrt(ln(1 + var/t^2))). Codes. Without unseen part or without variance
 * there is no interval (`no-spread`); a variance below 0 gives neither standard error nor interval.
 *
 * Source: Chao 1987.
 * @example
 * logNormalInterval({ seen: 16, estimate: 17.96875, variance: 9.0747070 }).upper // => 32.94725
 */
export function logNormalInterval(
  { seen, estimate, variance }: { readonly seen: number; readonly estimate: number; readonly variance: number },
  confidence = 0.95,
): Estimate {
  if (variance < 0) return withoutInterval({ estimate, se: null }, "negative-variance");
  const unseen = estimate - seen;
  const se = Math.sqrt(variance);
  if (unseen <= 0 || se === 0) return withoutInterval({ estimate, se }, "no-spread");
  const spread = Math.exp(standardErrorsFor(confidence) * Math.sqrt(Math.log1p(variance / unseen ** 2)));
  return { estimate, se, lower: seen + unseen / spread, upper: seen + unseen * spread, reason: null };
}
