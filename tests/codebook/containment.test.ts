import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codesOf } from "../../src/codebook/codebook.js";
import { containsRule } from "../../src/codebook/containment.js";
import { applyTo, withRules } from "./help.js";

const contains = (wide: string, narrow: string, lists = ""): boolean => {
  const [code] = codesOf([withRules(`[${wide}, ${narrow}]`, lists)]);
  const [big, small] = code?.rules ?? [];
  if (big === undefined || small === undefined) throw new Error("no rules");
  return containsRule(big, small, "fr");
};

describe("containsRule", () => {
  it.each([
    ["temps", "temps"],
    ["temps", "perds … temps"],
    ['"perds … temps"', '"perds …2 temps"'],
    ['"(temps|heure)"', "temps"],
    ["écouter", "=écoute"],
    ["form*", "=formation"],
    ["{ any: [temps, heure] }", "heure"],
    ["temps", "{ all: [perdre, temps] }"],
    ["{ all: [perdre, temps], within: turn }", "{ all: [perdre, temps, jour] }"],
    ["{ near: [perdre, temps], words: 8 }", "{ near: [perdre, temps], words: 3 }"],
    ["temps", "{ phrase: temps, not: [beau] }"],
  ])("finds that %s finds all that %s does", (wide, narrow) => {
    expect(contains(wide, narrow)).toBe(true);
  });

  it.each([
    ['"perds … temps"', "temps"],
    ['"perds … temps"', '"perds …5 temps"'],
    ["=écoute", "écouter"],
    ["{ phrase: temps, not: [beau] }", "temps"],
    ["{ all: [perdre, temps] }", "{ all: [perdre, temps], within: turn }"],
    ["{ phrase: temps, wish: require }", "temps"],
    ['{ regex: "temps" }', "temps"],
  ])("does not find that %s finds all that %s does", (wide, narrow) => {
    expect(contains(wide, narrow)).toBe(false);
  });

  it("knows that a phrase that holds a negation finds what a wider one would find denied", () => {
    expect(contains("temps", '"plus le temps"')).toBe(false);
  });

  it("is right of any two rules: the wider one proposes wherever the narrower does", () => {
    const words = ["temps", "perds", "papier", "pas", "plus", "on", "le"] as const;
    const word = fc.constantFrom(...words);
    const phrase = fc
      .array(fc.tuple(fc.constantFrom("", "…", "…2"), word), { minLength: 1, maxLength: 3 })
      .map((steps) => steps.map(([gap, one], i) => (i === 0 || gap === "" ? one : `${gap} ${one}`)).join(" "))
      .map((one) => `"${one}"`);
    const rule = fc.oneof(
      phrase,
      fc.tuple(fc.constantFrom("any", "all"), phrase, phrase).map(([kind, a, b]) => `{ ${kind}: [${a}, ${b}] }`),
      fc.tuple(phrase, phrase, fc.nat(3)).map(([a, b, n]) => `{ near: [${a}, ${b}], words: ${n} }`),
      fc.tuple(phrase, word).map(([a, b]) => `{ phrase: ${a}, not: [${b}] }`),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((one) => `P: ${one.join(" ")}.`);
    let met = 0;
    fc.assert(
      fc.property(rule, rule, fc.array(text, { minLength: 5, maxLength: 5 }), (wide, narrow, texts) => {
        if (!contains(wide, narrow)) return;
        for (const one of texts) {
          if (applyTo(withRules(`[${narrow}]`), one).proposals.length === 0) continue;
          met++;
          expect(applyTo(withRules(`[${wide}]`), one).proposals.length, `${wide} ⊇ ${narrow}: ${one}`).toBeGreaterThan(
            0,
          );
        }
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect(met).toBeGreaterThan(20);
  });
});
