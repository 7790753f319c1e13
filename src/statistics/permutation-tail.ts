import { simulatedP } from "./within-interview.js";

/** A test by permutation: two-sided p, and the smallest that it could have given with these values. */
export interface PermutationTest {
  readonly p: number;
  readonly smallest: number;
}

/**
 * The two-sided p of what was seen among the distances from what is expected that all ways (or ways drawn at random) give: the
 * share of those that reach it, of drawn ones (1 + hits) / (1 + draws). A hair (`reach`) below counts as reaching it, since sums
 * are rounded.
 * @example
 * tailOf([3, 1, 1, 3], { seen: 1, reach: 1e-9, ways: "all" }) // => { p: 1, smallest: 0.5 }
 */
export function tailOf(
  away: ArrayLike<number>,
  { seen, reach, ways }: { readonly seen: number; readonly reach: number; readonly ways: "all" | "drawn" },
): PermutationTest {
  const draws = away.length;
  const atLeast = (limit: number): number => {
    let hits = 0;
    for (let i = 0; i < draws; i++) if ((away[i] ?? 0) >= limit - reach) hits++;
    return hits;
  };
  if (ways === "drawn") return { p: simulatedP({ hits: atLeast(seen), draws }), smallest: 1 / (1 + draws) };
  let most = 0;
  for (let i = 0; i < draws; i++) most = Math.max(most, away[i] ?? 0);
  return { p: atLeast(seen) / draws, smallest: atLeast(most) / draws };
}
