import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shadeOf, shadesFor } from "../../../src/report/figures/shades.js";
import { SHADES } from "../../../src/report/figures/theme.js";

const ranges = (values: (number | null)[]) => shadesFor(values).map(({ low, high }) => [low, high]);

describe("shades of counts", () => {
  it("are one per whole number while there are few", () => {
    expect(ranges([0, 3, 1, null])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it("are of equal width beyond, and end at the largest value", () => {
    expect(ranges([11, 2])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 11],
    ]);
  });

  it("have round limits for indices", () => {
    expect(ranges([0.45, 0.1])).toEqual([
      [0, 0.1],
      [0.1, 0.2],
      [0.2, 0.3],
      [0.3, 0.4],
      [0.4, 0.5],
    ]);
  });

  it("are none where nothing is above zero", () => {
    expect(shadesFor([0, null, 0])).toEqual([]);
    expect(shadesFor([])).toEqual([]);
  });

  it("give zero no shade", () => {
    expect(shadeOf(0, shadesFor([5]))).toBeUndefined();
  });

  it("hold every positive value, darker for more, and are never more than the theme has", () => {
    const value = fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const shades = shadesFor(values);
        const found = [...values].sort((a, b) => a - b).map((one) => shadeOf(one, shades)?.index ?? -1);
        expect(shades.length).toBeLessThanOrEqual(SHADES);
        expect(found.every((index) => index >= 0 && index < SHADES)).toBe(true);
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
