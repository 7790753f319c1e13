import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fisherExact } from "../../src/statistics/fisher-exact.js";
import { flippedSigns } from "../../src/statistics/flipped-signs.js";
import { logLikelihood } from "../../src/statistics/log-likelihood.js";
import { logRatio } from "../../src/statistics/log-ratio.js";
import { divisionsOf, permutedGroups } from "../../src/statistics/permuted-groups.js";
import { seeded } from "./reference.js";

const none = (): number => {
  throw new Error("no chance is needed");
};
const settings = { seed: 1, numRuns: 60 };

/** Rows of table 2 of Dunning 1993: G², and the four cells of a pair of words. */
const DUNNING = [
  [270.72, 110, 2442, 111, 29114],
  [263.9, 29, 13, 123, 31612],
  [256.84, 31, 23, 139, 31584],
  [167.23, 10, 0, 3, 31764],
  [157.21, 76, 104, 2476, 29121],
] as const;

const counts = fc
  .record({ words: fc.integer({ min: 1, max: 500 }), wordsElsewhere: fc.integer({ min: 1, max: 500 }) })
  .chain(({ words, wordsElsewhere }) =>
    fc.record({
      words: fc.constant(words),
      wordsElsewhere: fc.constant(wordsElsewhere),
      times: fc.integer({ min: 0, max: words }),
      timesElsewhere: fc.integer({ min: 0, max: wordsElsewhere }),
    }),
  );

describe("log-likelihood and log ratio", () => {
  it.each(DUNNING)("gives %d as Dunning published it", (g2, a, b, c, d) => {
    const { value } = logLikelihood({ times: a, words: a + b, timesElsewhere: c, wordsElsewhere: c + d });
    expect(value).toBeCloseTo(g2, 2);
  });

  it("is by hand what entropies give: twice the gain of knowing the side", () => {
    // 30 of 100 against 10 of 100: both sides hold half of the words.
    const h = (p: number): number => -p * Math.log(p) - (1 - p) * Math.log(1 - p);
    const { value } = logLikelihood({ times: 30, words: 100, timesElsewhere: 10, wordsElsewhere: 100 });
    expect(value).toBeCloseTo(2 * (200 * h(0.2) - 100 * h(0.3) - 100 * h(0.1)), 10);
  });

  it("is 0 where the shares are equal, does not care which side is here, and grows with the amount of words", () => {
    expect(logLikelihood({ times: 3, words: 30, timesElsewhere: 10, wordsElsewhere: 100 }).value).toBeCloseTo(0, 12);
    fc.assert(
      fc.property(counts, (one) => {
        const turned = {
          times: one.timesElsewhere,
          words: one.wordsElsewhere,
          timesElsewhere: one.times,
          wordsElsewhere: one.words,
        };
        const [here, there] = [logLikelihood(one).value, logLikelihood(turned).value];
        if (here === null || there === null) {
          expect(here).toBe(there);
          return;
        }
        expect(here).toBeCloseTo(there, 8);
        expect(here).toBeGreaterThanOrEqual(0);
        const twice = Object.fromEntries(Object.entries(one).map(([name, n]) => [name, 2 * n])) as typeof one;
        expect(logLikelihood(twice).value).toBeCloseTo(2 * here, 6);
        const [ratio, back] = [logRatio(one).value ?? 0, logRatio(turned).value ?? 0];
        expect(ratio + back).toBeCloseTo(0, 9);
      }),
      settings,
    );
  });

  it("is not defined where there are no words, or the word is nowhere or everything", () => {
    const at = (times: number, words: number, timesElsewhere: number, wordsElsewhere: number) =>
      logLikelihood({ times, words, timesElsewhere, wordsElsewhere });
    expect(at(0, 0, 1, 10)).toEqual({ value: null, reason: "no-units" });
    expect(at(0, 5, 0, 10)).toEqual({ value: null, reason: "zero-margin" });
    expect(at(5, 5, 10, 10)).toEqual({ value: null, reason: "zero-margin" });
    expect(logRatio({ times: 0, words: 0, timesElsewhere: 1, wordsElsewhere: 9 })).toMatchObject({
      reason: "no-units",
    });
    expect(logRatio({ times: 0, words: 9, timesElsewhere: 0, wordsElsewhere: 9 })).toMatchObject({ value: null });
  });
});

describe("people divided anew", () => {
  it("visits every division once where they are few", () => {
    const { members, kind } = divisionsOf({ size: 3, people: 6 }, none);
    const sets = Array.from({ length: members.length / 3 }, (_, d) => members.slice(3 * d, 3 * d + 3).join());
    expect([kind, sets.length, new Set(sets).size]).toEqual(["all", 20, 20]);
  });

  it("agrees with a walk over all subsets", () => {
    const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 8 }), (rates, wanted) => {
        const size = Math.min(wanted, rates.length - 1);
        const divisions = divisionsOf({ size, people: rates.length }, none);
        const test = permutedGroups(rates, { group: Array.from({ length: size }, (_, i) => i), divisions });
        const gap = (inside: (i: number) => boolean): number => {
          const mean = (list: number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
          return Math.abs(mean(rates.filter((_, i) => inside(i))) - mean(rates.filter((_, i) => !inside(i))));
        };
        const gaps: number[] = [];
        for (let set = 0; set < 2 ** rates.length; set++) {
          const bits = [...set.toString(2)].filter((bit) => bit === "1").length;
          if (bits === size) gaps.push(gap((i) => ((set >> i) & 1) === 1));
        }
        if (new Set(rates).size === 1) {
          expect(test).toBeNull();
          return;
        }
        const atLeast = (limit: number): number => gaps.filter((one) => one >= limit - 1e-9).length / gaps.length;
        expect(test?.p).toBeCloseTo(atLeast(gap((i) => i < size)), 12);
        expect(test?.smallest).toBeCloseTo(atLeast(Math.max(...gaps)), 12);
      }),
      settings,
    );
  });

  it("is Fisher's exact test where each person says the word or does not, in groups of one size", () => {
    const rates = [1, 1, 1, 0, 1, 0, 0, 0];
    const test = permutedGroups(rates, { group: [0, 1, 2, 3], divisions: divisionsOf({ size: 4, people: 8 }, none) });
    const fisher = fisherExact({ together: 3, first: 4, second: 4, total: 8 });
    expect(test?.p).toBeCloseTo(fisher?.twoSided ?? 0, 12);
    expect(test?.smallest).toBeCloseTo(2 / 70, 12);
  });

  it("draws divisions where they are many, the same for one seed, and p is never 0", () => {
    const rates = Array.from({ length: 40 }, (_, i) => (i < 20 ? 10 + i : i - 20));
    const group = Array.from({ length: 20 }, (_, i) => i);
    const ask = () => permutedGroups(rates, { group, divisions: divisionsOf({ size: 20, people: 40 }, seeded(7)) });
    expect(ask()).toEqual(ask());
    expect(ask()?.p).toBeCloseTo(1e-4, 10);
    expect(() => divisionsOf({ size: 0, people: 3 }, none)).toThrow("people");
  });
});

describe("signs turned round", () => {
  it("agrees with a walk over all signs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 8 }), (differences) => {
        const sums: number[] = [];
        for (let set = 0; set < 2 ** differences.length; set++)
          sums.push(Math.abs(differences.reduce((sum, one, i) => sum + (((set >> i) & 1) === 1 ? one : -one), 0)));
        const seen = Math.abs(differences.reduce((a, b) => a + b, 0));
        const share = (limit: number): number => sums.filter((one) => one >= limit).length / sums.length;
        const test = flippedSigns(differences, none);
        if (differences.every((one) => one === 0)) {
          expect(test).toBeNull();
          return;
        }
        expect(test?.p).toBeCloseTo(share(seen), 12);
        expect(test?.smallest).toBeCloseTo(share(Math.max(...sums)), 12);
      }),
      settings,
    );
  });

  it("draws signs for many people, near the exact binomial", () => {
    // 16 people who differ by 1: 13 one way. P(|sum| >= 10) = 2 P(Bin(16, 1/2) >= 13) = 2 × 697 / 65536.
    const test = flippedSigns([...new Array(13).fill(1), -1, -1, -1], seeded(3));
    expect(test?.p).toBeCloseTo((2 * 697) / 65536, 2);
    expect(test?.smallest).toBe(1e-4);
  });
});
