import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/text/codes.js";
import { hashOf, Numbers } from "../../src/text/numbers.js";

/** The number of a stretch of a text. */
function numberIn(numbers: Numbers, text: string, start: number, end: number): number {
  const codes = codesOf(text);
  return numbers.of(codes, start, end, hashOf(codes, start, end));
}

describe("Numbers", () => {
  it("numbers pieces in the order of their first appearance", () => {
    const numbers = new Numbers();
    const at = (start: number, end: number): number => numberIn(numbers, "un deux un", start, end);
    const pieces = [at(0, 2), at(3, 7), at(8, 10), numberIn(numbers, "deux", 0, 4), at(5, 5)];
    expect(pieces).toEqual([0, 1, 0, 1, 2]);
  });

  it("gives one number to one piece, through every growth of its table", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 6 }), { minLength: 1500, maxLength: 3000 }), (pieces) => {
        const numbers = new Numbers();
        const first = new Map<string, number>();
        for (const piece of [...pieces, ...pieces]) {
          const expected = first.get(piece) ?? first.size;
          first.set(piece, expected);
          expect(numberIn(numbers, `x${piece}y`, 1, 1 + piece.length)).toBe(expected);
        }
      }),
      { seed: 1, numRuns: 5 },
    );
  });
});
