import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLexicon } from "../../src/text/lexicon.js";
import { words, wordTexts } from "../../src/text/words.js";

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
    "travailleur·euse·s",
    "travailleur•euse•s",
    "travailleur.euse.s",
    "travailleur-euse-s",
    "travailleur(euse)s",
    "TRAVAILLEUR.EUSE.S",
    "agent(e)s",
    "motivé(e)(s)",
    "étudiant/e/s",
    "un·e",
    "tou·te·s",
    "tou-te-s",
    "quelqu'un·e",
    "usager.ère.s",
    "usage\u0301.e\u0300re.s",
    "professionnel.le.s",
    "professionnel-le",
    "citoyen.ne.s",
    "ceux·elles",
    "ceux/celles",
    "ils-elles",
    "un/une",
    "éducateur/éducatrice",
    "iel",
    "1 200",
    "1\u202f200",
    "1.200,50",
    "24/7",
    "24h/24",
    "50 %",
    "3,5 %",
    "12/03/2024",
    "12.03.2024",
    "2024-03-12",
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
    ["fini.le bon", ["fini", "le", "bon"]],
    ["Oui.Elle", ["Oui", "Elle"]],
    ["donne-le", ["donne", "le"]],
    ["ont-elles", ["ont", "elles"]],
    ["dit-iel", ["dit", "iel"]],
    ["et/ou", ["et", "ou"]],
    ["travailleur(euse) ici", ["travailleur(euse)", "ici"]],
    ["la maison (et le jardin)", ["la", "maison", "et", "le", "jardin"]],
    ["p(e)tit", ["p", "e", "tit"]],
    ["prenom.e@exemple.be", ["prenom", "e", "exemple", "be"]],
    ["en 2020 300 personnes", ["en", "2020", "300", "personnes"]],
    ["04 75 12 34 56", ["04", "75", "12", "34", "56"]],
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

  it("keeps English words for several genders and numbers whole", () => {
    expect(split("the worker(s) said he/she has 1,200 cases and/or 50 % in 24/7", "en")).toEqual([
      "the",
      "worker(s)",
      "said",
      "he/she",
      "has",
      "1,200",
      "cases",
      "and",
      "or",
      "50 %",
      "in",
      "24/7",
    ]);
  });

  it("reads a long row of figures, points and brackets in time that grows with the text", () => {
    const started = performance.now();
    for (const piece of ["1", "1 200 ", "1/", "é·e", "e.e", "e(e)", "a-e", "1.1"])
      words(piece.repeat(200_000 / piece.length), createLexicon("fr"));
    expect(performance.now() - started).toBeLessThan(30_000);
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
    "·",
    "(",
    ")",
    "/",
    "e",
    "s",
    "200",
    "%",
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
          expect(source.slice(start, end)).not.toMatch(/[^\d ]\s|\s[^\d%]|^\s|\s$/);
          expect(lexicon.intern(source.slice(start, end))).toBe(forms[i]);
          rest += source.slice(at, start);
          at = end;
        });
        expect(rest + source.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("reads simple words as the closer look at every word does", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("fr" as const, "en" as const), (source, language) => {
        expect(split(source, language)).toEqual(wordTexts(source, language));
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
