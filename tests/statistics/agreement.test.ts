import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeUnits, timesOf } from "../../src/statistics/alike-units.js";
import { alphaInterval } from "../../src/statistics/alpha-interval.js";
import { brennanPrediger, congerKappa, fleissKappa, gwetAc1 } from "../../src/statistics/chance-corrected.js";
import { cohenKappa } from "../../src/statistics/cohen-kappa.js";
import type { Estimate } from "../../src/statistics/estimate.js";
import { alphaOverUnits, krippendorffAlpha, type MeasurementLevel } from "../../src/statistics/krippendorff-alpha.js";
import { fullAgreement, percentAgreement } from "../../src/statistics/percent-agreement.js";
import { type Ratings, tally } from "../../src/statistics/ratings.js";
import type { Reason } from "../../src/statistics/result.js";
import { expectClose, reference, seeded } from "./reference.js";

type Level = Record<MeasurementLevel, number>;
type Agreement = {
  input: { labels: (number | null)[][] };
  expected: Record<string, number | null> & { krippendorff_alpha: Level | null };
  package_raw: { irrcac_conger?: { value: number | string }; irr_kripp_alpha?: Level };
};
const { cases } = reference<Agreement>("agreement");
const labels = (id: string): Ratings => cases.find((each) => each.id === id)?.input.labels ?? [];
const levels = ["nominal", "ordinal", "interval", "ratio"] as const;

describe("agreement of coders on units given beforehand", () => {
  for (const { id, input, expected, package_raw } of cases) {
    const ratings = input.labels;

    it(`agrees with the reference on ${id}`, () => {
      const plain = cohenKappa(ratings);
      const linear = cohenKappa(ratings, { weights: "linear" });
      const quadratic = cohenKappa(ratings, { weights: "quadratic" });
      const found: Record<string, number | null> = {
        percent_agreement_pairwise: percentAgreement(ratings).value,
        percent_all_coders_same: fullAgreement(ratings).value,
        scott_pi_or_fleiss_kappa: fleissKappa(ratings).value,
        gwet_ac1: gwetAc1(ratings).value,
        brennan_prediger: brennanPrediger(ratings).value,
        conger_kappa: congerKappa(ratings).value,
        cohen_kappa: plain.estimate,
        cohen_kappa_ase: plain.se,
        weighted_kappa_linear: linear.estimate,
        weighted_kappa_linear_ase: linear.se,
        weighted_kappa_quadratic: quadratic.estimate,
        weighted_kappa_quadratic_ase: quadratic.se,
      };
      for (const [name, value] of Object.entries(found)) {
        if (name in expected) expectClose(value, expected[name] ?? null);
      }
      for (const level of levels) {
        expectClose(krippendorffAlpha(ratings, { level }).value, expected.krippendorff_alpha?.[level] ?? null);
      }
    });

    const conger = package_raw.irrcac_conger?.value;
    if (typeof conger === "number" && new Set(ratings.flat()).size > 1) {
      it(`agrees with irrCAC's Conger to its five decimals on ${id}`, () => {
        expectClose(congerKappa(ratings).value, conger, { abs: 5.1e-6, rel: 0 });
      });
    }
  }

  it("is the 0.743, 0.815, 0.849, 0.797 that Krippendorff printed", () => {
    const alphas = levels.map((level) => krippendorffAlpha(labels("krippendorff_4x12"), { level }).value?.toFixed(3));
    expect(alphas).toEqual(["0.743", "0.815", "0.849", "0.797"]);
  });

  it("is not irr's alpha for complete data of three coders or more, which divides by 1 instead of m - 1", () => {
    const fleiss = cases.find((each) => each.id === "fleiss_1971_diagnoses");
    const alpha = krippendorffAlpha(labels("fleiss_1971_diagnoses")).value ?? 0;
    expectClose(alpha, byPairs(labels("fleiss_1971_diagnoses")));
    expect(alpha).toBeGreaterThan(fleiss?.package_raw.irr_kripp_alpha?.nominal ?? 1);
  });

  it("is not defined, with the reason, where reliability cannot be assessed", () => {
    const same = labels("no_variation");
    const nothing = { value: null, reason: "no-variation" };
    expect([krippendorffAlpha, fleissKappa, gwetAc1, brennanPrediger, congerKappa].map((each) => each(same))).toEqual(
      new Array(5).fill(nothing),
    );
    expect(cohenKappa(same).reason).toBe("no-variation");
    expect(gwetAc1(same, { categories: [0, 1] })).toEqual(nothing);
    expect(brennanPrediger(same, { categories: [0, 1] })).toEqual(nothing);
    expect(percentAgreement(same)).toEqual({ value: 1 });
    const alone = { value: null, reason: "no-pairable-unit" };
    for (const each of [krippendorffAlpha, fleissKappa, gwetAc1, brennanPrediger, congerKappa, percentAgreement]) {
      expect(each(labels("single_ratings_only"))).toEqual(alone);
      expect(each([])).toEqual(alone);
    }
    expect(fullAgreement([[1, 0]])).toEqual(alone);
    expect(
      congerKappa([
        [1, 0],
        [null, null],
      ]),
    ).toEqual(alone);
    expect(cohenKappa([[1, 0]]).reason).toBe("not-two-coders");
    expect(cohenKappa(labels("single_ratings_only")).reason).toBe("no-pairable-unit");
    expect(cohenKappa(labels("perfect")).reason).toBe("no-spread");
  });

  it("depends on the codebook's categories where it should, and only there", () => {
    const ratings = labels("unused_middle_category");
    const categories = [1, 2, 3, 4];
    expectClose(brennanPrediger(ratings, { categories }).value, (4 / 6 - 1 / 4) / (1 - 1 / 4));
    expectClose(gwetAc1(ratings, { categories }).value, (4 / 6 - 0.5 / 3) / (1 - 0.5 / 3));
    expectClose(cohenKappa(ratings, { categories }).estimate, cohenKappa(ratings).estimate);
    const misses: Ratings = [
      [1, 2, 2, 1],
      [1, 1, 2, 2],
    ];
    expect(cohenKappa(misses, { weights: "linear", categories }).estimate).toBeCloseTo(0, 12);
  });

  it("refuses coders with different numbers of units", () => {
    expect(() => krippendorffAlpha([[1, 0], [1]])).toThrow(RangeError);
  });

  const sheets = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 9 })).chain(([coders, units]) =>
    fc.array(fc.array(fc.constantFrom(1, 2, 3, 5, null), { minLength: units, maxLength: units }), {
      minLength: coders,
      maxLength: coders,
    }),
  );

  it("is what counting every pair of values gives, at every level", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...levels), (ratings, level) => {
        expectClose(krippendorffAlpha(ratings, { level }).value, byPairs(ratings, level));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("is 1 on equal sheets that vary, and does not depend on the order of coders or units", () => {
    fc.assert(
      fc.property(sheets, (ratings) => {
        const sheet = ratings[0] ?? [];
        const varied = new Set(sheet.filter((value) => value !== null)).size > 1;
        expect(krippendorffAlpha([sheet, sheet]).value).toBe(varied ? 1 : null);
        expectClose(krippendorffAlpha(ratings.toReversed()).value, krippendorffAlpha(ratings).value);
        expectClose(fleissKappa(ratings.map((row) => row.toReversed())).value, fleissKappa(ratings).value);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("counts a unit as often as is said, as if it stood there so often", () => {
    const counted = sheets.chain((ratings) =>
      fc.tuple(
        fc.constant(ratings),
        fc.array(fc.integer({ min: 0, max: 3 }), {
          minLength: ratings[0]?.length ?? 0,
          maxLength: ratings[0]?.length ?? 0,
        }),
      ),
    );
    const categories = [1, 2, 3, 5];
    fc.assert(
      fc.property(counted, ([ratings, times]) => {
        const expanded = ratings.map((row) =>
          row.flatMap((one, i) => Array.from({ length: times[i] ?? 0 }, () => one)),
        );
        type Answer = { value?: number | null; estimate?: number | null; reason?: Reason | null };
        type Given = { times?: number[] };
        const statistics: ((rows: Ratings, given: Given) => Answer)[] = [
          ...levels.map((level) => (rows: Ratings, given: Given) => krippendorffAlpha(rows, { ...given, level })),
          percentAgreement,
          fullAgreement,
          fleissKappa,
          congerKappa,
          (rows, given) => gwetAc1(rows, { ...given, categories }),
          (rows, given) => brennanPrediger(rows, { ...given, categories }),
          (rows, given): Estimate => cohenKappa(rows.slice(0, 2), { ...given, weights: "quadratic", categories }),
        ];
        for (const of of statistics) {
          const [one, other] = [of(ratings, { times }), of(expanded, {})];
          expectClose(one.value ?? one.estimate ?? null, other.value ?? other.estimate ?? null);
          expect(one.reason).toBe(other.reason);
        }
        const alike = alikeUnits(ratings);
        const drawn = timesOf(alike, times);
        expectClose(fleissKappa(alike.ratings, { times: drawn }).value, fleissKappa(expanded).value);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("makes Conger's kappa Cohen's for two coders", () => {
    const two = fc
      .integer({ min: 1, max: 12 })
      .chain((units) =>
        fc.tuple(
          fc.array(fc.constantFrom(1, 2, 3), { minLength: units, maxLength: units }),
          fc.array(fc.constantFrom(1, 2, 3), { minLength: units, maxLength: units }),
        ),
      );
    fc.assert(
      fc.property(two, (ratings) => {
        expectClose(congerKappa(ratings).value, cohenKappa(ratings).estimate);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

type Bootstrap = {
  input: { resamples_0based: number[][] };
  expected: { alpha: number; alpha_per_resample: (number | null)[] };
  monte_carlo: { B: number; not_defined: number; q025: number; q975: number; tolerance_abs: number };
  cluster_bootstrap: {
    clusters: number[];
    B: number;
    not_defined: number;
    q025: number;
    q975: number;
    tolerance_abs: number;
  };
};
describe("the bootstrap of alpha", () => {
  for (const { id, input, expected, monte_carlo, cluster_bootstrap } of reference<Bootstrap>("alpha-bootstrap").cases) {
    it(`agrees with the reference on given resamples of ${id}`, () => {
      const counted = tally(labels(id));
      const alphas = input.resamples_0based.map((units) => {
        const times = new Uint32Array(counted.units);
        for (const unit of units) times[unit] = (times[unit] ?? 0) + 1;
        return alphaOverUnits(counted, times).value;
      });
      expectClose(krippendorffAlpha(labels(id)).value, expected.alpha);
      expectClose(alphas, expected.alpha_per_resample);
    });

    it(`comes close to the reference's percentiles on ${id}`, () => {
      const units = alphaInterval(labels(id), { random: seeded(1), resamples: 4000 });
      expectClose([units.lower, units.upper], [monte_carlo.q025, monte_carlo.q975], { abs: monte_carlo.tolerance_abs });
      const { clusters, tolerance_abs, q025, q975, not_defined, B } = cluster_bootstrap;
      const whole = alphaInterval(labels(id), { random: seeded(2), resamples: 4000, clusters });
      expectClose([whole.lower, whole.upper], [q025, q975], { abs: tolerance_abs });
      expect(Math.abs(whole.withoutAlpha / 4000 - not_defined / B)).toBeLessThan(0.05);
    });
  }

  it("counts the resamples that had no variation, and says when all had none", () => {
    expect(alphaInterval([], { random: () => 0 })).toEqual({
      lower: null,
      upper: null,
      withoutAlpha: 0,
      reason: "no-units",
    });
    const rare = alphaInterval(
      [
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ],
      { random: seeded(1), resamples: 500 },
    );
    expect(rare.withoutAlpha).toBeGreaterThan(100);
    expect([rare.lower, rare.upper]).toEqual([1, 1]);
  });
});

/** Alpha from its definition: every ordered pair of values within units, against every ordered pair of all values. */
function byPairs(ratings: Ratings, level: MeasurementLevel = "nominal"): number | null {
  const units = (ratings[0] ?? []).map((_, i) => ratings.flatMap((row) => row[i] ?? []));
  const pairable = units.filter((values) => values.length > 1);
  const all = pairable.flat();
  const difference = (a: number, b: number): number => {
    if (a === b) return 0;
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = all.filter((value) => value >= low && value <= high).length;
    const ends = all.filter((value) => value === low || value === high).length;
    const distance = {
      nominal: 1,
      ordinal: between - ends / 2,
      interval: high - low,
      ratio: (high - low) / (high + low),
    };
    return distance[level] ** 2;
  };
  const disagreement = (values: number[]): number =>
    values.reduce(
      (sum, a, i) => sum + values.reduce((inner, b, j) => (i === j ? inner : inner + difference(a, b)), 0),
      0,
    );
  const expected = disagreement(all) / (all.length * (all.length - 1));
  if (all.length === 0 || expected === 0) return null;
  const observed = pairable.reduce((sum, values) => sum + disagreement(values) / (values.length - 1), 0) / all.length;
  return 1 - observed / expected;
}
