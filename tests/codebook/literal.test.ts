import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readExpression } from "../../src/codebook/expression.js";
import { neededBy } from "../../src/codebook/literal.js";

describe("the letters that an expression needs", () => {
  it.each([
    ["10", "10"],
    ["(10|[0-9])([.,]5)?\\s*(/|sur)\\s*10", "10"],
    ["Le logiciel", "logiciel"],
    ["an+ulé", "an"],
    ["abc?d", "ab"],
    ["abc*", "ab"],
    ["abc{0,2}d", "ab"],
    ["ab(cde)?f", "ab"],
    ["stock", "toc"],
    ["a\\.b", "a"],
    ["été", "t"],
  ])("%s needs « %s »", (source, needed) => {
    expect(neededBy(source)).toBe(needed);
  });

  it.each(["ab|cd", "\\p{Lu}ab", "\\x41bc", "\\Qa(b\\Ec", "[[:alpha:]ab]cd", "[]ab]cd", "\\101a", "(ab|cd)"])(
    "%s needs none that is plain to see",
    (source) => {
      expect(neededBy(source)).toBe("");
    },
  );

  it("are held by every text that matches, in any case", () => {
    const atom = fc.constantFrom("a", "B", "10", "s", "k", "é", ".", "\\d", "[ab]", "(a|b1)", "(?:ab)", "\\(", "'");
    const piece = fc.tuple(atom, fc.constantFrom("", "", "?", "*", "+", "{0,2}", "{2}")).map((parts) => parts.join(""));
    const source = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(""));
    const text = fc.string({ unit: fc.constantFrom(..."aAbB10sSſkKéÉ('’ "), maxLength: 12 });
    fc.assert(
      fc.property(source, text, (written, said) => {
        const read = readExpression(written);
        if ("fault" in read) return;
        // A text of the letters that are needed is put before the text, so that the search is not left out.
        const all = read.value(`${neededBy(written)} \n${said}`);
        const from = neededBy(written).length + 2;
        const within = all.filter((span) => span.start >= from);
        if (within.length > 0) expect(said.toLowerCase()).toContain(neededBy(written));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });
});
