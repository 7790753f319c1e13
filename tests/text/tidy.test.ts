import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCharacters, tidyLine } from "../../src/text/tidy.js";

describe("white space", () => {
  it("is what the language calls so, for every character", () => {
    const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
    expect(all.filter((sign) => countCharacters(sign) === 0)).toEqual(all.filter((sign) => /\s/.test(sign)));
  });

  it("of any kind and length becomes one space in a line", () => {
    const piece = fc.constantFrom(" ", "  ", "\n", "\t", "\u00a0", "\u202f", "a", "é", ".");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join("");
        expect(tidyLine(text)).toBe(text.replace(/\s+/g, " ").trim());
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("is counted and tidied in a moment in a text of ten million characters", () => {
    const text = "un mot ".repeat(1_500_000);
    const started = performance.now();
    expect(countCharacters(text)).toBe(7_500_000);
    expect(tidyLine(text).length).toBe(text.length - 1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
