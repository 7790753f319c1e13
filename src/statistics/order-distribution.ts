import { sum } from "./sum.js";

/**
 * How the number of codes seen after t interviews varies with the order of the interviews: `counts[t - 1][s]` is how
 * many draws show s codes after t interviews. `every-order` counts each set of t interviews once (all are equally likely
 * over the orders), `sampled-orders` counts random orders.
 */
export type OrderDistribution = {
  readonly basis: "every-order" | "sampled-orders";
  readonly counts: readonly (readonly number[])[];
};

/**
 * For each t the smallest number of codes s with P(S(t) <= s) >= p, 0 < p <= 1: whole codes, never interpolated.
 * @example
 * orderQuantiles({ basis: "every-order", counts: [[0, 1, 0, 1], [0, 0, 0, 1]] }, 0.5) // => [1, 3]
 */
export function orderQuantiles(distribution: OrderDistribution, p: number): number[] {
  return distribution.counts.map((row) => {
    const enough = p * sum(row) * (1 - 1e-12);
    let seen = 0;
    return row.findIndex((count) => {
      seen += count;
      return seen >= enough && seen > 0;
    });
  });
}

/** A band over orders: for each t the lower limit, the median and the upper limit, in codes. */
export type OrderBand = { readonly lower: number[]; readonly median: number[]; readonly upper: number[] };

/**
 * The middle `level` of the curves over orders, with the median. The band is about order only: it closes at t = T by
 * construction and is not an interval for new interviews.
 * @example
 * orderBand({ basis: "every-order", counts: [[0, 1, 0, 1], [0, 0, 0, 1]] }, 0.95) // => { lower: [1, 3], median: [1, 3], upper: [3, 3] }
 */
export function orderBand(distribution: OrderDistribution, level = 0.95): OrderBand {
  const tail = (1 - level) / 2;
  return {
    lower: orderQuantiles(distribution, tail),
    median: orderQuantiles(distribution, 0.5),
    upper: orderQuantiles(distribution, 1 - tail),
  };
}

/** Mean and standard deviation (of the distribution itself) for each t, and the fewest and most codes met. */
export type OrderMoments = {
  readonly mean: number[];
  readonly sd: number[];
  readonly min: number[];
  readonly max: number[];
};

/**
 * Mean, standard deviation, fewest and most codes after t = 1..T interviews.
 * @example
 * orderMoments({ basis: "every-order", counts: [[0, 1, 0, 1], [0, 0, 0, 1]] }) // => { mean: [2, 3], sd: [1, 0], min: [1, 3], max: [3, 3] }
 */
export function orderMoments(distribution: OrderDistribution): OrderMoments {
  const mean = distribution.counts.map((row) => sum(row.map((count, s) => count * s)) / sum(row));
  const variance = distribution.counts.map(
    (row, t) => sum(row.map((count, s) => count * (s - (mean[t] ?? 0)) ** 2)) / sum(row),
  );
  return {
    mean,
    sd: variance.map(Math.sqrt),
    min: distribution.counts.map((row) => row.findIndex((count) => count > 0)),
    max: distribution.counts.map((row) => row.findLastIndex((count) => count > 0)),
  };
}
