import { logChoose } from "./log-choose.js";
import { type PermutationTest, tailOf } from "./permutation-tail.js";
import { type Random, shuffle } from "./shuffle.js";

/** Up to so many ways to divide people they are all visited; beyond, so many are drawn. */
export const mostDivisions = 20_000;
const DRAWS = 9_999;

/** Ways to divide people into a group of one size and the others: all of them, or so many drawn at random. */
export interface Divisions {
  readonly people: number;
  readonly size: number;
  /** The numbers (from 0) of the people in the group, division after division: `size` of them each. */
  readonly members: Uint16Array;
  readonly kind: "all" | "drawn";
}

/**
 * The ways to choose `size` of some people (0 < size < people; anything else is a fault of the caller and throws): all of them
 * up to 20,000, else 9,999 at random.
 * @example
 * divisionsOf({ size: 1, people: 3 }, () => 0) // => { people: 3, size: 1, members: [0, 1, 2], kind: "all" }
 */
export function divisionsOf(
  { size, people }: { readonly size: number; readonly people: number },
  random: Random,
): Divisions {
  if (!(size > 0 && size < people)) throw new RangeError("both groups need people");
  const isFew = logChoose(people, size) <= Math.log(mostDivisions);
  const members = Uint16Array.from(isFew ? everyChoice(size, people) : drawn(size, people, random));
  return { people, size, members, kind: isFew ? "all" : "drawn" };
}

function everyChoice(size: number, people: number): number[] {
  const all: number[] = [];
  const chosen = Array.from({ length: size }, (_, i) => i);
  for (;;) {
    all.push(...chosen);
    const at = chosen.findLastIndex((one, i) => one < people - size + i);
    if (at === -1) return all;
    const next = (chosen[at] ?? 0) + 1;
    for (let i = at; i < size; i++) chosen[i] = next + i - at;
  }
}

function drawn(size: number, people: number, random: Random): number[] {
  const order = Array.from({ length: people }, (_, i) => i);
  return Array.from({ length: DRAWS }, () => shuffle(order, random).slice(0, size)).flat();
}

/**
 * The test that a number that each person has (how often they say a word, per thousand of their words) is on average as high in
 * a group as among the others, by dividing people anew: the share of divisions whose two means lie as far apart as those
 * observed, whichever is higher. The person is the unit: however much one person says a word, it is one value of many. `group`
 * has the numbers of the `size` people in it. Null where all values are the same. Of drawn divisions p is (1 + hits) / (1 + draws).
 *
 * Source: Fisher 1935; for words, with people or texts as units, Lijffijt et al. 2016.
 * @example
 * permutedGroups([3, 2, 0, 0], { group: [0, 1], divisions: divisionsOf({ size: 2, people: 4 }, () => 0) }) // => { p: 0.333333333, smallest: 0.333333333 }
 */
export function permutedGroups(
  values: readonly number[],
  { group, divisions }: { readonly group: readonly number[]; readonly divisions: Divisions },
): PermutationTest | null {
  const { size, members, kind } = divisions;
  if (group.length !== size || values.length !== divisions.people)
    throw new RangeError("other people than were divided");
  const total = values.reduce((sum, one) => sum + one, 0);
  if (values.every((one) => one === values[0])) return null;
  const expected = (total * size) / values.length;
  const reach = 1e-9 * values.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const seen = Math.abs(group.reduce((sum, i) => sum + (values[i] ?? 0), 0) - expected);
  const count = members.length / size;
  const own = Float64Array.from(values);
  const away = new Float64Array(count);
  for (let d = 0, at = 0; d < count; d++) {
    let sum = 0;
    for (const end = at + size; at < end; at++) sum += own[members[at] ?? 0] ?? 0;
    away[d] = Math.abs(sum - expected);
  }
  return tailOf(away, { seen, reach, ways: kind });
}
