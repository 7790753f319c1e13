import { type PermutationTest, tailOf } from "./permutation-tail.js";
import type { Random } from "./shuffle.js";

/** Up to so many people all their signs are visited (2^13 ways, the first sign being fixed); beyond, some are drawn. */
export const mostPeopleForEverySign = 14;
const DRAWS = 9_999;

/**
 * The test that what differs within each person (a word inside some passages less outside them, say) is as likely one way as the
 * other, by turning signs round person by person: the share of all ways whose mean lies as far from 0 as the one observed, on
 * either side. The person is the unit. It takes the differences for symmetric around 0 where nothing differs. Null where
 * nobody differs. Exact up to 14 people, else by 9,999 draws, p being (1 + hits) / (1 + draws).
 *
 * Source: Fisher 1935 (paired comparisons).
 * @example
 * flippedSigns([2, 1, 3], () => 0) // => { p: 0.25, smallest: 0.25 }
 * flippedSigns([0, 0], () => 0) // => null
 */
export function flippedSigns(differences: readonly number[], random: Random): PermutationTest | null {
  const differing = differences.filter((one) => one !== 0).map(Math.abs);
  if (differing.length === 0) return null;
  const isFew = differing.length <= mostPeopleForEverySign;
  const away = isFew ? everyWay(differing) : someWays(differing, random);
  const reach = 1e-9 * differing.reduce((most, one) => Math.max(most, one), 0);
  const seen = Math.abs(differences.reduce((sum, one) => sum + one, 0));
  return tailOf(away, { seen, reach, ways: isFew ? "all" : "drawn" });
}

/** Turning all signs round changes no distance: the first stays as it is. */
function everyWay([first = 0, ...others]: readonly number[]): Float64Array {
  let sums = Float64Array.of(first);
  for (const one of others) {
    const twice = new Float64Array(2 * sums.length);
    sums.forEach((sum, i) => {
      twice[2 * i] = sum + one;
      twice[2 * i + 1] = sum - one;
    });
    sums = twice;
  }
  return sums.map(Math.abs);
}

function someWays(differing: readonly number[], random: Random): Float64Array {
  return Float64Array.from({ length: DRAWS }, () =>
    Math.abs(differing.reduce((sum, one) => sum + (random() < 0.5 ? one : -one), 0)),
  );
}
