import { describe, expect, it } from "vitest";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";
import { said, sourceOf, warnedOf } from "./read-work.js";

const FULL = "(Maud, 40e année, 17 ans d'ancienneté, 1er emploi)";

describe("attributions beside the words", () => {
  it.each([
    `Elle dit « je tiens bon » ${FULL}.`,
    "Elle dit « je tiens bon »(Maud,40e année,17 ans d’ancienneté,1er emploi).",
    "Elle dit « je tiens bon » (Maud, 40^e année, 17 ans d'ancienneté, 1^{er} emploi).",
    "Elle dit « je tiens bon » (Maud, 40$^{e}$ année, 17 ans d'ancienneté, 1$^{er}$ emploi).",
    "Elle dit « je tiens bon » (Maud, 40<sup>e</sup> année, 17 ans d'ancienneté, 1<sup>er</sup> emploi).",
    "Elle dit « je tiens bon » (Maud, 40ᵉ année, 17 ans d'ancienneté, 1ᵉʳ emploi).",
    "Elle dit « je tiens bon » (Maud, 40e années, 17 ans d'ancienneté, 1 er emploi).",
    "Elle dit « je tiens bon ». (Maud, 40ème année, 17 ans d'ancienneté, 1er emploi)",
    "Elle dit « je tiens bon »12 (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit *« je tiens bon »* (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « *je tiens bon* » (**Maud**, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon » [Maud, 40e année, 17 ans d'ancienneté, 1er emploi].",
    "Elle dit « je tiens bon » (Maud – 40e année – 17 ans d'ancienneté – 1er emploi).",
    "Elle dit « je tiens bon » (Maud ; 40e année ; 17 ans d'ancienneté ; 1er emploi).",
    "Elle dit « je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi ; voir aussi Ana : « moi, j'aime »).",
    "Elle dit « je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi, cf. p. 12).",
    "Elle dit « je tiens bon » (40e année, 17 ans d'ancienneté, 1er emploi, Maud).",
    "Elle dit « je tiens bon » Maud (40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon » (Maud (40e année, 17 ans d'ancienneté, 1er emploi)).",
    "Elle dit « je tiens bon » (Maud 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi.",
    "Elle dit « je tiens bon » Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon (Maud, 40e année, 17 ans d'ancienneté, 1er emploi) ».",
    "Elle dit « je tiens bon (Maud, 40e année, 17 ans d'ancienneté, 1er emploi). Puis elle se tait.",
    "Elle dit “je tiens bon” (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    'Elle dit "je tiens bon" (Maud, 40e année, 17 ans d\'ancienneté, 1er emploi).',
    "Elle dit << je tiens bon >> (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon « (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon ” (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon »\n(Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "« je tiens bon »\n\n(Maud, 40e année, 17 ans d'ancienneté, 1er emploi)",
    "« je tiens bon »\n\n— Maud, 40e année, 17 ans d'ancienneté, 1er emploi",
    "« je tiens bon » – Maud, 40e année, 17 ans d'ancienneté, 1er emploi",
    "Maud (40e année, 17 ans d'ancienneté, 1er emploi) raconte : « je tiens bon ».",
    "Maud, 40e année, 17 ans d'ancienneté, 1er emploi :\n\n« je tiens bon »",
    "je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon » (rire) (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "Elle dit « je tiens bon » (Maud, 40e\nannée, 17 ans d'ancien-\nneté, 1er emploi).",
    "Elle dit : *je tiens bon* (Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
    "> je tiens bon (Maud, 40e année, 17 ans d'ancienneté, 1er emploi)",
    "Elle dit :\n\n> je tiens bon\n>\n> (Maud, 40e année, 17 ans d'ancienneté, 1er emploi)",
    "Elle dit :\n\n> je tiens bon\n\n— Maud, 40e année, 17 ans d'ancienneté, 1er emploi",
    "- « je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi)",
    "| Thème | « je tiens bon » (Maud, 40e année, 17 ans d'ancienneté, 1er emploi) |",
    "Elle dit : «\u00a0je tiens bon\u00a0» (Extrait de l'entretien de Maud, 40e année, 17 ans d'ancienneté, 1er emploi).",
  ])("%s", (text) => {
    expect(said(text)).toEqual(["Maud: je tiens bon"]);
    const [draft] = quotesToDrafts(sourceOf(text), { file: "input 1", language: "fr" });
    expect(draft?.attributes).toEqual({ dizaine_age: "40", anciennete: "17", emploi: "1er" });
  });

  it.each([
    [
      "« je n'ai plus le temps d'écouter » (E3) et « moi non plus je crois » (E4)",
      ["E3: je n'ai plus le temps d'écouter", "E4: moi non plus je crois"],
    ],
    ["« je n'ai plus le temps » (Entretien n° 7, homme, 35 ans)", ["Entretien 7: je n'ai plus le temps"]],
    [
      "« je n'ai plus le temps » [E03]. « je n'ai rien dit de tel » (E3, p. 12). « je pars un jour » (E5)",
      ["E3: je n'ai plus le temps", "E3: je n'ai rien dit de tel", "E5: je pars un jour"],
    ],
    [
      "« je n'ai plus le temps » (AS 3) ; « je cours sans cesse » (AS 12)",
      ["AS3: je n'ai plus le temps", "AS12: je cours sans cesse"],
    ],
    ["« je n'ai plus le temps » (éducatrice, 34 ans)", ["éducatrice, 34 ans: je n'ai plus le temps"]],
    [
      "« je n'ai plus le temps de rien » (Léa). Plus loin : « moi je pars dès demain » (Léa).",
      ["Léa: je n'ai plus le temps de rien", "Léa: moi je pars dès demain"],
    ],
    ["« je n'ai plus le temps » (Mme B., 45 ans, infirmière)", ["Mme B.: je n'ai plus le temps"]],
    ["« je n'ai plus le temps » (Participant 12, femme)", ["Participant 12: je n'ai plus le temps"]],
    ["« je n'ai plus le temps » (Jean-Marc, la quarantaine, assistant social)", ["Jean-Marc: je n'ai plus le temps"]],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe("words that a sentence gives to somebody", () => {
  const known = `« je suis bien là » ${FULL}.\n\n`;
  it.each([
    "Comme le dit Maud : « on ne voit plus les gens ».",
    "Maud explique que « on ne voit plus les gens ».",
    "Pour Maud, « on ne voit plus les gens ».",
    "Selon Maud : « on ne voit plus les gens ».",
    "« on ne voit plus les gens », explique Maud.",
    "« on ne voit plus les gens » nous confie encore Maud.",
    "D'après Maud, le métier a changé : « on ne voit plus les gens ».",
    "Maud raconte :\n\n« on ne voit plus les gens »",
    "Maud raconte :\n\n> on ne voit plus les gens",
  ])("%s", (text) => {
    expect(said(known + text)).toEqual(["Maud: je suis bien là", "Maud: on ne voit plus les gens"]);
  });

  it("goes on with the one who spoke just before, and warns, where only a pronoun is given", () => {
    const text = `« je suis bien là » ${FULL}. Elle ajoute : « on ne voit plus les gens du tout ».`;
    expect(said(text)).toHaveLength(2);
    expect(warnedOf(text)).toEqual(["pronoun"]);
  });

  it("leaves out, and warns, where several people are named", () => {
    const text = `${known}« moi aussi je tiens » (Odile, 60e année, 3 ans d'ancienneté).\n\nEntre Maud et Odile, une formule circule, « on ne voit plus les gens ».`;
    expect(said(text)).toHaveLength(2);
    expect(warnedOf(text)).toEqual(["maybe-interviewee"]);
  });
});

describe("quotations of more than one piece", () => {
  it("gives both to the person whose bracket covers them", () => {
    expect(said(`Elle se dit « épuisée » et « à bout » ${FULL}.`)).toEqual(["Maud: épuisée", "Maud: à bout"]);
    expect(said(`« Je pars », dit-elle, « et je ne reviens pas » ${FULL}.`)).toEqual([
      "Maud: Je pars",
      "Maud: et je ne reviens pas",
    ]);
  });
  it("keeps nested marks, cuts and superscripts within the words as they stand", () => {
    const words = "Je suis « fatiguée » [...] de mon 2^e poste (…) et “voilà”, l'air de rien…";
    expect(said(`« ${words} » ${FULL}`)).toEqual([`Maud: ${words}`]);
    expect(said(`« Il m'a dit « viens » » ${FULL}`)).toEqual(["Maud: Il m'a dit « viens »"]);
  });
  it("goes over paragraphs, whatever mark opens each", () => {
    for (const mark of ["« ", "» ", ""])
      expect(said(`« Je commence ici.\n\n${mark}Je finis là. » ${FULL}`)).toEqual([
        "Maud: Je commence ici.\nJe finis là.",
      ]);
  });
});

describe("what is not an interviewee's", () => {
  it.each([
    "« le social se défait et nous le défaisons » (Dupont, 2012, p. 45)",
    "« le social se défait et nous le défaisons » (ibid.)",
    "« le social se défait et nous le défaisons » (op. cit., p. 3)",
    "« le social se défait et nous le défaisons » (Franssen, 2005)",
    "« le social se défait et nous le défaisons » (Dupont et al., 2012)",
    "« le social se défait et nous le défaisons » (Dupont & Durand, 2012 : 4)",
    "Dupont (2012) écrit que « le social se défait et nous le défaisons ».",
    "« le social se défait et nous le défaisons » (Weber, notre traduction)",
    "« toute personne a droit à l'aide sociale » (Loi du 8 juillet 1976)",
    "La loi dit que « toute personne a droit à l'aide sociale ».",
    "Le « numérique » (Dupont) et la « crise » (voir tableau 3).",
    "« Comment vivez-vous votre métier ? » (question 5)",
    "« le social se défait » (p. 12)",
    "« le social se défait et nous le défaisons tous » (hypothèse 1)",
  ])("%s", (text) => {
    expect(said(text)).toEqual([]);
    expect(said(`${text}\n\n« je suis bien là » ${FULL}.`)).toEqual(["Maud: je suis bien là"]);
  });
});

describe("people", () => {
  it("are one where only accents or a letter differ and the same is said of both", () => {
    const text =
      "« je viens » (Noémie, 40e année, 6 ans d'ancienneté). « je vais » (Noemie, 40e année, 6 ans d'ancienneté). « je pars » (Noëmy, 40e année, 6 ans d'ancienneté). « je dors » (Noémie, 40e année, 6 ans d'ancienneté).";
    expect(said(text).map((one) => one.split(":")[0])).toEqual(["Noémie", "Noémie", "Noémie", "Noémie"]);
    expect(warnedOf(text)).toEqual(["spelling-differs", "spelling-differs"]);
  });
  it("are two where other things are said of them", () => {
    const text =
      "« je viens » (Marion, 40e année, 6 ans d'ancienneté). « je vais » (Marian, 20e année, 1 an d'ancienneté).";
    expect(said(text)).toEqual(["Marion: je viens", "Marian: je vais"]);
    expect(warnedOf(text)).toEqual(["almost-the-same-name"]);
  });
});

describe("English works", () => {
  it.each([
    ["“I count my steps” (P3, female, 15 years’ experience).", "P3: I count my steps"],
    ["‘I count my steps, don’t I’ (Participant 7).", "Participant 7: I count my steps, don’t I"],
    ['"I count my steps" [Interviewee 2, nurse, 34]', "Interviewee 2: I count my steps"],
    ["“I count my steps” – Anna, 34, social worker", "Anna: I count my steps"],
    ["Anna (34, social worker) explained: “I count my steps”.", "Anna: I count my steps"],
    ["“I count my steps” (Interview 4, woman, in her forties)", "Interview 4: I count my steps"],
  ])("%s", (text, expected) => {
    expect(said(text, "en")).toEqual([expected]);
  });
});
