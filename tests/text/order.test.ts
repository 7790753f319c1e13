import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { naturally } from "../../src/text/order.js";

describe("the order of names as people count", () => {
  it("has 2 before 11, whatever stands around the number, and tells leading zeros apart", () => {
    const ids = ["P100", "P11", "p2", "P2", "P02", "P1-10", "P1-9", "P1", "Q", "P", "2", "10"];
    expect(ids.sort(naturally)).toEqual(["2", "10", "P", "P1", "P1-9", "P1-10", "P02", "P2", "P11", "P100", "Q", "p2"]);
    const long = `P${"9".repeat(400)}`;
    expect(naturally(long, `${long}0`)).toBeLessThan(0);
  });

  it("is an order: never equal for two names, the same both ways, and passed on", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "9", "-"), maxLength: 7 });
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(naturally(a, b))).toBe(-Math.sign(naturally(b, a)) + 0);
        expect(naturally(a, b) === 0).toBe(a === b);
        if (naturally(a, b) < 0 && naturally(b, c) < 0) expect(naturally(a, c)).toBeLessThan(0);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
