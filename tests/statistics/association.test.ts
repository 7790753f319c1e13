import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cCoefficient, unequalFrequencies } from "../../src/statistics/c-coefficient.js";
import { conditionalOddsRatio } from "../../src/statistics/conditional-odds-ratio.js";
import { conditionalShare, turned } from "../../src/statistics/conditional-share.js";
import { dice } from "../../src/statistics/dice.js";
import { exactTest } from "../../src/statistics/discrete.js";
import { fisherExact } from "../../src/statistics/fisher-exact.js";
import { hypergeometric } from "../../src/statistics/hypergeometric.js";
import { expectedTogether, lift, npmi, pmi } from "../../src/statistics/lift.js";
import { haldaneOddsRatio, oddsRatio } from "../../src/statistics/odds-ratio.js";
import { hasZeroMargin, pairCounts, pairFromTable, tableFromPair } from "../../src/statistics/pair-counts.js";
import { phi } from "../../src/statistics/phi.js";
import { canAnyPairStandOut, smallestFisherP } from "../../src/statistics/smallest-p.js";
import { expectClose, incidenceMatrices, reference } from "./reference.js";

type Printed = number | string | null;
type Table = {
  input: { a: number; b: number; c: number; d: number };
  expected: {
    fisher_two_sided: { p: number | null; conditional_mle_or: Printed; or_ci: [Printed, Printed] | null };
    fisher_greater: { p: number | null };
    fisher_less: { p: number | null };
    hypergeometric: { p_lt: number; p_gt: number; p_eq: number } | null;
    measures: Record<string, Printed> & { odds_ratio_haldane_ci95: [number, number] };
  };
  tolerance: { abs: number };
};
/** What a package printed as infinite or not a number is not defined here. */
const target = (printed: Printed | undefined): number | null => (typeof printed === "number" ? printed : null);

/** R's search is on the odds ratio below 1 and on its inverse above. */
const searched = (odds: number | null): number | null => (odds === null || odds <= 1 ? odds : 1 + (1 - 1 / odds));

describe("two codes over the same units", () => {
  for (const { id, input, expected, tolerance } of reference<Table>("two-by-two").cases) {
    const { a: both, b: onlyFirst, c: onlySecond, d: neither } = input;
    const pair = pairFromTable({ both, onlyFirst, onlySecond, neither });
    const { measures } = expected;

    it(`have the indices of the reference: ${id}`, () => {
      expect(tableFromPair(pair)).toEqual({ both, onlyFirst, onlySecond, neither });
      const found = {
        expected_n12: expectedTogether(pair),
        jaccard_c_coefficient: cCoefficient(pair),
        dice: dice(pair),
        cond_B_given_A: conditionalShare(pair),
        cond_A_given_B: conditionalShare(turned(pair)),
        lift: lift(pair),
        pmi_log2: pmi(pair),
        npmi: npmi(pair),
        phi: phi(pair),
        odds_ratio_sample: oddsRatio(pair),
      };
      for (const [name, result] of Object.entries(found)) {
        expectClose(result.value, target(measures[name]));
        expect("reason" in result).toBe(result.value === null);
      }
    });

    it(`have Haldane's odds ratio, but not where a margin is 0: ${id}`, () => {
      const haldane = haldaneOddsRatio(pair);
      if (hasZeroMargin(pair)) {
        expect(haldane.estimate).toBeNull();
        expect(haldane.reason).toBe(pair.total === 0 ? "no-units" : "zero-margin");
        return;
      }
      expectClose([haldane.estimate, haldane.se], [measures.odds_ratio_haldane, measures.log_or_haldane_se]);
      expectClose([haldane.lower, haldane.upper], measures.odds_ratio_haldane_ci95);
    });

    it(`have the exact p of R: ${id}`, () => {
      const test = fisherExact(pair);
      if (expected.fisher_two_sided.p === null) return expect(test).toBeNull();
      expectClose(
        [test?.twoSided, test?.greater, test?.less],
        [expected.fisher_two_sided.p, expected.fisher_greater.p, expected.fisher_less.p],
        { abs: tolerance.abs, rel: 1e-9 },
      );
      expectClose([test?.less, test?.greater], [expected.hypergeometric?.p_lt, expected.hypergeometric?.p_gt]);
      expectClose(test?.greater, expected.fisher_greater.p, { abs: 0, rel: 1e-9 });
    });

    it(`have the odds ratio that R prints, as far as R searches for it: ${id}`, () => {
      const { estimate, lower, upper, reason } = conditionalOddsRatio(pair);
      const { conditional_mle_or, or_ci } = expected.fisher_two_sided;
      const printed = [conditional_mle_or, ...(or_ci ?? [null, null])].map(target);
      [estimate, lower, upper].forEach((found, i) => {
        expectClose(searched(found), searched(printed[i] ?? null), { abs: 1.3e-4, rel: 0 });
      });
      expect(reason).not.toBeNull();
    });
  }

  it("have exact limits, where R stops its search at 1e-4 of the odds ratio or of its inverse", () => {
    const { lower, upper } = conditionalOddsRatio({ together: 3, first: 4, second: 4, total: 8 });
    const tables = [1, 16, 36, 16, 1];
    const share = (odds: number | null, counts: number[]): number => {
      const weights = tables.map((ways, x) => ways * (odds ?? 0) ** x);
      return counts.reduce((sum, x) => sum + (weights[x] ?? 0), 0) / weights.reduce((a, b) => a + b, 0);
    };
    expectClose([share(lower, [3, 4]), share(upper, [0, 1, 2, 3])], [0.025, 0.025], { abs: 1e-12 });
    const printedByR = 621.9337505454173;
    expect(Math.abs(share(printedByR, [0, 1, 2, 3]) - 0.025)).toBeGreaterThan(1e-4);
  });

  it("are counted unit by unit", () => {
    expect(pairCounts([true, true, false], [1, 0, 1])).toEqual({ together: 1, first: 2, second: 2, total: 3 });
    expect(() => pairCounts([1], [1, 0])).toThrow(RangeError);
  });

  it("say why an index is not defined", () => {
    const none = { together: 0, first: 0, second: 0, total: 0 };
    expect(lift(none)).toEqual({ value: null, reason: "no-units" });
    expect(dice(none)).toEqual({ value: null, reason: "code-not-used" });
    expect(pmi({ together: 0, first: 4, second: 4, total: 8 })).toEqual({ value: null, reason: "never-together" });
    expect(oddsRatio({ together: 4, first: 4, second: 4, total: 8 })).toEqual({ value: null, reason: "zero-cell" });
    expect(phi({ together: 4, first: 8, second: 4, total: 8 })).toEqual({ value: null, reason: "zero-margin" });
  });

  it("make the c-coefficient pass 1 only where pairs of segments are counted", () => {
    expect(cCoefficient({ together: 3, first: 2, second: 2 }).value).toBe(3);
    expect(cCoefficient({ together: 4, first: 2, second: 2 })).toEqual({ value: null, reason: "unbounded" });
    expect(cCoefficient({ together: 5, first: 2, second: 2 })).toEqual({ value: null, reason: "unbounded" });
    expect(unequalFrequencies({ first: 5, second: 1 })).toBe(false);
    expect(unequalFrequencies({ first: 1, second: 6 })).toBe(true);
    expect(unequalFrequencies({ first: 0, second: 6 })).toBe(false);
  });
});

type Pairs = { matrix: string; expected: { rows: number[][] } };
describe("probabilistic co-occurrence over interviews (Veech 2013)", () => {
  const matrices = incidenceMatrices();
  for (const { id, matrix, expected } of reference<Pairs>("hypergeometric").cases) {
    it(`is both one-sided tests of Fisher for every pair of ${id}, where cooccur rounds to five decimals`, () => {
      const incidence = matrices.get(matrix) ?? [];
      const column = (code: number | undefined) => incidence.map((row) => row[(code ?? 0) - 1] ?? 0);
      for (const [first, second, nA, nB, n12, expectedN12, pLess, pGreater, roundedLess] of expected.rows) {
        const pair = pairCounts(column(first), column(second));
        expect([pair.first, pair.second, pair.together]).toEqual([nA, nB, n12]);
        const test = fisherExact(pair);
        expectClose([test?.less, test?.greater], [pLess, pGreater], { abs: 1e-10 });
        expectClose(test?.less, roundedLess, { abs: 5.1e-6 });
        expectClose(expectedTogether(pair).value, expectedN12, { abs: 0.051 });
      }
    });
  }
});

describe("the exact distribution of the number of units with both codes", () => {
  const choose = (n: number, k: number): bigint => {
    let ways = 1n;
    for (let i = 0; i < k; i++) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
    return k < 0 || k > n ? 0n : ways;
  };
  const margins = fc
    .integer({ min: 1, max: 60 })
    .chain((total) => fc.tuple(fc.constant(total), fc.nat({ max: total }), fc.nat({ max: total })));

  it("is what whole numbers give", () => {
    fc.assert(
      fc.property(margins, fc.nat(), ([total, marked, drawn], pick) => {
        const { low, probabilities } = hypergeometric({ marked, drawn, total });
        const ways = Array.from(
          probabilities,
          (_, i) => choose(marked, low + i) * choose(total - marked, drawn - low - i),
        );
        const all = choose(total, drawn);
        expect(ways.reduce((a, b) => a + b, 0n)).toBe(all);
        expectClose(
          Array.from(probabilities),
          ways.map((each) => Number((each * 10n ** 30n) / all) / 1e30),
          { abs: 1e-29, rel: 1e-12 },
        );
        const observed = low + (pick % ways.length);
        const found = exactTest({ low, probabilities }, observed);
        const own = ways[observed - low] ?? 0n;
        const asRare = ways.filter((each) => each <= own).reduce((a, b) => a + b, 0n);
        expectClose(found.twoSided, Number(asRare) / Number(all));
        expectClose(found.expected, (marked * drawn) / total);
        expectClose(found.greater + found.less, 1 + Number(own) / Number(all));
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("is what shuffling one code in every way gives, for seven units", () => {
    for (const [together, first, second] of [
      [2, 3, 4],
      [0, 2, 3],
      [3, 3, 5],
    ] as const) {
      const total = 7;
      const hits = subsets(total)
        .filter((set) => set.length === second)
        .map((set) => set.filter((i) => i < first).length);
      const share = (keep: (n: number) => boolean): number => hits.filter(keep).length / hits.length;
      const test = fisherExact({ together, first, second, total });
      expectClose([test?.greater, test?.less], [share((n) => n >= together), share((n) => n <= together)]);
    }
  });

  it("keeps its digits in a tail of 1e-200", () => {
    const { greater } = exactTest(hypergeometric({ marked: 400, drawn: 400, total: 1000 }), 400);
    const exact = 1 / Number(choose(1000, 400) / 10n ** 200n) / 1e200;
    expectClose(greater, exact, { abs: 0, rel: 1e-9 });
  });
});

describe("what the number of units allows", () => {
  it("is found by trying every table", () => {
    for (const total of [1, 2, 5, 7, 8, 9]) {
      let [one, two] = [1, 1];
      for (let first = 0; first <= total; first++) {
        for (let second = 0; second <= total; second++) {
          for (let together = Math.max(0, first + second - total); together <= Math.min(first, second); together++) {
            const test = fisherExact({ together, first, second, total });
            one = Math.min(one, test?.greater ?? 1, test?.less ?? 1);
            two = Math.min(two, test?.twoSided ?? 1);
          }
        }
      }
      expectClose(Object.values(smallestFisherP(total)), [one, two]);
    }
  });

  it("forbids ranking 231 pairs over eight interviews by p", () => {
    expectClose(smallestFisherP(8).oneSided, 1 / 70);
    expectClose(fisherExact({ together: 4, first: 4, second: 4, total: 8 })?.twoSided, 2 / 70);
    expect(canAnyPairStandOut({ total: 8, tests: 231, level: 0.05 })).toBe(false);
    expect(canAnyPairStandOut({ total: 20, tests: 231, level: 0.05 })).toBe(true);
  });
});

function subsets(size: number): number[][] {
  return Array.from({ length: 2 ** size }, (_, set) =>
    Array.from({ length: size }, (_place, i) => i).filter((i) => (set >>> i) & 1),
  );
}

describe("the conditional odds ratio over many units", () => {
  it("is that under which the expected count is the one found, also where probabilities of the null vanish", () => {
    // With hardly any overlap by chance the sample odds ratio and the conditional one are nearly the same.
    const pair = { together: 900, first: 1000, second: 1000, total: 25_000 };
    const { estimate, lower, upper } = conditionalOddsRatio(pair);
    const sample = (900 * 23_900) / (100 * 100);
    expect(Math.abs((estimate ?? 0) / sample - 1)).toBeLessThan(0.02);
    expect(lower ?? 0).toBeLessThan(sample);
    expect(upper ?? 0).toBeGreaterThan(sample);
  });
});
