import { describe, expect, it } from "vitest";
import { lemma, lemmaMeant } from "../../src/text/lemmas.js";
import { ENGLISH_NOUNS, ENGLISH_VERBS } from "../../src/text/lemmas-en.js";
import { frenchNouns, frenchVerbs } from "../../src/text/lemmas-fr.js";
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

  it("reads a word for several genders by its first full form", () => {
    const lexicon = createLexicon("fr");
    const stemOf = (word: string): string => lexicon.stem(lexicon.intern(word));
    for (const word of ["·euse·s", ".euse.s", "-euse-s", "(euse)s", "•euse•s", "/euse"])
      expect(stemOf(`travailleur${word}`)).toBe(stemOf("travailleur"));
    expect([stemOf("tou·te·s"), stemOf("ceux/celles"), stemOf("agent(e)s"), stemOf("porte-à-porte")]).toEqual([
      stemOf("tous"),
      stemOf("ceux"),
      stemOf("agent"),
      "porte-à-port",
    ]);
  });

  it("compares numbers without blanks and signs between thousands", () => {
    const lexicon = createLexicon("fr");
    const lower = (word: string): string => lexicon.lower(lexicon.intern(word));
    expect(["1 200", "1.200", "1.200,50", "50 %", "1,5"].map(lower)).toEqual(["1200", "1200", "1200,50", "50%", "1,5"]);
  });
});

describe("lemma", () => {
  it.each([
    ["fr", "devoir", "doit devrait dû devons doivent"],
    ["fr", "être", "suis est était sera soit été"],
    ["fr", "apprendre", "apprends appris apprennent apprendrait"],
    ["fr", "permettre", "permet permis permettrait"],
    ["fr", "travail", "travaux"],
    ["fr", "œil", "yeux"],
    ["en", "go", "went gone goes"],
    ["en", "child", "children"],
  ] as const)("joins in %s to %s: %s", (language, word, forms) => {
    for (const form of forms.split(" ")) expect(lemma(form, language)).toBe(word);
  });

  it.each(["maintenant", "devant", "avant", "partie", "sorte", "plus", "part", "entretiens", "revenu", "du", "voie"])(
    "leaves %s alone: another word far more often",
    (word) => {
      expect(lemma(word, "fr")).toBe("");
    },
  );

  it("stands in a rule for all its forms: a verb by its infinitive, a noun by any form", () => {
    expect(["suivre", "suivi", "suis", "travail", "travaux"].map((word) => lemmaMeant(word, "fr"))).toEqual([
      "suivre",
      "",
      "",
      "travail",
      "travail",
    ]);
    expect(["think", "thought", "children"].map((word) => lemmaMeant(word, "en"))).toEqual(["think", "", "child"]);
  });

  it("gives each form to one word, and every form that is listed is in lower case", () => {
    for (const line of [...frenchVerbs(), ...frenchNouns(), ...ENGLISH_VERBS, ...ENGLISH_NOUNS])
      expect(line).toMatch(/^[\p{Ll}' ]+$/u);
    expect(lemma("suis", "fr")).toBe("être");
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
