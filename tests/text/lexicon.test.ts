import { describe, expect, it } from "vitest";
import { createLexicon } from "../../src/text/lexicon.js";
import { stem } from "../../src/text/stem.js";

describe("createLexicon", () => {
  it("gives one number to one form and what is known about it", () => {
    const lexicon = createLexicon("fr");
    const form = lexicon.intern("Écoutée");
    expect(lexicon.intern("Écoutée")).toBe(form);
    expect(lexicon.intern("écoutée")).not.toBe(form);
    expect(lexicon.size()).toBe(2);
    expect([lexicon.lower(form), lexicon.folded(form), lexicon.stem(form)]).toEqual(["écoutée", "ecoutee", "écout"]);
  });

  it("compares composed and decomposed accents, both apostrophes and soft hyphens as equal", () => {
    const lexicon = createLexicon("fr");
    expect(lexicon.lower(lexicon.intern("E\u0301cole"))).toBe("école");
    expect(lexicon.lower(lexicon.intern("L’"))).toBe("l'");
    expect(lexicon.lower(lexicon.intern("for\u00admation"))).toBe("formation");
  });
});

describe("stem", () => {
  it("joins inflected forms in French", () => {
    for (const forms of [
      ["écouter", "écoute", "écoutais", "écoutée"],
      ["formation", "formations"],
      ["numérique", "numériques"],
    ])
      expect(new Set(forms.map((form) => stem(form, "fr"))).size).toBe(1);
  });

  it("joins inflected forms in English, possessives included", () => {
    expect(stem("worker's", "en")).toBe(stem("workers", "en"));
    expect(stem("training", "en")).toBe(stem("trained", "en"));
  });

  it("leaves alone what has no stem", () => {
    for (const word of ["", "l'", "à", "2023", "8h30"]) expect(stem(word, "fr")).toBe(word);
  });
});
