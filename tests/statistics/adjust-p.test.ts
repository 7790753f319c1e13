import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Adjustment, adjustP } from "../../src/statistics/adjust-p.js";
import { expectClose, reference } from "./reference.js";

type Adjusted = {
  input: { p: (number | null)[] };
  expected: Record<"BH" | "BY" | "holm" | "hochberg" | "bonferroni", (number | null)[]>;
};
const names = { BH: "bh", BY: "by", holm: "holm", hochberg: "hochberg", bonferroni: "bonferroni" } as const;
const { cases, tolerance } = reference<Adjusted>("adjusted-p");

describe("p-values adjusted for the number of tests", () => {
  for (const { id, input, expected } of cases) {
    it(`agree with R's p.adjust: ${id}`, () => {
      for (const [name, adjustment] of Object.entries(names)) {
        expectClose(adjustP(input.p, adjustment), expected[name as keyof typeof names], { rel: 0, ...tolerance });
      }
    });
  }

  it("never fall below the p they come from, keep its order, and leave the input alone", () => {
    const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: null }), { maxLength: 12 });
    fc.assert(
      fc.property(
        values,
        fc.constantFrom<Adjustment>("bh", "by", "holm", "hochberg", "bonferroni"),
        (p, adjustment) => {
          const adjusted = adjustP(Object.freeze(p), adjustment);
          p.forEach((value, i) => {
            const after = adjusted[i] ?? null;
            if (value === null || after === null) {
              expect(after).toBe(value);
              return;
            }
            expect(after).toBeGreaterThanOrEqual(value * (1 - 1e-12));
            expect(after).toBeLessThanOrEqual(1);
            p.forEach((other, j) => {
              if (other !== null && other <= value) expect(adjusted[j] ?? 2).toBeLessThanOrEqual(after * (1 + 1e-12));
            });
          });
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
