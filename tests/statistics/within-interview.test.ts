import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../src/statistics/fisher-exact.js";
import { leaveOneOut } from "../../src/statistics/leave-one-out.js";
import { pairCounts } from "../../src/statistics/pair-counts.js";
import { defined, notDefined } from "../../src/statistics/result.js";
import {
  circularShift,
  type InterviewUnits,
  interviewSigns,
  simulatedP,
  withinInterviewShuffle,
} from "../../src/statistics/within-interview.js";
import { expectClose, reference } from "./reference.js";

type Tails = { p_greater: number | null; p_less: number | null; p_two_sided: number | null };
type Clustered = {
  input: { interviews: { a: number[]; b: number[] }[] };
  expected: {
    n12: number;
    expected_n12_shuffle_within: number;
    var_n12_shuffle_within: number;
    shuffle_within: Tails;
    mantelhaen_exact: Tails;
    circular_shift: { expected_n12: number; p_greater: number; p_less: number; n_arrangements: number };
  };
  tolerance: { abs: number; rel: number };
};

describe("co-occurrence tested inside interviews", () => {
  for (const { id, input, expected, tolerance } of reference<Clustered>("within-interview").cases) {
    const interviews = input.interviews.map(({ a, b }) => ({ first: a, second: b }));

    it(`by shuffling agrees with R's exact Mantel-Haenszel test: ${id}`, () => {
      const test = withinInterviewShuffle(interviews);
      expect(test?.observed).toBe(expected.n12);
      expectClose(test?.expected, expected.expected_n12_shuffle_within, tolerance);
      expectClose(test?.variance, expected.var_n12_shuffle_within, tolerance);
      for (const { p_greater, p_less, p_two_sided } of [expected.shuffle_within, expected.mantelhaen_exact]) {
        if (p_greater === null) continue;
        expectClose([test?.greater, test?.less, test?.twoSided], [p_greater, p_less, p_two_sided], tolerance);
      }
    });

    it(`by circular shift agrees with the reference: ${id}`, () => {
      const test = circularShift(interviews);
      const { expected_n12, p_greater, p_less, n_arrangements } = expected.circular_shift;
      expectClose([test?.expected, test?.greater, test?.less], [expected_n12, p_greater, p_less], tolerance);
      expectClose(test?.arrangements, n_arrangements);
    });
  }

  const interview = (most: number) =>
    fc.integer({ min: 1, max: most }).chain((length) =>
      fc.record<InterviewUnits>({
        first: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
        second: fc.array(fc.boolean(), { minLength: length, maxLength: length }),
      }),
    );

  it("is what trying every shift of every interview gives", () => {
    fc.assert(
      fc.property(fc.array(interview(6), { minLength: 1, maxLength: 3 }), (interviews) => {
        const moved = (codes: readonly (boolean | number)[], by: number) =>
          codes.map((_, i) => codes[(i + by) % codes.length] ?? 0);
        const counts = interviews.reduce<number[]>(
          (sums, { first, second }) =>
            sums.flatMap((sum) => second.map((_, by) => sum + pairCounts(first, moved(second, by)).together)),
          [0],
        );
        const test = circularShift(interviews);
        const share = (keep: (count: number) => boolean): number => counts.filter(keep).length / counts.length;
        const observed = test?.observed ?? -1;
        expect(test?.arrangements).toBe(counts.length);
        expectClose([test?.greater, test?.less], [share((n) => n >= observed), share((n) => n <= observed)]);
        expectClose(
          test?.smallest.greater,
          share((n) => n === Math.max(...counts)),
        );
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("is Fisher's test when there is one interview, and for it every order of its units", () => {
    fc.assert(
      fc.property(interview(6), ({ first, second }) => {
        const test = withinInterviewShuffle([{ first, second }]);
        const fisher = fisherExact(pairCounts(first, second));
        expectClose([test?.greater, test?.less, test?.twoSided], [fisher?.greater, fisher?.less, fisher?.twoSided]);
        const orders = allOrders(second.length).map((order) => order.map((i) => second[i] ?? 0));
        const observed = pairCounts(first, second).together;
        const reaching = orders.filter((order) => pairCounts(first, order).together >= observed);
        expectClose(test?.greater, reaching.length / orders.length);
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("is null without units, and ignores interviews without any", () => {
    expect(withinInterviewShuffle([])).toBeNull();
    expect(circularShift([{ first: [], second: [] }])).toBeNull();
    const one = { first: [1, 0, 0], second: [1, 0, 0] };
    expect(circularShift([one, { first: [], second: [] }])).toEqual(circularShift([one]));
  });

  it("is accompanied by in how many interviews the codes meet more than chance, and by what one interview changes", () => {
    const interviews = [
      { first: [1, 1, 0, 0], second: [1, 1, 0, 0] },
      { first: [1, 0, 1, 0], second: [0, 1, 0, 0] },
      { first: [0, 0, 0], second: [1, 0, 1] },
    ];
    expect(interviewSigns(interviews)).toEqual({ above: 1, below: 1, equal: 1 });
    const range = leaveOneOut(interviews, (rest) => defined(withinInterviewShuffle(rest)?.observed ?? 0));
    expect(range).toEqual({ least: 0, most: 2, notDefined: 0 });
    expect(leaveOneOut([1, 2], () => notDefined("no-units"))).toEqual({ least: null, most: null, notDefined: 2 });
    expect(simulatedP({ hits: 4, draws: 99 })).toBe(0.05);
  });
});

function allOrders(size: number): number[][] {
  if (size === 0) return [[]];
  return allOrders(size - 1).flatMap((order) =>
    Array.from({ length: size }, (_, at) => [...order.slice(0, at), size - 1, ...order.slice(at)]),
  );
}
