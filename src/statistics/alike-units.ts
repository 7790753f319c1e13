import type { Ratings } from "./ratings.js";

/** Units that all coders treated alike taken as one kind, and how often each kind occurs in each cluster. */
export type AlikeUnits = {
  /** One column for each kind of unit. */
  readonly ratings: Ratings;
  /** For each cluster the kinds that occur in it, with how often. */
  readonly often: readonly (readonly (readonly [kind: number, times: number])[])[];
};

/**
 * Takes units with the same ratings of every coder as one kind, so that a statistic of many units is as quick as one of the
 * few kinds there are. `clusters` says for each unit, with numbers from 0, which cluster (an interview) it comes from;
 * without it each unit is a cluster of its own. Units that fewer than two coders coded stay: they tell what a coder uses.
 * @example
 * alikeUnits([[1, 0, 1], [1, 1, 1]], [0, 0, 1]) // => { ratings: [[1, 0], [1, 1]], often: [[[0, 1], [1, 1]], [[0, 1]]] }
 */
export function alikeUnits(ratings: Ratings, clusters?: readonly number[]): AlikeUnits {
  const units = ratings[0]?.length ?? 0;
  const place = new Map<string, number>();
  const kinds: number[] = [];
  const often: Map<number, number>[] = [];
  for (let i = 0; i < units; i++) {
    const key = ratings.map((row) => row[i] ?? "").join(" ");
    const kind = place.get(key) ?? kinds.length;
    if (kind === kinds.length) {
      place.set(key, kind);
      kinds.push(i);
    }
    const cluster = clusters?.[i] ?? i;
    while (often.length <= cluster) often.push(new Map());
    const counts = often[cluster];
    counts?.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    ratings: ratings.map((row) => kinds.map((i) => row[i] ?? null)),
    often: often.map((counts) => [...counts]),
  };
}

/**
 * How often each kind of unit counts where cluster c was drawn drawn[c] times; without `drawn`, once each.
 * @example
 * timesOf(alikeUnits([[1, 0, 1], [1, 1, 1]], [0, 0, 1]), [2, 1]) // => [3, 2]
 * timesOf(alikeUnits([[1, 0, 1], [1, 1, 1]], [0, 0, 1])) // => [2, 1]
 */
export function timesOf({ ratings, often }: AlikeUnits, drawn?: readonly number[]): number[] {
  const times = new Array<number>(ratings[0]?.length ?? 0).fill(0);
  often.forEach((counts, c) => {
    const draws = drawn?.[c] ?? 1;
    if (draws === 0) return;
    for (const [kind, n] of counts) times[kind] = (times[kind] ?? 0) + draws * n;
  });
  return times;
}
