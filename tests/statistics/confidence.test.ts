import { describe, expect, it } from "vitest";
import { alphaInterval } from "../../src/statistics/alpha-interval.js";
import { chao2 } from "../../src/statistics/chao2.js";
import { cohenKappa } from "../../src/statistics/cohen-kappa.js";
import { conditionalOddsRatio } from "../../src/statistics/conditional-odds-ratio.js";
import { curveInterval } from "../../src/statistics/curve-interval.js";
import { exactOrderDistribution } from "../../src/statistics/exact-order-distribution.js";
import { jackknife1 } from "../../src/statistics/jackknife.js";
import { haldaneOddsRatio } from "../../src/statistics/odds-ratio.js";
import { orderBand } from "../../src/statistics/order-distribution.js";
import { clopperPearson, wilson } from "../../src/statistics/proportion-interval.js";
import { expectClose, incidenceMatrices, seeded } from "./reference.js";

type Limits = { readonly lower: number | null; readonly upper: number | null };
const matrices = incidenceMatrices();
const matrix = (name: string): number[][] => matrices.get(name) ?? [];
const pair = { together: 10, first: 12, second: 13, total: 30 };
const coders = [
  [1, 1, 2, 2, 1, 2, 3, 3, 1, 2],
  [1, 2, 2, 2, 1, 1, 3, 2, 1, 2],
];

const intervals: Record<string, (confidence: number) => Limits> = {
  "classic Chao2": (confidence) => chao2(matrix("r8x22"), { form: "classic", confidence }),
  "Chao2 on its boundary": (confidence) => chao2(matrix("one_code"), { confidence }),
  "the jackknife": (confidence) => jackknife1(matrix("r8x22"), confidence),
  "Cohen's kappa": (confidence) => cohenKappa(coders, { confidence }),
  "Haldane's odds ratio": (confidence) => haldaneOddsRatio(pair, confidence),
  "the conditional odds ratio": (confidence) => conditionalOddsRatio(pair, confidence),
  "Wilson's interval": (confidence) => wilson(3, 20, confidence),
  "the interval of Clopper and Pearson": (confidence) => clopperPearson(3, 20, confidence),
  "alpha's interval": (confidence) => alphaInterval(coders, { random: seeded(1), confidence }),
  "the interval of a curve": (confidence) => {
    const [point] = curveInterval(matrix("r12x15"), [12], { random: seeded(1), confidence }).codes ?? [];
    return point ?? { lower: null, upper: null };
  },
  "the band over orders": (confidence) => {
    const { lower, upper } = orderBand(exactOrderDistribution(matrix("dune20x30")), confidence);
    return { lower: lower[3] ?? null, upper: upper[3] ?? null };
  },
};

describe("less confidence gives a narrower interval", () => {
  for (const [name, interval] of Object.entries(intervals)) {
    it(`for ${name}`, () => {
      const [wide, narrow] = [interval(0.95), interval(0.5)];
      expect(narrow.lower).toBeGreaterThanOrEqual(wide.lower ?? Number.NaN);
      expect(narrow.upper).toBeLessThan(wide.upper ?? Number.NaN);
      expect(narrow.upper).toBeGreaterThan(narrow.lower ?? Number.NaN);
    });
  }

  it("by the normal quantile where it is normal", () => {
    const [wide, narrow] = [haldaneOddsRatio(pair), haldaneOddsRatio(pair, 0.9)];
    const reach = (limits: Limits): number => Math.log((limits.upper ?? 0) / (limits.lower ?? 1)) / 2;
    expectClose(reach(narrow) / reach(wide), 1.6448536269514722 / 1.959963984540054);
  });

  it("and never below the codes seen for the jackknife", () => {
    const { lower, estimate, upper } = jackknife1(matrix("r8x22"));
    expect(lower).toBeGreaterThan(16);
    expectClose(((lower ?? 0) - 16) * ((upper ?? 0) - 16), ((estimate ?? 0) - 16) ** 2);
  });
});
