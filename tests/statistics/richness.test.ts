import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bootstrapRichness } from "../../src/statistics/bootstrap-richness.js";
import { boundaries } from "../../src/statistics/boundary.js";
import { chaoBoundary } from "../../src/statistics/chao-boundary.js";
import { chao2 } from "../../src/statistics/chao2.js";
import { codesAt } from "../../src/statistics/codes-at.js";
import { incidenceCounts } from "../../src/statistics/incidence.js";
import { interviewsNeededForCoverage, interviewsNeededForShare } from "../../src/statistics/interviews-needed.js";
import { jackknife1, jackknife2 } from "../../src/statistics/jackknife.js";
import { coverageAt, sampleCoverage } from "../../src/statistics/sample-coverage.js";
import { unseenCodes } from "../../src/statistics/unseen-codes.js";
import { expectClose, incidenceMatrices, reference } from "./reference.js";

const matrices = incidenceMatrices();
const matrix = (name: string): number[][] => matrices.get(name) ?? [];
const undefinedFor = (name: string) => (name === "one_interview" ? "one-interview" : "nothing-coded");

type Spader = { estimate: number; se: number | string; ci_lower: number | string; ci_upper: number | string };
type Richness = {
  matrix: string;
  summary: { T: number; S_obs: number; U: number; Q: number[] };
  target: Record<string, number> & { chao2_ci: [number, number] };
  expected: { spader_chao2_bc: Spader; vegan_specpool: { jack1_se: number } };
};
const richness = reference<Richness>("richness").cases;

describe("estimates of the total number of codes", () => {
  for (const { id, matrix: name, target, expected, summary } of richness) {
    if (target === null) {
      it(`are not defined on ${id}`, () => {
        const reason = undefinedFor(name);
        for (const estimate of [
          chao2(matrix(name)),
          chao2(matrix(name), { form: "classic" }),
          jackknife1(matrix(name)),
          bootstrapRichness(matrix(name)),
        ]) {
          expect(estimate).toEqual({ estimate: null, se: null, lower: null, upper: null, reason });
        }
        expect(jackknife2(matrix(name))).toEqual({ value: null, reason });
      });
      continue;
    }
    it(`agree with SpadeR and vegan on ${id}`, () => {
      const counts = incidenceCounts(matrix(name));
      expect([counts.interviews, counts.seen, counts.uses]).toEqual([summary.T, summary.S_obs, summary.U]);
      expect(summary.Q.map((_, k) => counts.inExactly[k + 1] ?? 0)).toEqual(summary.Q);
      const classic = chao2(matrix(name), { form: "classic" });
      expectClose([classic.estimate, classic.se], [target.chao2, target.chao2_se]);
      expectClose([classic.lower, classic.upper], target.chao2_ci);
      const corrected = chao2(matrix(name));
      const spader = expected.spader_chao2_bc;
      expectClose([corrected.estimate, corrected.se], [target.chao2_bc, target.chao2_bc_se]);
      expectClose([corrected.lower, corrected.upper], [spader.ci_lower, spader.ci_upper]);
      const jackknife = jackknife1(matrix(name));
      expectClose([jackknife.estimate, jackknife.se], [target.jack1, target.jack1_se_delete_one]);
      expectClose(jackknife2(matrix(name)).value, target.jack2);
      const resampled = bootstrapRichness(matrix(name));
      expectClose([resampled.estimate, resampled.se], [target.boot, target.boot_se]);
    });
  }

  it("give the standard error of the jackknife by leaving out each interview, where vegan is larger", () => {
    const incidence = matrix("r8x22");
    const t = incidence.length;
    const left = incidence.map((_, i) => incidenceCounts(incidence.filter((_row, k) => k !== i)).seen);
    const pseudo = left.map((seen) => t * incidenceCounts(incidence).seen - (t - 1) * seen);
    const mean = pseudo.reduce((a, b) => a + b, 0) / t;
    const se = Math.sqrt(pseudo.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (t * (t - 1)));
    expectClose([jackknife1(incidence).estimate, jackknife1(incidence).se], [mean, se]);
    const vegan = richness.find((each) => each.id === "r8x22")?.expected.vegan_specpool.jack1_se ?? 0;
    expect(vegan).toBeGreaterThan(se + 0.2);
  });

  it("have neither standard error nor interval where the variance of the boundary is negative", () => {
    const many = [[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], new Array(12).fill(1)];
    expect(chaoBoundary(incidenceCounts(many))).toEqual({
      estimate: 12,
      se: null,
      lower: null,
      upper: null,
      reason: "negative-variance",
    });
  });

  it("have no interval where leaving out any interview gives the same", () => {
    expect(jackknife1(matrix("two_interviews"))).toEqual({
      estimate: 5,
      se: 0,
      lower: null,
      upper: null,
      reason: "no-spread",
    });
  });

  it("can fall below the codes seen only in the second jackknife", () => {
    expect(jackknife2(matrix("no_singletons")).value).toBeLessThan(4);
  });

  it("are accompanied by the edges they sit on", () => {
    const at = (name: string) => boundaries(incidenceCounts(matrix(name)));
    expect(at("r8x22")).toEqual([]);
    expect(at("identical_interviews")).toEqual(["no-singletons"]);
    expect(at("one_singleton_no_doubleton")).toEqual(["few-interviews", "one-singleton-no-doubleton"]);
    expect(at("all_singletons")).toEqual(["all-singletons"]);
    expect(at("nothing_coded")).toEqual([]);
  });
});

type Coverage = {
  matrix: string;
  expected: {
    Q0_hat: number;
    A: number;
    sample_coverage: number;
    t: number[];
    richness_at_t: number[];
    coverage_at_t: number[];
    interviews_to_reach_fraction_of_Chao2: { g: number; additional_interviews_real: number | null }[];
    interviews_to_reach_coverage: { target_coverage: number; additional_interviews_real: number | null }[];
  } | null;
};
describe("sample coverage and the curve beyond the interviews conducted", () => {
  for (const { id, matrix: name, expected } of reference<Coverage>("coverage").cases) {
    if (expected === null) {
      it(`are not defined on ${id}`, () => {
        const nothing = { value: null, reason: undefinedFor(name) };
        const beyond = matrix(name).length + 1;
        expect(sampleCoverage(matrix(name))).toEqual(nothing);
        expect(coverageAt(matrix(name), beyond)).toEqual(nothing);
        expect(codesAt(matrix(name), beyond)).toEqual(nothing);
        expect(interviewsNeededForShare(matrix(name), 0.9)).toEqual(nothing);
        expect(interviewsNeededForCoverage(matrix(name), 0.9)).toEqual(nothing);
      });
      continue;
    }
    it(`agree with iNEXT on ${id}`, () => {
      const unseen = unseenCodes(incidenceCounts(matrix(name)));
      expectClose([unseen.missed, unseen.shrink], [expected.Q0_hat, expected.A]);
      expectClose(sampleCoverage(matrix(name)).value, expected.sample_coverage);
      expectClose(
        expected.t.map((t) => codesAt(matrix(name), t).value),
        expected.richness_at_t,
      );
      expectClose(
        expected.t.map((t) => coverageAt(matrix(name), t).value),
        expected.coverage_at_t,
      );
      for (const { g, additional_interviews_real } of expected.interviews_to_reach_fraction_of_Chao2) {
        expectClose(interviewsNeededForShare(matrix(name), g).value, additional_interviews_real);
      }
      for (const { target_coverage, additional_interviews_real } of expected.interviews_to_reach_coverage) {
        expectClose(interviewsNeededForCoverage(matrix(name), target_coverage).value, additional_interviews_real);
      }
    });
  }

  it("cannot reach all of it", () => {
    expect(interviewsNeededForShare(matrix("r8x22"), 1)).toEqual({ value: null, reason: "target-out-of-reach" });
    expect(interviewsNeededForCoverage(matrix("r8x22"), 1)).toEqual({ value: null, reason: "target-out-of-reach" });
  });

  it("rise with further interviews, stay between 0 and 1, and reach the target when it is fed back", () => {
    const incidences = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 1, max: 12 }))
      .chain(([t, codes]) =>
        fc.array(fc.array(fc.boolean(), { minLength: codes, maxLength: codes }), { minLength: t, maxLength: t }),
      )
      .filter((incidence) => incidence.flat().some(Boolean));
    fc.assert(
      fc.property(incidences, fc.double({ min: 0.3, max: 0.99, noNaN: true }), (incidence, target) => {
        const curve = Array.from({ length: 2 * incidence.length }, (_, i) => coverageAt(incidence, i + 1).value ?? -1);
        curve.forEach((coverage, i) => {
          expect(coverage).toBeGreaterThanOrEqual(-1e-12);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
          if (i >= incidence.length) expect(coverage).toBeGreaterThanOrEqual((curve[i - 1] ?? 0) - 1e-12);
        });
        const more = interviewsNeededForCoverage(incidence, target).value ?? 0;
        if (more > 0) expectClose(coverageAt(incidence, incidence.length + more).value, target);
        const further = interviewsNeededForShare(incidence, target).value ?? 0;
        const total = chao2(incidence, { form: "classic" }).estimate ?? 0;
        if (further > 0) expectClose(codesAt(incidence, incidence.length + further).value, target * total);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
