import { chaoBoundary } from "./chao-boundary.js";
import { type Estimate, noEstimate } from "./estimate.js";
import { type Incidence, type IncidenceCounts, incidenceCounts } from "./incidence.js";
import { logNormalInterval } from "./log-normal-interval.js";
import { notEstimable } from "./sample-coverage.js";

/** `classic` divides by the codes seen twice; `bias-corrected` is steadier when these are few. */
export type Chao2Form = "classic" | "bias-corrected";

/**
 * Chao2: a lower bound for the total number of codes, from those seen in one and in two interviews, with standard error
 * and log-normal interval. Codes. Not defined for one interview or when nothing is coded. Where the formula finds nothing
 * unseen the estimate is the number seen, with the interval of `chaoBoundary`, whose variance can be negative: then
 * standard error and limits are null.
 *
 * Source: Chao 1987; bias-corrected form as in Chao & Colwell 2017.
 * @example
 * chao2([[1, 1, 0], [0, 1, 1]]).estimate // => 3.25
 * chao2([[1, 1, 0], [0, 1, 1]], { form: "classic" }).estimate // => 4
 */
export function chao2(
  incidence: Incidence,
  { form = "bias-corrected", confidence = 0.95 }: { readonly form?: Chao2Form; readonly confidence?: number } = {},
): Estimate {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts);
  if (reason !== null) return noEstimate(reason);
  const { unseen, variance } = form === "classic" ? classic(counts) : biasCorrected(counts);
  if (unseen === 0) return chaoBoundary(counts, confidence);
  return logNormalInterval({ seen: counts.seen, estimate: counts.seen + unseen, variance }, confidence);
}

type Unseen = { readonly unseen: number; readonly variance: number };

function classic(counts: IncidenceCounts): Unseen {
  const { interviews, singletons: q1, doubletons: q2, seen } = counts;
  const k = (interviews - 1) / interviews;
  if (q2 > 0) {
    const r = q1 / q2;
    return {
      unseen: (k * q1 ** 2) / (2 * q2),
      variance: q2 * ((k * r ** 2) / 2 + k ** 2 * r ** 3 + (k ** 2 * r ** 4) / 4),
    };
  }
  const unseen = (k * q1 * (q1 - 1)) / 2;
  const variance = unseen + (k ** 2 * q1 * (2 * q1 - 1) ** 2) / 4 - (k ** 2 * q1 ** 4) / (4 * (seen + unseen));
  return { unseen, variance };
}

function biasCorrected({ interviews, singletons: q1, doubletons: q2 }: IncidenceCounts): Unseen {
  const k = (interviews - 1) / interviews;
  const unseen = (k * q1 * (q1 - 1)) / (2 * (q2 + 1));
  const variance =
    unseen +
    (k ** 2 * q1 * (2 * q1 - 1) ** 2) / (4 * (q2 + 1) ** 2) +
    (k ** 2 * q1 ** 2 * q2 * (q1 - 1) ** 2) / (4 * (q2 + 1) ** 4);
  return { unseen, variance };
}
