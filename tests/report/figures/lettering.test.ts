import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shorten, textWidth, wrap } from "../../../src/report/figures/lettering.js";

describe("the width of letters", () => {
  it("grows with the size and with the letters", () => {
    expect(textWidth("abc", 24)).toBeCloseTo(2 * textWidth("abc", 12), 9);
    expect(textWidth("WWW", 12)).toBeGreaterThan(2 * textWidth("iii", 12));
  });

  it("counts an accented letter as its letter, composed or not", () => {
    expect(textWidth("é", 12)).toBe(textWidth("e", 12));
    expect(textWidth("e\u0301", 12)).toBe(textWidth("e", 12));
  });

  it("shortens with an ellipsis only what is too wide", () => {
    expect(shorten("court", 100, 12)).toBe("court");
    const cut = shorten("une étiquette beaucoup trop longue", 100, 12);
    expect(cut).toMatch(/^une étiquette.*…$/);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
});

describe("breaking text into lines", () => {
  it("breaks at spaces, and loses no word while there are lines", () => {
    const words = "Déshumanisation redoutée de la relation d’aide";
    const lines = wrap(words, { width: 130, size: 12, lines: 5 });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(" ")).toBe(words);
  });

  it("never breaks at a no-break space", () => {
    expect(wrap("aaaaaaaa\u00a0: bbbbbbbb", { width: 80, size: 12, lines: 3 })[0]).toBe("aaaaaaaa\u00a0:");
  });

  it("breaks a dotted name where it has no spaces", () => {
    expect(wrap("formation.demande", { width: 70, size: 12, lines: 2 })).toEqual(["formation.", "demande"]);
  });

  it("keeps each line within the width and their number within the limit", () => {
    const anyText = fc.array(fc.string({ maxLength: 30 }), { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 4 }), (text, most) => {
        const lines = wrap(text, { width: 90, size: 12, lines: most });
        expect(lines.length).toBeGreaterThanOrEqual(1);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(90);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
