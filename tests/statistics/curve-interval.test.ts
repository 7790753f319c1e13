import { describe, expect, it } from "vitest";
import { chao2 } from "../../src/statistics/chao2.js";
import { curveInterval, estimatedCommunity } from "../../src/statistics/curve-interval.js";
import { ice } from "../../src/statistics/ice.js";
import { iChao2 } from "../../src/statistics/ichao2.js";
import { incidenceCounts } from "../../src/statistics/incidence.js";
import { jackknife1 } from "../../src/statistics/jackknife.js";
import { unconditionalSd } from "../../src/statistics/unconditional-sd.js";
import { expectClose, incidenceMatrices, reference, seeded } from "./reference.js";

const matrices = incidenceMatrices();
const matrix = (name: string): number[][] => matrices.get(name) ?? [];

type Limits = { qD: number; qD_lcl: number; qD_ucl: number; SC: number; SC_lcl: number; SC_ucl: number };
type Bootstrap = { matrix: string; inext_bootstrap_ci_nboot2000?: Limits[] | null };
describe("intervals of the curves for other interviews", () => {
  for (const { id, matrix: name, inext_bootstrap_ci_nboot2000: limits } of reference<Bootstrap>("coverage").cases) {
    if (!limits) continue;
    it(`come within 12 % of iNEXT's own simulation on ${id}`, () => {
      const t = matrix(name).length;
      const { codes, coverage } = curveInterval(matrix(name), [Math.ceil(t / 2), t - 1, t, t + 1, 2 * t], {
        random: seeded(1),
        draws: 600,
      });
      limits.forEach((limit, i) => {
        expectClose([codes?.[i]?.value, coverage?.[i]?.value], [limit.qD, limit.SC]);
        const ours = (codes?.[i]?.upper ?? 0) - limit.qD;
        expect(Math.abs(ours / (limit.qD_ucl - limit.qD) - 1)).toBeLessThan(0.12);
        expect(coverage?.[i]?.upper).toBeLessThanOrEqual(1);
        if (limit.SC_lcl > 0 && limit.SC_ucl < 1) {
          expect(Math.abs(((coverage?.[i]?.upper ?? 0) - limit.SC) / (limit.SC_ucl - limit.SC) - 1)).toBeLessThan(0.12);
        }
      });
    });
  }

  it("are not defined where the curves are not", () => {
    expect(curveInterval(matrix("one_interview"), [2], { random: () => 0 }).reason).toBe("one-interview");
    expect(curveInterval(matrix("nothing_coded"), [2], { random: () => 0 }).reason).toBe("nothing-coded");
  });

  it("draw from a community whose expected number of mentions is that observed", () => {
    for (const name of ["r8x22", "r20x45", "all_singletons"]) {
      const { uses, interviews } = incidenceCounts(matrix(name));
      expectClose(estimatedCommunity(matrix(name)).reduce((a, b) => a + b, 0) * interviews, uses);
    }
    expect(estimatedCommunity(matrix("identical_interviews"))).toEqual([1, 1, 1]);
  });

  it("are the same for the same seed", () => {
    const draw = (seed: number) => curveInterval(matrix("r8x22"), [8, 16], { random: seeded(seed), draws: 20 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

type Unconditional = {
  matrix: string;
  expected: {
    vegan_exact_sd_unconditional_gamma_chao: number[] | null;
    vegan_exact_sd_unconditional_gamma_jack1: number[] | null;
  };
};
describe("the spread of the mean curve if another sample had been drawn", () => {
  for (const { id, matrix: name, expected } of reference<Unconditional>("accumulation").cases) {
    const totals = [chao2(matrix(name), { form: "classic" }).estimate, jackknife1(matrix(name)).estimate];
    const printed = [
      expected.vegan_exact_sd_unconditional_gamma_chao,
      expected.vegan_exact_sd_unconditional_gamma_jack1,
    ];
    totals.forEach((total, i) => {
      if (total === null) return;
      it(`agrees with vegan on ${id}, with ${i === 0 ? "Chao2" : "the jackknife"} as the total`, () => {
        expectClose(unconditionalSd(matrix(name), total), printed[i], { abs: 2e-7 });
      });
    });
  }

  it("is null where nothing is coded", () => {
    expect(unconditionalSd(matrix("nothing_coded"), 1)).toBeNull();
  });
});

type Spader = { estimate: number | null } | { error: string };
type More = { matrix: string; expected: { spader_ichao2: Spader; spader_ice: Spader } };
describe("estimators on request", () => {
  for (const { id, matrix: name, expected } of reference<More>("richness").cases) {
    it(`agree with SpadeR where it has an answer: ${id}`, () => {
      for (const [ours, spader] of [
        [iChao2(matrix(name)), expected.spader_ichao2],
        [ice(matrix(name)), expected.spader_ice],
      ] as const) {
        if ("error" in spader) expect(ours.value === null || Number.isFinite(ours.value)).toBe(true);
        else expectClose(ours.value, spader.estimate);
      }
    });
  }

  it("say why they have none", () => {
    expect(iChao2(matrix("two_interviews"))).toEqual({ value: null, reason: "too-few-interviews" });
    expect(ice(matrix("one_interview"))).toEqual({ value: null, reason: "one-interview" });
    expect(ice(matrix("nothing_coded"))).toEqual({ value: null, reason: "nothing-coded" });
    expect(iChao2(matrix("nothing_coded"))).toEqual({ value: null, reason: "nothing-coded" });
  });
});
