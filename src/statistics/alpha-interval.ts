import { alphaOverUnits, type MeasurementLevel } from "./krippendorff-alpha.js";
import { quantile } from "./quantile.js";
import { type Ratings, tally } from "./ratings.js";
import type { Reason } from "./result.js";
import type { Random } from "./shuffle.js";

export type AlphaIntervalSettings = {
  readonly random: Random;
  /** For each unit the interview it comes from; then whole interviews are drawn, which is better from five on. */
  readonly clusters?: readonly (number | string)[];
  readonly resamples?: number;
  readonly level?: MeasurementLevel;
  readonly confidence?: number;
};

/** Limits of alpha, and how many resamples had no alpha because they held no variation. */
export type AlphaInterval = {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly withoutAlpha: number;
  readonly reason: Reason | null;
};

/**
 * The percentile bootstrap interval of Krippendorff's alpha over units, or over interviews where `clusters` says which
 * unit comes from which. Resamples without alpha are left out and counted. Not to be printed with fewer than 20 units or
 * 5 interviews. Not defined without units or where no resample has an alpha.
 *
 * Source: percentile bootstrap of Efron 1979 over units; it differs slightly from Hayes & Krippendorff 2007, who draw
 * disagreements and hold the expected disagreement fixed.
 * @example
 * alphaInterval([[1, 1], [1, 1]], { random: () => 0, resamples: 3 }) // => { lower: null, upper: null, withoutAlpha: 3, reason: "no-variation" }
 */
export function alphaInterval(
  ratings: Ratings,
  { random, clusters, resamples = 1000, level = "nominal", confidence = 0.95 }: AlphaIntervalSettings,
): AlphaInterval {
  const counted = tally(ratings);
  const groups = unitsPerCluster(counted.units, clusters);
  if (groups.length === 0) return { lower: null, upper: null, withoutAlpha: 0, reason: "no-units" };
  const alphas: number[] = [];
  for (let draw = 0; draw < resamples; draw++) {
    const alpha = alphaOverUnits(counted, resample(groups, counted.units, random), { level });
    if (alpha.value !== null) alphas.push(alpha.value);
  }
  const withoutAlpha = resamples - alphas.length;
  if (alphas.length === 0) return { lower: null, upper: null, withoutAlpha, reason: "no-variation" };
  const tail = (1 - confidence) / 2;
  return { lower: quantile(alphas, tail), upper: quantile(alphas, 1 - tail), withoutAlpha, reason: null };
}

function unitsPerCluster(units: number, clusters: readonly (number | string)[] | undefined): number[][] {
  const groups = new Map<number | string, number[]>();
  for (let i = 0; i < units; i++) {
    const cluster = clusters?.[i] ?? i;
    const group = groups.get(cluster);
    if (group === undefined) groups.set(cluster, [i]);
    else group.push(i);
  }
  return [...groups.values()];
}

function resample(groups: readonly (readonly number[])[], units: number, random: Random): Uint32Array {
  const times = new Uint32Array(units);
  for (let draw = 0; draw < groups.length; draw++) {
    for (const unit of groups[Math.floor(random() * groups.length)] ?? []) times[unit] = (times[unit] ?? 0) + 1;
  }
  return times;
}
