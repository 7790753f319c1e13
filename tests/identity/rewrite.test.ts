import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inCaseOf } from "../../src/identity/letter-case.js";
import { agreed } from "../../src/identity/little-words.js";
import { disjoint, type Replacement, rewrite } from "../../src/identity/rewrite.js";

const text = "Nadia parle à Nadia.";

describe("rewriting", () => {
  it("puts new words in place and leads every span to where it stands now", () => {
    const { text: made, mapSpan } = rewrite(text, [
      { start: 14, end: 19, text: "Jo" },
      { start: 0, end: 5, text: "Marie-Ange" },
    ]);
    expect(made).toBe("Marie-Ange parle à Jo.");
    const at = (start: number, end: number): string => {
      const span = mapSpan({ start, end });
      return made.slice(span.start, span.end);
    };
    expect(at(0, 5)).toBe("Marie-Ange");
    expect(at(2, 11)).toBe("Marie-Ange parle");
    expect(at(6, 16)).toBe("parle à Jo");
    expect(at(6, 14)).toBe("parle à ");
    expect(at(19, 20)).toBe(".");
  });

  it("leaves what is not replaced as it was, whatever the span", () => {
    const pieces = fc.array(fc.tuple(fc.string({ maxLength: 6 }), fc.string({ minLength: 1, maxLength: 4 })), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(pieces, fc.string({ maxLength: 5 }), fc.nat(), fc.nat(), (parts, tail, a, b) => {
        let old = "";
        const replacements: Replacement[] = [];
        for (const [kept, gone] of parts) {
          old += kept;
          replacements.push({ start: old.length, end: old.length + gone.length, text: `<${replacements.length}>` });
          old += gone;
        }
        old += tail;
        const [start, end] = [a % (old.length + 1), b % (old.length + 1)].sort((x, y) => x - y) as [number, number];
        const made = rewrite(old, replacements);
        const span = made.mapSpan({ start, end });
        if (start === end) return;
        const touched = replacements.filter((one) => one.start < end && start < one.end);
        const [from, to] = [
          Math.min(start, ...touched.map((t) => t.start)),
          Math.max(end, ...touched.map((t) => t.end)),
        ];
        let expected = "";
        let at = from;
        for (const one of touched) {
          expected += old.slice(at, one.start) + one.text;
          at = one.end;
        }
        expected += old.slice(at, to);
        expect(made.text.slice(span.start, span.end)).toBe(expected);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("keeps of overlapping replacements the first and longest", () => {
    const of = (start: number, end: number): Replacement => ({ start, end, text: "x" });
    expect(disjoint([of(3, 5), of(0, 2), of(0, 4), of(5, 6)])).toEqual([of(0, 4), of(5, 6)]);
  });
});

describe("the little word before a name", () => {
  const said = (before: string, name: string, word: string, gender: "f" | "m" = "f"): string => {
    const whole = `${before}${name}.`;
    const one = { start: before.length, end: before.length + name.length, text: word };
    return rewrite(whole, [agreed(whole, one, { lang: "fr", gender })]).text;
  };

  it.each([
    ["le fils d'", "Isabelle", "Karine", "le fils de Karine."],
    ["le fils d’", "Isabelle", "Karine", "le fils de Karine."],
    ["je crois qu'", "Ahmed", "Bilal", "je crois que Bilal."],
    ["D'", "Isabelle", "Karine", "De Karine."],
    ["QU'", "AHMED", "BILAL", "QUE BILAL."],
    ["le fils de ", "Karine", "Anaïs", "le fils d'Anaïs."],
    ["le fils de\n  ", "Karine", "Anaïs", "le fils d'Anaïs."],
    ["alors que ", "Karine", "Inès", "alors qu'Inès."],
    ["lorsque ", "Karine", "Inès", "lorsqu'Inès."],
    ["l'", "Isabelle", "Karine", "la Karine."],
    ["la ", "Karine", "Anaïs", "l'Anaïs."],
    ["le fils d'", "Isabelle", "Anaïs", "le fils d'Anaïs."],
    ["le fils de ", "Karine", "Sabine", "le fils de Sabine."],
    ["le fils de ", "Karine", "Yasmina", "le fils de Yasmina."],
    ["le fils de ", "Karine", "Yvonne", "le fils d'Yvonne."],
    ["je viens d'", "Arlon", "[ville]", "je viens de [ville]."],
    ["chez l'", "ONEM", "[organisation 1]", "chez l'[organisation 1]."],
    ["l'accueil du ", "Forem", "[organisation 1]", "l'accueil de l'[organisation 1]."],
    ["aujourd'hui ", "Karine", "Anaïs", "aujourd'hui Anaïs."],
    ["monde ", "Karine", "Anaïs", "monde Anaïs."],
  ])("%s%s with %s reads %s", (before, name, word, expected) => {
    expect(said(before, name, word)).toBe(expected);
  });

  it("opens l' by the gender of the new name", () => {
    expect(said("l'", "Ahmed", "Bilal", "m")).toBe("le Bilal.");
  });

  it("is left alone in English", () => {
    const one = { start: 3, end: 9, text: "Anaïs" };
    expect(agreed("de Karine", one, { lang: "en" })).toEqual(one);
  });

  it("keeps the case of the name, and what stands in brackets as it is", () => {
    expect(inCaseOf("NADIA", "Leïla")).toBe("LEÏLA");
    expect(inCaseOf("nadia", "Leïla")).toBe("leïla");
    expect(inCaseOf("Nadia", "Leïla")).toBe("Leïla");
    expect(inCaseOf("ONEM", "[organisation 1]")).toBe("[organisation 1]");
  });
});
