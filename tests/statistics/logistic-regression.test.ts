import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logisticRegression, logOdds } from "../../src/statistics/logistic-regression.js";

const dense = (rows: readonly (readonly number[])[]) => {
  const width = rows[0]?.length ?? 0;
  return {
    starts: rows.map((_, i) => i * width).concat(rows.length * width),
    columns: rows.flatMap((row) => row.map((_, f) => f)),
    values: rows.flat(),
    width,
  };
};

describe("logistic regression", () => {
  it("finds the weight at which penalty and misfit balance", () => {
    // One column, +1 for an example and -1 for none: w = 2 / (1 + e^w), solved by w = 0.674828 (e^w = 1.963696).
    const model = logisticRegression(dense([[1], [-1]]), { rows: [0, 1], labels: [1, 0], weightOfExamples: 1 });
    expect(model.weights[0]).toBeCloseTo(0.674828, 5);
    expect(model.bias).toBeCloseTo(0, 6);
  });

  it("ends where the slope is nil, whatever it learns from", () => {
    const row = fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true }));
    const examples = fc.array(fc.tuple(row, fc.constantFrom(0, 1)), { minLength: 4, maxLength: 30 });
    fc.assert(
      fc.property(examples, (made) => {
        const data = dense(made.map(([values]) => values));
        const labels = made.map(([, label]) => label);
        const model = logisticRegression(data, { rows: made.map((_, i) => i), labels, weightOfExamples: 2 });
        for (const f of [0, 1]) {
          const slope = made.reduce((sum, [values, label], i) => {
            const chance = 1 / (1 + Math.exp(-logOdds(model, data, i)));
            return sum + (label === 1 ? 2 : 1) * (chance - label) * (values[f] ?? 0);
          }, model.weights[f] ?? 0);
          expect(Math.abs(slope)).toBeLessThan(1e-3);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
