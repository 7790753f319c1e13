import type { Ratings } from "./ratings.js";

/** Units that all coders treated alike taken as one, and how often each of those occurs in each cluster. */
export type AlikeUnits = {
  readonly ratings: Ratings;
  /** often[cluster][unit], for the units of `ratings`. */
  readonly often: readonly (readonly number[])[];
};

/**
 * Takes units with the same ratings of every coder as one, so that a statistic of many units is as quick as one of the few
 * kinds of units there are. `clusters` says for each unit, with numbers from 0, which cluster (an interview) it comes from;
 * without it each unit is a cluster of its own. Units that fewer than two coders coded stay: they tell what a coder uses.
 * @example
 * alikeUnits([[1, 0, 1], [1, 1, 1]], [0, 0, 1]) // => { ratings: [[1, 0], [1, 1]], often: [[1, 1], [1, 0]] }
 */
export function alikeUnits(ratings: Ratings, clusters?: readonly number[]): AlikeUnits {
  const units = ratings[0]?.length ?? 0;
  const place = new Map<string, number>();
  const kinds: number[] = [];
  const kindOf: number[] = [];
  for (let i = 0; i < units; i++) {
    const key = ratings.map((row) => row[i] ?? "").join(" ");
    const known = place.get(key);
    kindOf.push(known ?? kinds.length);
    if (known !== undefined) continue;
    place.set(key, kinds.length);
    kinds.push(i);
  }
  const count = clusters === undefined ? units : clusters.reduce((most, one) => Math.max(most, one + 1), 0);
  const often = Array.from({ length: count }, () => new Array<number>(kinds.length).fill(0));
  kindOf.forEach((kind, i) => {
    const row = often[clusters?.[i] ?? i];
    if (row !== undefined) row[kind] = (row[kind] ?? 0) + 1;
  });
  return { ratings: ratings.map((row) => kinds.map((i) => row[i] ?? null)), often };
}

/**
 * How often each kind of unit counts where cluster c was drawn drawn[c] times; without `drawn`, once each.
 * @example
 * timesOf([[1, 1], [1, 0]], [2, 1]) // => [3, 2]
 * timesOf([[1, 1], [1, 0]]) // => [2, 1]
 */
export function timesOf(often: AlikeUnits["often"], drawn?: readonly number[]): number[] {
  const times = new Array<number>(often[0]?.length ?? 0).fill(0);
  often.forEach((row, c) => {
    const draws = drawn?.[c] ?? 1;
    if (draws === 0) return;
    row.forEach((n, kind) => {
      times[kind] = (times[kind] ?? 0) + draws * n;
    });
  });
  return times;
}
