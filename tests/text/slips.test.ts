import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSlip, slipsOf } from "../../src/text/slips.js";

describe("slips of labels", () => {
  it("are found among many labels as by holding every two against each other", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "é", "1", " ", "l", "o"), maxLength: 7 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), word, (labels, label) => {
        expect(slipsOf(labels)(label)).toBe(labels.some((other) => isSlip(label, other)));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("are letters, never digits, and none in short words", () => {
    expect(isSlip("marie", "mraie")).toBe(true);
    expect(isSlip("locuteur 1", "locuteur 2")).toBe(false);
    expect(isSlip("ann", "anne")).toBe(false);
    expect(isSlip("madame a", "madame b")).toBe(false);
    expect(isSlip("locuteur ii", "locuteur iii")).toBe(false);
    expect(isSlip("pl", "p1")).toBe(true);
    expect(isSlip("p1", "p2")).toBe(false);
  });

  it("are looked for among ten thousand labels in no time", () => {
    const labels = Array.from({ length: 10_000 }, (_, i) => `personne z${i.toString(36).replace(/\d/g, "z")}`);
    const slips = slipsOf(labels);
    expect(labels.filter((label) => slips(`${label}x`)).length).toBe(10_000);
  });
});
