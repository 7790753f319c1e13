import { describe, expect, it } from "vitest";
import { inputOfGiven } from "../../src/measures/given.js";
import { readGridTable } from "../../src/measures/grid-table.js";
import { saturation } from "../../src/measures/saturation.js";
import type { Measured } from "../../src/measures/table.js";
import { expectClose, incidenceMatrices, reference, seeded } from "../statistics/reference.js";

/** What the measure answers of a reference matrix written as a table and read again. */
function answered(name: string): Measured {
  const found = known.get(name) ?? measured(name);
  known.set(name, found);
  return found;
}

const known = new Map<string, Measured>();

function measured(name: string): Measured {
  const rows = incidenceMatrices().get(name) ?? [];
  const head = ["", ...(rows[0] ?? []).map((_, c) => `c${c}`)];
  const cells = [head, ...rows.map((row, i) => [`I${i + 1}`, ...row.map(String)])];
  const { given } = readGridTable(
    cells.map((row, i) => ({ place: { line: i + 1 }, cells: row })),
    { file: "input 1", origin: "emergent", cells: "counts", empty: null, missing: "allowed" },
  );
  if (given === null) throw new Error(`${name} cannot be read`);
  return saturation(inputOfGiven(given, { level: "code", random: seeded(1), seed: 1 }));
}

const rowsOf = ({ tables }: Measured, name: string) => tables.find((table) => table.name === name)?.rows ?? [];

describe("what saturation answers of a table, against trusted software", () => {
  it("has the exact spread and band over all orders", () => {
    type Case = { matrix: string; expected: { sd: number[]; quantiles_inverse_cdf: Record<string, number[]> } };
    for (const { matrix, expected } of reference<Case>("order-distribution").cases) {
      const { sd, lower, upper } = answered(matrix).values.curve as unknown as Record<string, number[]>;
      expectClose(sd, expected.sd);
      expect([lower, upper]).toEqual([
        expected.quantiles_inverse_cdf["0.025"],
        expected.quantiles_inverse_cdf["0.975"],
      ]);
    }
  });

  it("has the coverage, rarefied and extrapolated, and the interviews needed, of iNEXT", () => {
    type Case = {
      matrix: string;
      not_defined: boolean | null;
      expected: {
        sample_coverage: number;
        t: number[];
        coverage_at_t: number[];
        richness_at_t: number[];
        interviews_to_reach_coverage: { target_coverage: number; additional_interviews_real: number | null }[];
      } | null;
    };
    let compared = 0;
    for (const { matrix, not_defined, expected } of reference<Case>("coverage").cases) {
      const answer = answered(matrix);
      const { value, reason } = answer.values.coverage as { value: number | null; reason: string | null };
      if (not_defined === true || expected?.t === undefined) {
        expect([value, reason]).toEqual([null, expect.stringMatching(/one-interview|nothing-coded/)]);
        continue;
      }
      expectClose(value, expected.sample_coverage);
      for (const [t, , codes, , , coverage] of rowsOf(answer, "expected")) {
        const i = expected.t.indexOf(Number(t));
        if (i === -1) continue;
        compared += 1;
        expectClose(codes, expected.richness_at_t[i]);
        expectClose(coverage, expected.coverage_at_t[i]);
      }
      for (const { target_coverage, additional_interviews_real } of expected.interviews_to_reach_coverage) {
        const row = rowsOf(answer, "needed").find(([of, target]) => of === "coverage" && target === target_coverage);
        if (row !== undefined) expectClose(row[2], additional_interviews_real);
      }
    }
    expect(compared).toBeGreaterThan(60);
  });

  it("has the intervals of SpadeR where its formula is the same", () => {
    type Case = { matrix: string; target: { chao2_ci: [number, number]; boot_se: number } | null };
    for (const { matrix, target } of reference<Case>("richness").cases) {
      if (target === null) continue;
      const { chao2, bootstrap } = answered(matrix).values as unknown as Record<string, Record<string, number>>;
      expectClose([chao2?.lower, chao2?.upper], target.chao2_ci, { abs: 1e-8, rel: 1e-8 });
      expectClose(bootstrap?.se, target.boot_se, { abs: 1e-8, rel: 1e-8 });
    }
  });

  it("has the verdicts of the stopping rules", () => {
    type Rule = { base_size: number; run_length: number; threshold: number; saturated_at: number | null };
    type Case = { input: { matrix?: string }; expected: { guest2020: Rule[]; francis_10_3: number | null } };
    const cases = reference<Case>("stopping-rules").cases.filter(({ input }) => input.matrix !== undefined);
    expect(cases.length).toBeGreaterThan(5);
    for (const { input, expected } of cases) {
      const { guest, francis } = answered(input.matrix ?? "").values;
      const cells = guest as unknown as { base: number; run: number; threshold: number; at: number | null }[];
      for (const rule of expected.guest2020) {
        const { base_size: base, run_length: run, threshold } = rule;
        const cell = cells.find((one) => one.base === base && one.run === run && one.threshold === threshold);
        expect(cell?.at, `${input.matrix} ${base}/${run}/${threshold}`).toBe(rule.saturated_at);
      }
      expect((francis as { value: number | null }).value).toBe(expected.francis_10_3);
    }
  });
});
