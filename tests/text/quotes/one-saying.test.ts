import { describe, expect, it } from "vitest";
import { draftsOf, said, warnedOf } from "./read-work.js";

/** Makes Anselme and Fatou people of the work. */
const WORK =
  "« je ne vois plus jamais personne de la journée » (Anselme, 20e année, 1 an d'ancienneté). « on y pense tout le temps le soir » (Fatou, 40e année, 9 ans d'ancienneté).\n\n";
const FACTS = "(20e année, 1 an d'ancienneté)";
const SECOND = "et la feuille elle attend pas, elle";

/** Who is given the second half of a saying. */
const speakerOf = (text: string, words = SECOND): string[] =>
  said(text)
    .filter((one) => one.includes(words))
    .map((one) => one.slice(0, one.indexOf(":")));

const HIS = [
  `« Le temps du patient, c'est pas… », explique Anselme, « ${SECOND}. » ${FACTS}.`,
  `« Le temps du patient, c'est pas… », explique Anselme en regardant le mur, « ${SECOND} » ${FACTS}.`,
  `« Le temps du patient, c'est pas… », explique Anselme, avant d'ajouter : « ${SECOND} » ${FACTS}.`,
  `« Le temps du patient », explique Anselme, « c'est pas le mien », poursuit-il, « ${SECOND} » ${FACTS}.`,
  `Anselme explique : « ${SECOND} » ${FACTS}.`,
];

describe("a bracket that says only what somebody is", () => {
  it.each(HIS)("belongs to the one whom the sentence names, known elsewhere or not: %s", (sentence) => {
    for (const text of [WORK + sentence, sentence]) {
      expect(speakerOf(text)).toEqual(["Anselme"]);
      expect(draftsOf(text).map(({ called }) => called)).not.toContain("20e année, 1 an d'ancienneté");
      // A pronoun that gives words to somebody is told of anyhow.
      expect(warnedOf(text).filter((code) => code !== "pronoun")).toEqual([]);
    }
  });

  it("gives both halves of one saying, and what the bracket says, to the one who is named", () => {
    const drafts = draftsOf(HIS[0] ?? "");
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.turns).toHaveLength(2);
    expect(drafts[0]?.attributes).toEqual({ dizaine_age: "20", anciennete: "1" });
  });

  it("keeps both halves together where two people bear the name", () => {
    const drafts = draftsOf(`${WORK}${(HIS[0] ?? "").replace("Anselme", "Fatou")}`);
    expect(drafts.map(({ called, turns }) => [called, turns.length])).toEqual([
      ["Anselme", 1],
      ["Fatou", 1],
      ["Fatou-2", 2],
    ]);
    expect(drafts.flatMap(({ problems }) => problems).map(({ code }) => code)).toContain("two-of-one-name");
  });

  it("stays another's where somebody else begins to speak, or the bracket contradicts who is named", () => {
    for (const sentence of [
      `« Le temps du patient », explique Anselme, tandis qu'une collègue répond « ${SECOND} » (éducatrice, 30e année, 3 ans d'ancienneté).`,
      `« Le temps du patient », explique Anselme (20e année, 1 an d'ancienneté), « ${SECOND} » (éducatrice, 30e année, 3 ans d'ancienneté).`,
      `Anselme n'est pas le seul : « ${SECOND} » (éducatrice, 30e année, 3 ans d'ancienneté).`,
      `« Le temps du patient », explique Anselme. Ailleurs, même constat : « ${SECOND} » (éducatrice, 30e année, 3 ans d'ancienneté).`,
    ])
      expect(speakerOf(WORK + sentence)).toEqual(["éducatrice, 30e année, 3 ans d'ancienneté"]);
  });

  it("is the only person of whom the work says the same, with a warning, where nobody is named", () => {
    const text = `${WORK}Un autre jour : « ${SECOND} » ${FACTS}.`;
    expect(speakerOf(text)).toEqual(["Anselme"]);
    expect(warnedOf(text)).toEqual(["known-by-attributes"]);
  });

  it("is kept apart, with a warning, where the work says the same of two people", () => {
    const other = "« on dort mal après les nuits de garde » (Bruno, 20e année, 1 an d'ancienneté).\n\n";
    const text = `${WORK}${other}Un autre jour : « ${SECOND} » ${FACTS}.`;
    expect(speakerOf(text)).toEqual(["20e année, 1 an d'ancienneté"]);
    expect(warnedOf(text)).toContain("known-by-attributes");
  });
});

describe("a line that a dash opens and somebody's bracket ends", () => {
  const line = (words: string): string =>
    `${WORK}Un texte ici.\n\n${words} (Fatou, 40e année, 9 ans d'ancienneté)\n\nEt la suite.`;

  it.each([
    "— Le corps, on n'en parle pas, on le porte.",
    "– Le corps se porte sans un mot.",
    "- Le corps se porte sans un mot.",
  ])("is theirs: %s", (words) => {
    expect(said(line(words))).toContain(`Fatou: ${words.slice(2)}`);
  });

  it("is named as left out where it is no sentence", () => {
    const text = line("— La fatigue du corps après les nuits");
    expect(speakerOf(text, "La fatigue")).toEqual([]);
    expect(warnedOf(text)).toEqual(["maybe-interviewee"]);
  });
});

it("joins the pieces of a saying in a long line without waiting", () => {
  const long = `« Le temps », explique Anselme${" en regardant".repeat(70_000)}, « ${SECOND} » ${FACTS}.`;
  const before = performance.now();
  said(long);
  expect(performance.now() - before).toBeLessThan(10_000);
});
