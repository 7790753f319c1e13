import { chao2 } from "./chao2.js";
import { type Incidence, incidenceCounts } from "./incidence.js";
import { defined, notDefined, type Result } from "./result.js";
import { notEstimable } from "./sample-coverage.js";

/**
 * iChao2: classic Chao2 raised by what the codes seen in three and four interviews say. Codes. On request only. Not
 * defined as Chao2 is not, nor with three interviews or fewer.
 *
 * Source: Chiu, Wang, Walther & Chao 2014.
 * @example
 * iChao2([[1, 1, 0], [0, 1, 1], [0, 1, 0], [0, 1, 0]]) // => { value: 3.75 }
 */
export function iChao2(incidence: Incidence): Result {
  const counts = incidenceCounts(incidence);
  const reason = notEstimable(counts) ?? (counts.interviews < 4 ? "too-few-interviews" : null);
  if (reason !== null) return notDefined(reason);
  const { interviews: t, singletons, doubletons, inExactly } = counts;
  const classic = chao2(incidence, { form: "classic" }).estimate ?? 0;
  const [q3, q4] = [inExactly[3] ?? 0, Math.max(1, inExactly[4] ?? 0)];
  const beyond = singletons - (((t - 3) / (2 * (t - 1))) * doubletons * q3) / q4;
  return defined(classic + ((t - 3) / (4 * t)) * (q3 / q4) * Math.max(0, beyond));
}
