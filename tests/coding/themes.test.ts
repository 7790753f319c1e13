import { describe, expect, it } from "vitest";
import type { Codebook } from "../../src/codebook/codebook.js";
import { readCodebook } from "../../src/codebook/read.js";
import { compileThemes, themesIn } from "../../src/codebook/themes.js";
import { proposedThemes, type RankedTheme, rankThemes, themeHits } from "../../src/coding/themes.js";
import { readWithout } from "../codebook/help.js";
import { interviewIn } from "../interview.js";

const HEAD = "grille: 1\ncodebook: essai\ntitle: Essai\nlanguage: fr\n";
const FAMILIES = `families:
  - id: temps
    label: Temps
    codes: [{ id: temps.manque, origin: a_priori, label: M, rules: ["pas le temps", "débordé"] }, { id: temps.retard, origin: a_priori, label: R, rules: ["en retard"] }]
  - id: humain
    label: Humain
    codes:
      - { id: humain.lien, origin: a_priori, label: L, rules: ["lien", "confiance"] }
      - { id: humain.lecture, kind: interpretive, origin: a_priori, label: X, rules: ["écoute"] }
`;
const THEMES = `themes:
  - id: charge
    label: Charge
    source: p. 5
    codes: [temps]
    words: { 3: ["boîte mail"], 1: [mail, dossier], 0.5: [heure] }
  - id: relation
    label: Relation
    codes: [humain.lien]
    also: [temps.retard]
    rules: ["face à face"]
    words: [visage, dossier]
`;

function rank(text: string, codebook: Codebook = readWithout(HEAD + FAMILIES + THEMES)): RankedTheme[] {
  const themes = compileThemes([codebook]);
  const transcript = interviewIn("fr", `P: ${text}`);
  const said = transcript.turns.map(({ start, end }) => ({ start, end }));
  return rankThemes(themeHits(transcript, themes), said, themes);
}

const weights = (ranked: readonly RankedTheme[]) => ranked.map(({ theme, weight }) => [theme, weight]);

describe("themes of a passage", () => {
  it("weigh what tells them most, what touches on them half, and words as the codebook says, 1 where it says nothing", () => {
    expect(weights(rank("Je suis débordé."))).toEqual([["charge", 2]]);
    expect(weights(rank("Je suis en retard."))).toEqual([["charge", 2]]);
    expect(weights(rank("En retard. Un lien."))).toEqual([
      ["relation", 3],
      ["charge", 2],
    ]);
    expect(
      weights(rank("Je suis débordé de mails à cette heure. On se parle face à face, je vois les visages.")),
    ).toEqual([
      ["charge", 3.5],
      ["relation", 3],
    ]);
  });

  it("take for each place the heaviest rule that found it", () => {
    expect(weights(rank("Ma boîte mail."))).toEqual([["charge", 3]]);
  });

  it("count no word again that a heavier rule found, though it does not carry that rule", () => {
    const themes = "themes:\n  - { id: t, label: T, codes: [], words: { 3: [remplir des cases], 2: [des cases] } }\n";
    const [ranked] = rank("J'ai dû remplir des cases.", readWithout(HEAD + FAMILIES + themes));
    expect(ranked?.reasons.map(({ words, added }) => [words.length, added])).toEqual([[3, 3]]);
  });

  it("are spoken of as much where it is denied", () => {
    expect(weights(rank("Je n'ai jamais été débordé."))).toEqual([["charge", 2]]);
  });

  it("are none where a single plain word comes with them, and are one where several do", () => {
    expect(rank("J'ai reçu un mail.")).toEqual([]);
    expect(weights(rank("J'ai reçu un mail à cette heure."))).toEqual([["charge", 1.5]]);
  });

  it("ask for more signs in a longer passage, up to a point", () => {
    const long = "On a parlé de la pluie et du beau temps avec les voisins. ".repeat(5);
    expect(rank(`${long} J'étais débordé.`)).toEqual([]);
    expect(weights(rank(`${long.repeat(9)} J'étais débordé, une boîte mail.`))).toEqual([["charge", 5]]);
  });

  it("count a word said again less each time", () => {
    expect(weights(rank("Il y a un lien. Ce lien, un lien."))).toEqual([["relation", 3.5]]);
  });

  it("stand in order with their share of the first, and equals share a rank", () => {
    const [first, second] = rank("La confiance, je suis débordé.");
    expect([first?.rank, second?.rank]).toEqual([1, 1]);
    expect([first?.theme, second?.share]).toEqual(["relation", 1]);
  });

  it("say by which rule and which words", () => {
    const [relation] = rank("Un face à face.");
    expect(relation?.reasons.map(({ rule, added }) => [rule, added])).toEqual([["relation#1", 2]]);
  });

  it("are proposed only where they are not far behind", () => {
    const at = (share: number): RankedTheme => ({ theme: "x", weight: share, share, rank: 1, reasons: [] });
    expect(proposedThemes([1, 0.9, 0.75, 0.7].map(at))).toHaveLength(3);
    expect(proposedThemes([1, 0.6, 0.6].map(at))).toHaveLength(3);
    expect(proposedThemes([1, 0.6, 0.5].map(at))).toHaveLength(2);
    expect(proposedThemes([1, 0.5].map(at))).toHaveLength(1);
    expect(proposedThemes([])).toEqual([]);
  });

  it("read only what lies in the passage", () => {
    const codebook = readWithout(HEAD + FAMILIES + THEMES);
    const themes = compileThemes([codebook]);
    const transcript = interviewIn("fr", "P: Je suis débordé.", "E: Et la confiance ?", "P: La confiance, oui.");
    const [, , last] = transcript.turns;
    const hits = themeHits(transcript, themes);
    expect(weights(rankThemes(hits, last === undefined ? [] : [last], themes))).toEqual([["relation", 2]]);
    expect(hits.map(({ theme }) => theme)).toEqual(["charge", "relation"]);
  });
});

describe("themes of a codebook", () => {
  it("are its families where it names none, but for readings", () => {
    const codebook = readWithout(HEAD + FAMILIES);
    expect(themesIn(codebook).map(({ id, codes }) => [id, codes])).toEqual([
      ["temps", ["temps.manque", "temps.retard"]],
      ["humain", ["humain.lien"]],
    ]);
    expect(weights(rank("Je suis débordé.", codebook))).toEqual([["temps", 2]]);
  });

  it("name codes and families that it has, and each theme once", () => {
    const wrong = `${HEAD}${FAMILIES}themes:\n  - { id: a, label: A, codes: [tempo] }\n  - { id: a, label: B, words: ["…"] }\n`;
    const { problems } = readCodebook(wrong, "x.yaml");
    expect(problems.map(({ code, place }) => [code, place.line]).sort()).toEqual([
      ["bad-rule", 16],
      ["repeated-id", 16],
      ["unknown-code", 15],
    ]);
  });

  it("say what is wrong with a weight at its place", () => {
    const wrong = `${HEAD}${FAMILIES}themes:\n  - id: a\n    label: A\n    words:\n      0: [mail]\n      2: ["…"]\n      much: [heure]\n`;
    const { problems } = readCodebook(wrong, "x.yaml");
    const found = problems.map(({ code, place }) => [code, place.line]);
    expect(found).toEqual([
      ["bad-weight", 18],
      ["bad-weight", 20],
    ]);
  });
});
