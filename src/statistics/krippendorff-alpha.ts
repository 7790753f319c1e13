import { type Counting, type Ratings, type Tally, type Times, tally } from "./ratings.js";
import { defined, notDefined, type Result } from "./result.js";
import { sum } from "./sum.js";

/** What differences between categories mean: none but same or not; ranks; distances; proportions (values >= 0). */
export type MeasurementLevel = "nominal" | "ordinal" | "interval" | "ratio";

export type AlphaSettings = Counting & { readonly level?: MeasurementLevel };

/**
 * Krippendorff's alpha: 1 minus observed over expected disagreement, up to 1, 0 at chance. Any number of coders; what is
 * not coded is left out, and so are units of one coder. Not defined where no unit has two coders (`no-pairable-unit`),
 * or where those units hold one value only (`no-variation`: reliability cannot be assessed; some software answers 1); nor, as
 * a ratio, of values below 0 (`negative-values`).
 *
 * Source: Krippendorff 2019, chapter 12.
 * @example
 * krippendorffAlpha([[1, 1, 0, 0], [1, 0, 0, 0]]) // => { value: 0.533333333 }
 * krippendorffAlpha([[1, 2, 3], [1, 2, 4]], { level: "interval" }) // => { value: 0.878048780 }
 */
export const krippendorffAlpha = (ratings: Ratings, settings: AlphaSettings = {}): Result => {
  const counted = settings.tally ?? tally(ratings);
  return alphaOverUnits(counted, settings.times ?? new Uint32Array(counted.units).fill(1), settings);
};

/**
 * Alpha where unit i counts times[i] times: of a resample of units, or of a part of them.
 * @example
 * alphaOverUnits(tally([[1, 1, 0, 0], [1, 0, 0, 0]]), [1, 0, 1, 1]) // => { value: 1 }
 */
export function alphaOverUnits(
  counted: Tally,
  times: Times,
  { level = "nominal" }: { readonly level?: MeasurementLevel } = {},
): Result {
  const q = counted.categories.length;
  if (level === "ratio" && (counted.categories[0] ?? 0) < 0) return notDefined("negative-values");
  const { together, values } = coincidences(counted, times);
  const total = sum(values);
  if (total === 0) return notDefined("no-pairable-unit");
  const distance = distances[level](counted.categories, values);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < q; c++) {
    for (let k = c + 1; k < q; k++) {
      const product = (values[c] ?? 0) * (values[k] ?? 0);
      if (product === 0) continue;
      const d = distance(c, k);
      observed += (together[c * q + k] ?? 0) * d;
      expected += product * d;
    }
  }
  return expected === 0 ? notDefined("no-variation") : defined(1 - ((total - 1) * observed) / expected);
}

/** Pairs of unequal values within units, o_ck for c < k, and how often each value occurs in units with two coders, n_c. */
function coincidences({ categories, counts, coders, units }: Tally, times: Times) {
  const q = categories.length;
  const together = new Float64Array(q * q);
  const values = new Float64Array(q);
  for (let i = 0; i < units; i++) {
    const r = coders[i] ?? 0;
    const often = times[i] ?? 0;
    if (r < 2 || often === 0) continue;
    for (let c = 0; c < q; c++) {
      const n = counts[i * q + c] ?? 0;
      if (n === 0) continue;
      values[c] = (values[c] ?? 0) + often * n;
      const share = (often * n) / (r - 1);
      for (let k = c + 1; k < q; k++) {
        together[c * q + k] = (together[c * q + k] ?? 0) + share * (counts[i * q + k] ?? 0);
      }
    }
  }
  return { together, values };
}

/** The squared difference of categories c < k, given the categories and how often each occurs. */
type Distance = (categories: readonly number[], values: ArrayLike<number>) => (c: number, k: number) => number;

const distances: Record<MeasurementLevel, Distance> = {
  nominal: () => () => 1,
  ordinal: (_, values) => {
    const upTo = Array.from(values);
    for (let c = 1; c < upTo.length; c++) upTo[c] = (upTo[c] ?? 0) + (upTo[c - 1] ?? 0);
    const middle = upTo.map((sum, c) => sum - (values[c] ?? 0) / 2);
    return (c, k) => ((middle[k] ?? 0) - (middle[c] ?? 0)) ** 2;
  },
  interval: (categories) => (c, k) => ((categories[c] ?? 0) - (categories[k] ?? 0)) ** 2,
  ratio: (categories) => (c, k) => {
    const [low, high] = [categories[c] ?? 0, categories[k] ?? 0];
    return ((high - low) / (high + low)) ** 2;
  },
};
