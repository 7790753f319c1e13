import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineCounter } from "../../src/text/line-counter.js";

describe("a counter of lines", () => {
  it("says the line of each offset, one after another", () => {
    const offsets = fc.array(fc.nat(30), { maxLength: 8 });
    const text = fc.array(fc.constantFrom("a", "\n", "é "), { maxLength: 24 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, offsets, (words, at) => {
        const lineOf = lineCounter(words);
        for (const offset of at.sort((a, b) => a - b))
          expect(lineOf(offset)).toBe(words.slice(0, offset).split("\n").length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("goes through a long text once", () => {
    const text = "Nadia\n".repeat(200_000);
    const lineOf = lineCounter(text);
    const started = performance.now();
    let last = 0;
    for (let at = 0; at < text.length; at += 6) last = lineOf(at);
    expect(last).toBe(200_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
