import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLexicon } from "../../src/text/lexicon.js";
import { words } from "../../src/text/words.js";

function split(text: string, language: "fr" | "en" = "fr"): string[] {
  const { starts, ends } = words(text, createLexicon(language));
  return [...starts].map((start, i) => text.slice(start, ends[i]));
}

describe("words", () => {
  it.each([
    ["l'accompagnement", ["l'", "accompagnement"]],
    ["l’accompagnement", ["l’", "accompagnement"]],
    ["Qu'est-ce qu’on fait d'autre ?", ["Qu'", "est", "ce", "qu’", "on", "fait", "d'", "autre"]],
    [
      "j'ai, c'est, n’a, s'il, m'a, t'as, y'a",
      ["j'", "ai", "c'", "est", "n’", "a", "s'", "il", "m'", "a", "t'", "as", "y'", "a"],
    ],
    ["jusqu'ici lorsqu’elle puisqu'on", ["jusqu'", "ici", "lorsqu’", "elle", "puisqu'", "on"]],
    ["L'ÉCOLE", ["L'", "ÉCOLE"]],
    ["l' école", ["l'", "école"]],
    ["l'« école »", ["l'", "école"]],
  ])("parts elided words: %s", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it.each([
    "aujourd'hui",
    "aujourd’hui",
    "Quelqu'un",
    "quelqu’une",
    "quelqu'uns",
    "quelqu'unes",
    "prud'hommes",
    "presqu'île",
    "entr'aide",
    "main-d'œuvre",
    "p'tit",
    "rendez-vous",
    "peut-être",
    "là-bas",
    "porte-à-porte",
    "garde-à-vous",
    "cessez-le-feu",
    "eux-mêmes",
    "covid-19",
    "1,5",
    "1.5",
    "8h30",
    "1er",
  ])("keeps %s whole", (word) => {
    expect(split(`et ${word} puis`)).toEqual(["et", word, "puis"]);
  });

  it.each([
    ["d'aujourd'hui", ["d'", "aujourd'hui"]],
    ["quelqu'autre", ["quelqu'", "autre"]],
    ["est-ce que", ["est", "ce", "que"]],
    ["est-ce-que", ["est", "ce", "que"]],
    ["dit-il", ["dit", "il"]],
    ["donne-moi", ["donne", "moi"]],
    ["y a-t-il", ["y", "a", "t", "il"]],
    ["va-t'en", ["va", "t'", "en"]],
    ["dis-le-moi", ["dis", "le", "moi"]],
    ["celui-ci", ["celui", "ci"]],
    ["ces rendez-vous-là", ["ces", "rendez-vous", "là"]],
    ["c'est-à-dire", ["c'", "est-à-dire"]],
    ["2020-2021", ["2020", "2021"]],
    ["à 0:03 - oui", ["à", "0", "03", "oui"]],
    ["fin.Début", ["fin", "Début"]],
    ["euh… ben...", ["euh", "ben"]],
    ["", []],
    ["« — ! »", []],
  ])("parts %s as it is spoken", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("keeps English contractions and compounds whole", () => {
    expect(split("I don't like the workers' face-to-face", "en")).toEqual([
      "I",
      "don't",
      "like",
      "the",
      "workers",
      "face-to-face",
    ]);
  });

  it("does not break a word at a combining mark", () => {
    expect(split("l'e\u0301cole e\u0301tait")).toEqual(["l'", "e\u0301cole", "e\u0301tait"]);
  });

  it("reads letters outside the basic plane, and leaves emoji out", () => {
    expect(split("𝒜b 🙂 c")).toEqual(["𝒜b", "c"]);
  });

  const piece = fc.constantFrom(
    "l'",
    "’",
    "-",
    " ",
    "é",
    "e\u0301",
    "mot",
    "1,",
    "2",
    ".",
    "œ",
    "là",
    "il",
    "t",
    "«",
    "\n",
    "🙂",
    "ß",
  );
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));

  it("gives words in order, apart, without spaces, and leaves no letter out", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("fr" as const, "en" as const), (source, language) => {
        const lexicon = createLexicon(language);
        const { starts, ends, forms } = words(source, lexicon);
        let rest = "";
        let at = 0;
        starts.forEach((start, i) => {
          const end = ends[i] ?? 0;
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(source.slice(start, end)).not.toMatch(/\s/);
          expect(lexicon.intern(source.slice(start, end))).toBe(forms[i]);
          rest += source.slice(at, start);
          at = end;
        });
        expect(rest + source.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("reads a span as it reads the same text alone", () => {
    fc.assert(
      fc.property(text, (source) => {
        const span = { start: 4, end: 4 + source.length };
        const inside = words(`a b ${source} c d`, createLexicon("fr"), span);
        expect([...inside.starts].map((start) => start - 4)).toEqual([...words(source, createLexicon("fr")).starts]);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
