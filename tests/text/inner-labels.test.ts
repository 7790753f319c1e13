import { describe, expect, it } from "vitest";
import { cutAtLabels } from "../../src/text/inner-labels.js";

const cut = (text: string): string[] =>
  cutAtLabels({ text, offset: 0, number: 1, heading: false, shapes: [] }, ({ label }) => label.length === 1).map(
    (line) => line.text,
  );

describe("labels within a line", () => {
  it("begin a new turn after a gap of any blanks, and nowhere else", () => {
    expect(cut("Et là ?   P: Oui.\tE: Ah ? P: Non.  p: rien")).toEqual([
      "Et là ?   ",
      "P: Oui.\t",
      "E: Ah ? P: Non.  p: rien",
    ]);
    expect(cut("   P: Oui.")).toEqual(["   P: Oui."]);
    expect(cut("Oui \t P: Non.")).toEqual(["Oui \t ", "P: Non."]);
  });

  it("are looked for once in a long run of blanks", () => {
    const blanks = " ".repeat(1_000_000);
    const started = performance.now();
    expect(cut(`Oui.${blanks}P: Non.`)).toHaveLength(2);
    expect(cut(`Oui.${blanks}non${"\t ".repeat(500_000)}.`)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
