import { convolve, type Discrete, type ExactTest, exactTest } from "./discrete.js";
import { hypergeometric } from "./hypergeometric.js";
import { type PairCounts, pairCounts } from "./pair-counts.js";
import { sum } from "./sum.js";

/** Two codes over the units (turns, say) of one interview, in their order: true or 1 where the unit has the code. */
export type InterviewUnits = {
  readonly first: readonly (boolean | number)[];
  readonly second: readonly (boolean | number)[];
};

const nothing: Discrete = { low: 0, probabilities: Float64Array.of(1) };

/**
 * The exact test of co-occurrence in which the second code's units are shuffled inside each interview: interviews that
 * hold much of both codes do not count as evidence. The same as the exact conditional test of a common odds ratio over
 * interviews. It takes units for exchangeable, which turns are not when topics last. Null without units.
 *
 * Source: Gart 1970; as R's mantelhaen.test(exact = TRUE).
 * @example
 * withinInterviewShuffle([{ first: [1, 1, 0, 0], second: [1, 1, 0, 0] }])?.greater // => 0.166666667
 */
export const withinInterviewShuffle = (interviews: readonly InterviewUnits[]): ExactTest | null =>
  overInterviews(interviews, (_, { first, second, total }) => hypergeometric({ marked: first, drawn: second, total }));

/**
 * The exact test of co-occurrence in which the second code's units are moved round by a number of places, wrapping at the
 * end, each number equally likely in each interview. It keeps the runs of both codes (topics last several turns) and is
 * the honest default at turn level. `arrangements` is how many there are: with few, p cannot be small. Null without units.
 *
 * Source: the torus shift of Lotwick & Silverman 1982, along one line; its exact null by convolution.
 * @example
 * circularShift([{ first: [1, 1, 0, 0], second: [1, 1, 0, 0] }])?.greater // => 0.25
 * circularShift([{ first: [1, 1, 0, 0], second: [1, 1, 0, 0] }])?.arrangements // => 4
 */
export function circularShift(
  interviews: readonly InterviewUnits[],
): (ExactTest & { readonly arrangements: number }) | null {
  const test = overInterviews(interviews, shifts);
  const arrangements = interviews.reduce((product, { first }) => product * Math.max(1, first.length), 1);
  return test === null ? null : { ...test, arrangements };
}

/** The sum over interviews of independent counts of units with both codes. */
function overInterviews(
  interviews: readonly InterviewUnits[],
  nullOf: (interview: InterviewUnits, pair: PairCounts) => Discrete,
): ExactTest | null {
  const pairs = interviews.map((interview) => ({ interview, pair: pairCounts(interview.first, interview.second) }));
  const held = pairs.filter(({ pair }) => pair.total > 0);
  if (held.length === 0) return null;
  const distribution = held.map(({ interview, pair }) => nullOf(interview, pair)).reduce(convolve, nothing);
  return exactTest(distribution, sum(held.map(({ pair }) => pair.together)));
}

function shifts({ first, second }: InterviewUnits): Discrete {
  const length = first.length;
  const [ours, theirs] = [first, second].map((codes) => codes.flatMap((cell, i) => (Number(cell) > 0 ? [i] : [])));
  const has = new Set(theirs);
  const probabilities = new Float64Array(length + 1);
  for (let shift = 0; shift < length; shift++) {
    const together = ours?.filter((i) => has.has((i + shift) % length)).length ?? 0;
    probabilities[together] = (probabilities[together] ?? 0) + 1 / length;
  }
  return { low: 0, probabilities };
}

/**
 * In how many interviews the two codes meet more often, less often, or exactly as often as independence within that
 * interview would give. No test sees whether a finding holds over people; this count does. Interviews without units or
 * without one of the codes count as equal.
 * @example
 * interviewSigns([{ first: [1, 0], second: [1, 0] }, { first: [1, 0], second: [0, 1] }]) // => { above: 1, below: 1, equal: 0 }
 */
export function interviewSigns(interviews: readonly InterviewUnits[]): { above: number; below: number; equal: number } {
  const signs = interviews
    .map(({ first, second }) => pairCounts(first, second))
    .map(({ together, first, second, total }) => Math.sign(together * total - first * second));
  const count = (sign: number): number => signs.filter((each) => each === sign).length;
  return { above: count(1), below: count(-1), equal: count(0) };
}

/**
 * The p of a simulated test, (1 + hits) / (1 + draws): never 0.
 *
 * Source: Davison & Hinkley 1997.
 * @example
 * simulatedP({ hits: 0, draws: 999 }) // => 0.001
 */
export const simulatedP = ({ hits, draws }: { readonly hits: number; readonly draws: number }): number =>
  (1 + hits) / (1 + draws);
