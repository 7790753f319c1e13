import { type Incidence, incidenceCounts } from "./incidence.js";
import { pairUnions } from "./pair-unions.js";

/**
 * The exact standard deviation, over all orders of the interviews, of the number of codes seen after t = 1..T of them.
 * Unit: codes; 0 at t = T by construction, because it is about order only and says nothing about other interviews.
 * Var S(t) = sum over pairs of C(T - N_ij, t) / C(T, t) minus the square of the sum of C(T - Y_j, t) / C(T, t), with
 * N_ij the interviews that have code i or j. Whole numbers until the last division, so that a spread of 0 is 0.
 *
 * Source: second moment of the random-order curve of Ugland, Gray & Ellingsen 2003, without the approximation by
 * correlations that vegan's `specaccum` makes.
 * @example
 * accumulationSd([[1, 0, 0], [1, 1, 1]]) // => [1, 0]
 */
export function accumulationSd(incidence: Incidence): number[] {
  const { interviews, inExactly } = incidenceCounts(incidence);
  const codes = [0, ...inExactly.slice(1)].map(BigInt);
  const pairs = pairUnions(incidence).map(BigInt);
  let choose = new Array<bigint>(interviews + 1).fill(1n);
  return Array.from({ length: interviews }, () => {
    choose = nextColumn(choose);
    const all = choose[interviews] ?? 1n;
    const missed = weightedMisses(codes, choose);
    return Math.sqrt(quotient(all * weightedMisses(pairs, choose) - missed * missed, all * all));
  });
}

/** From C(m, t) for m = 0..T to C(m, t + 1): each entry is the sum of those above it. */
function nextColumn(choose: readonly bigint[]): bigint[] {
  let sum = 0n;
  return choose.map((above) => {
    const here = sum;
    sum += above;
    return here;
  });
}

/** Sum over n of weight[n] C(T - n, t). */
function weightedMisses(weights: readonly bigint[], choose: readonly bigint[]): bigint {
  let sum = 0n;
  weights.forEach((weight, n) => {
    if (weight !== 0n) sum += weight * (choose[weights.length - 1 - n] ?? 0n);
  });
  return sum;
}

const scale = 2n ** 80n;

function quotient(part: bigint, whole: bigint): number {
  return Number((part * scale) / whole) / Number(scale);
}
