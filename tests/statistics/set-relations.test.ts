import { describe, expect, it } from "vitest";
import type { Result } from "../../src/statistics/result.js";
import { necessity, sufficiency } from "../../src/statistics/set-relations.js";
import { mostConditions, truthTable } from "../../src/statistics/truth-table.js";
import { expectClose, reference } from "./reference.js";

type Sets = { input: { x: number[]; y: number[] }; expected: Record<string, number | null> };
describe("sufficiency and necessity", () => {
  for (const { id, input, expected } of reference<Sets>("set-relations").cases) {
    it(`agree with the R package QCA: ${id}`, () => {
      const memberships = { condition: input.x, outcome: input.y };
      const [enough, needed] = [sufficiency(memberships), necessity(memberships)];
      const found: Record<string, Result> = {
        suf_consistency: enough.consistency,
        suf_coverage: enough.coverage,
        PRI: enough.pri,
        nec_consistency: needed.consistency,
        nec_coverage: needed.coverage,
        nec_RoN: needed.relevance,
      };
      expect(Object.keys(found)).toEqual(Object.keys(expected));
      for (const [name, result] of Object.entries(found)) expectClose(result.value, expected[name]);
    });
  }

  it("need the same cases on both sides", () => {
    expect(() => sufficiency({ condition: [1], outcome: [1, 0] })).toThrow(RangeError);
  });
});

describe("the truth table", () => {
  const conditions = [
    [1, 0.8],
    [0.9, 0.6],
    [0.2, 0.9],
    [0.1, 0.7],
    [0.4, 0.5],
  ];
  const { rows, ambiguous } = truthTable(conditions, [1, 0.7, 0.1, 0.9, 1]);

  it("puts each case in the one combination it is more in than out", () => {
    expect(rows.map((row) => row.present)).toEqual([
      [false, false],
      [false, true],
      [true, false],
      [true, true],
    ]);
    expect(rows.map((row) => row.cases)).toEqual([[], [2, 3], [], [0, 1]]);
    expect(rows.map((row) => row.kind)).toEqual(["remainder", "contradictory", "remainder", "outcome"]);
    expect(ambiguous).toEqual([4]);
  });

  it("gives each combination its consistency over all cases", () => {
    const membership = conditions.map(([a = 0, b = 0]) => Math.min(a, b));
    expect(rows[3]?.consistency).toEqual(
      sufficiency({ condition: membership, outcome: [1, 0.7, 0.1, 0.9, 1] }).consistency,
    );
  });

  it("is allowed few conditions with few cases", () => {
    expect([0, 1, 4, 8, 15, 16].map(mostConditions)).toEqual([0, 0, 1, 2, 2, 3]);
  });
});
