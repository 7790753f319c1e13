import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import { accumulation } from "../../statistics/accumulation.js";
import { accumulationSd } from "../../statistics/accumulation-sd.js";
import { codesAt } from "../../statistics/codes-at.js";
import { curveInterval } from "../../statistics/curve-interval.js";
import { exactOrderDistribution, mostInterviewsForEveryOrder } from "../../statistics/exact-order-distribution.js";
import { type Incidence, incidenceCounts } from "../../statistics/incidence.js";
import { meanAccumulation } from "../../statistics/mean-accumulation.js";
import { type OrderBand, orderBand } from "../../statistics/order-distribution.js";
import { coverageAt, notEstimable } from "../../statistics/sample-coverage.js";
import { sampledOrderDistribution } from "../../statistics/sampled-order-distribution.js";
import type { Cell, Table } from "../table.js";

/** Codes seen after 1, 2 … interviews: in the order conducted, on average over all orders, and within which band. */
export interface Curve {
  readonly [key: string]: readonly number[];
  readonly observed: readonly number[];
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

export function curveOf(rows: Incidence, random: () => number): Curve {
  const band = bandOf(rows, random);
  return {
    observed: accumulation(rows).cumulative,
    mean: meanAccumulation(rows),
    sd: accumulationSd(rows),
    lower: band.lower,
    upper: band.upper,
  };
}

/** Exact over all orders up to 20 interviews, 2000 seeded orders beyond. */
function bandOf(rows: Incidence, random: () => number): OrderBand {
  if (rows.length === 0) return { lower: [], median: [], upper: [] };
  const exact = rows.length <= mostInterviewsForEveryOrder;
  return orderBand(exact ? exactOrderDistribution(rows) : sampledOrderDistribution(rows, { orders: 2000, random }));
}

export function curveTable(curve: Curve): Table {
  const { interviews, mean, sd, lower, upper } = columns;
  const at = (list: readonly number[], i: number): Cell => list[i] ?? null;
  return {
    name: "curve",
    title: { fr: "Moyenne sur tous les ordres", en: "Mean over all orders" },
    columns: [{ ...interviews, ...say.interviewsSoFar }, mean, sd, lower, upper],
    rows: curve.mean.map((_, i) => [i + 1, at(curve.mean, i), at(curve.sd, i), at(curve.lower, i), at(curve.upper, i)]),
  };
}

/** From how many interviews on anything is said of coverage and of more interviews, and from how many on up to twice as many. */
const SOME = 5;
const ENOUGH = 10;

/** How far the curve is drawn beyond the interviews held: not below 5, half as many again below 10, twice as many from 10 on. */
export function farthest(interviews: number): number {
  if (interviews < SOME) return interviews;
  return interviews < ENOUGH ? interviews + Math.floor(interviews / 2) : 2 * interviews;
}

/** So many points at most on either side, so that a large table takes no long time; intervals are drawn for small ones only. */
const POINTS = 40;
const AHEAD = 10;
const DRAWN = 60;

/**
 * Codes and coverage expected after fewer and after more interviews; from those held on with intervals as if other people had
 * been asked. Empty below 5 interviews and where nothing can be estimated.
 */
export function expectedTable(rows: Incidence, random: () => number): Table {
  const n = rows.length;
  const usable = n >= SOME && notEstimable(incidenceCounts(rows)) === null;
  const before = usable ? spread(1, n - 1, POINTS) : [];
  const after = usable ? [n, ...spread(n + 1, farthest(n), AHEAD)] : [];
  const drawn = usable && n <= DRAWN ? curveInterval(rows, after, { random, draws: 100 }) : null;
  return {
    name: "expected",
    title: say.expectedTitle,
    columns: say.expectedColumns,
    rows: [...before, ...after].map((t): Cell[] => {
      const i = after.indexOf(t);
      const [codes, coverage] = [drawn?.codes?.[i], drawn?.coverage?.[i]];
      return [
        t,
        t < n ? "fewer" : t === n ? "held" : "more",
        codesAt(rows, t).value,
        codes?.lower ?? null,
        codes?.upper ?? null,
        coverageAt(rows, t).value,
        coverage?.lower ?? null,
        coverage?.upper ?? null,
      ];
    }),
  };
}

/** Whole numbers from one to another, the last always among them. */
function spread(from: number, to: number, most: number): number[] {
  const step = Math.max(1, Math.ceil((to - from + 1) / most));
  const points = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  return points.filter((t) => (to - t) % step === 0);
}
