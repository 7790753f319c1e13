import { sum } from "./sum.js";
import { type Axis, symmetricAxes, upright } from "./symmetric-axes.js";

type Rows = readonly (readonly number[])[];

/** Interviews as points, from how often their turns connect each pair of codes. */
export type EpistemicNetwork = {
  /** Each interview's connections divided by their length, so that talkative interviews weigh no more; zeros stay. */
  readonly weights: Rows;
  /** The same less their mean; interviews without connections stay at zero. */
  readonly centred: Rows;
  /** Directions in the space of pairs, and the share of the variation along each, 0 to 1, largest first. */
  readonly axes: readonly Axis[];
  /** One row per interview, one coordinate per axis. */
  readonly points: Rows;
};

/**
 * Epistemic network analysis: places interviews by the connections of codes in their talk. `counts` has one row per
 * interview and one column per pair of codes (`windowConnections`). Axes without variation are left out, so that
 * interviews without any connection have none. With few interviews it is a picture, not a test.
 *
 * Source: Shaffer, Collier & Ruis 2016; Bowman et al. 2021.
 * @example
 * epistemicNetwork([[3, 4], [4, 3]]).weights // => [[0.6, 0.8], [0.8, 0.6]]
 */
export function epistemicNetwork(counts: Rows): EpistemicNetwork {
  const { weights, centred } = centredWeights(counts);
  const axes = principalAxes(centred);
  return { weights, centred, axes, points: project(centred, axes) };
}

/**
 * The same with a first axis through the means of two groups of interviews (row numbers from 0) and the further axes
 * from what is left. The strength of each axis is its share of all variation. Where the means are the same there is no
 * such axis, and the further ones stand alone.
 *
 * Source: Bowman et al. 2021 (means rotation).
 * @example
 * meansRotatedNetwork([[1, 0], [0, 1]], [[0], [1]]).points // => [[0.707106781], [-0.707106781]]
 */
export function meansRotatedNetwork(
  counts: Rows,
  groups: readonly [readonly number[], readonly number[]],
): EpistemicNetwork {
  const { weights, centred } = centredWeights(counts);
  const [first, second] = groups.map((group) => meanRow(group.map((i) => centred[i] ?? [])));
  const between = (first ?? []).map((x, k) => x - (second?.[k] ?? 0));
  const direction = unit(between);
  const along = project(centred, [{ direction, strength: 0 }]);
  const left = centred.map((row, i) => row.map((x, k) => x - (along[i]?.[0] ?? 0) * (direction[k] ?? 0)));
  const whole = variation(centred);
  const means = { direction, strength: variation(along) / whole };
  const others = principalAxes(left).map((axis) => ({ ...axis, strength: (axis.strength * variation(left)) / whole }));
  const axes = [means, ...others].filter(({ strength }) => strength > negligible);
  return { weights, centred, axes, points: project(centred, axes) };
}

const negligible = 1e-12;

const variation = (rows: Rows): number => sum(rows.flat().map((x) => x * x));

function unit(row: readonly number[]): number[] {
  const length = Math.sqrt(sum(row.map((x) => x * x)));
  return length === 0 ? [...row] : row.map((x) => x / length);
}

const meanRow = (rows: Rows): number[] =>
  (rows[0] ?? []).map((_, k) => sum(rows.map((row) => row[k] ?? 0)) / rows.length);

function centredWeights(counts: Rows): { weights: Rows; centred: Rows } {
  const weights = counts.map(unit);
  const mean = meanRow(weights.filter((row) => row.some((x) => x !== 0)));
  const centred = weights.map((row) => (row.some((x) => x !== 0) ? row.map((x, k) => x - (mean[k] ?? 0)) : row));
  return { weights, centred };
}

/** From the products of rows with rows: there are far fewer interviews than pairs of codes. */
function principalAxes(rows: Rows): Axis[] {
  const products = rows.map((a) => rows.map((b) => sum(a.map((x, k) => x * (b[k] ?? 0)))));
  const whole = variation(rows);
  return symmetricAxes(products)
    .map(({ direction, strength }) => ({
      direction: upright(unit(combine(rows, direction))),
      strength: strength / whole,
    }))
    .filter(({ strength }) => strength > negligible);
}

const combine = (rows: Rows, shares: readonly number[]): number[] =>
  (rows[0] ?? []).map((_, k) => sum(rows.map((row, i) => (shares[i] ?? 0) * (row[k] ?? 0))));

const project = (rows: Rows, axes: readonly Axis[]): number[][] =>
  rows.map((row) => axes.map(({ direction }) => sum(row.map((x, k) => x * (direction[k] ?? 0)))));
