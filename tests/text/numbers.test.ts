import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/text/codes.js";
import { createNumbers } from "../../src/text/numbers.js";

describe("createNumbers", () => {
  it("numbers pieces in the order of their first appearance", () => {
    const { of } = createNumbers();
    const text = codesOf("un deux un");
    const pieces = [of(text, 0, 2), of(text, 3, 7), of(text, 8, 10), of(codesOf("deux"), 0, 4), of(text, 5, 5)];
    expect(pieces).toEqual([0, 1, 0, 1, 2]);
  });

  it("gives one number to one piece, through every growth of its table", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { minLength: 1500, maxLength: 3000 }), (pieces) => {
        const { of } = createNumbers();
        const first = new Map<string, number>();
        for (const piece of [...pieces, ...pieces]) {
          const expected = first.get(piece) ?? first.size;
          first.set(piece, expected);
          expect(of(codesOf(`x${piece}y`), 1, 1 + piece.length)).toBe(expected);
        }
      }),
      { seed: 1, numRuns: 5 },
    );
  });
});
