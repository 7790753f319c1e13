import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binomialProbability } from "../../src/statistics/binomial.js";
import { exactTest } from "../../src/statistics/discrete.js";
import { hypergeometric } from "../../src/statistics/hypergeometric.js";
import { betaProbability, betaQuantile } from "../../src/statistics/incomplete-beta.js";
import { logChoose } from "../../src/statistics/log-choose.js";
import { logGamma } from "../../src/statistics/log-gamma.js";
import { normalProbability, normalQuantile } from "../../src/statistics/normal.js";
import { clopperPearson, wilson } from "../../src/statistics/proportion-interval.js";
import { expectClose, reference } from "./reference.js";

/** In R's order of arguments. */
const ours: Record<string, (...args: number[]) => number> = {
  lgamma: (x = 0) => logGamma(x),
  lchoose: (n = 0, k = 0) => logChoose(n, k),
  dhyper: (x = 0, marked = 0, others = 0, drawn = 0) => {
    const { low, probabilities } = hypergeometric({ marked, drawn, total: marked + others });
    return probabilities[x - low] ?? 0;
  },
  phyper: (x = 0, marked = 0, others = 0, drawn = 0) =>
    exactTest(hypergeometric({ marked, drawn, total: marked + others }), x).less,
  pbinom: (x = 0, n = 0, p = 0) => binomialProbability(x, { n, p }),
  pnorm: (z = 0) => normalProbability(z),
  qnorm: (p = 0) => normalQuantile(p),
  pbeta: (x = 0, a = 0, b = 0) => betaProbability(x, { a, b }),
  qbeta: (p = 0, a = 0, b = 0) => betaQuantile(p, { a, b }),
};
const { cases, tolerance } = reference<{ values: { args: number[]; value: number }[] }>("special-functions");

describe("numeric building blocks", () => {
  for (const { id, values } of cases.filter((each) => each.id in ours)) {
    it(`agree with R's ${id}`, () => {
      for (const { args, value } of values) expectClose(ours[id]?.(...args), value, tolerance);
    });
  }

  it("of which the normal ones turn each other back", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
        expectClose(normalProbability(normalQuantile(p)), p, { abs: 1e-15, rel: 1e-12 });
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("of which the beta is the upper tail of a binomial", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }).chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 1, max: n }))),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        ([n, k], p) => {
          expectClose(betaProbability(p, { a: k, b: n - k + 1 }), 1 - binomialProbability(k - 1, { n, p }));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("of which the binomial has its edges", () => {
    const edges = [
      [-1, 0],
      [0, 0],
      [3, 0],
      [-1, 1],
      [2, 1],
      [3, 1],
    ].map(([k = 0, p = 0]) => binomialProbability(k, { n: 3, p }));
    expect(edges).toEqual([0, 1, 1, 0, 0, 1]);
    expect(betaProbability(0, { a: 2, b: 3 })).toBe(0);
    expect(betaProbability(1, { a: 2, b: 3 })).toBe(1);
    expect([betaQuantile(0, { a: 2, b: 3 }), betaQuantile(1, { a: 2, b: 3 })]).toEqual([0, 1]);
  });

  it("refuse what has no answer", () => {
    expect(() => logGamma(0)).toThrow(RangeError);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

type Proportion = { input: { x: number; n: number }; expected: { wilson: number[]; clopper_pearson: number[] } | null };
describe("intervals for k of n", () => {
  for (const { id, input, expected } of reference<Proportion>("proportions").cases) {
    it(`agree with R: ${id}`, () => {
      const [score, exact] = [wilson(input.x, input.n), clopperPearson(input.x, input.n)];
      if (expected === null) {
        expect(score).toEqual({ lower: null, upper: null, reason: "no-units" });
        expect(exact).toEqual(score);
        return;
      }
      expectClose([score.lower, score.upper], expected.wilson);
      expectClose([exact.lower, exact.upper], expected.clopper_pearson);
    });
  }
});
