import { describe, expect, it } from "vitest";
import { checkAsked } from "../../src/codebook/between.js";
import { readGuide } from "../../src/codebook/guide.js";
import { codebookFile, readWithout } from "./help.js";

const GUIDE = `grille: 1
title: Guide
questions:
  - { id: q01, number: 1, theme: Parcours, ask: "Racontez ?", serves: [H1], matches: ["parcours"] }
  - id: q02
    theme: { fr: Outils, en: Tools }
    ask: { fr: "Et les outils ?", en: "And the tools?" }
    prompts: ["Par exemple ?"]
`;

function guideOf(source: string) {
  const { guide, problems } = readGuide(source, "guide.yaml");
  return { guide, shown: problems.map(({ code, place }) => `${code} ${place.line}:${place.column}`) };
}

function codebookAsking(asked: string) {
  const hypothesis = `hypotheses: [{ id: H1, statement: S, origin: a_priori, asked: [${asked}], supports: f, rival: { statement: R, asked: [q02], would_see: W } }]\n`;
  return readWithout(codebookFile(["{ id: f.a, origin: a_priori, label: A }"], hypothesis));
}

describe("readGuide", () => {
  it("reads questions with their numbers as they are printed", () => {
    const { guide, shown } = guideOf(GUIDE);
    expect(shown).toEqual([]);
    expect(guide?.questions).toMatchObject([
      {
        id: "q01",
        number: "1",
        theme: { fr: "Parcours" },
        serves: ["H1"],
        matches: [{ id: "q01#1", written: "parcours" }],
      },
      { id: "q02", number: null, ask: { en: "And the tools?" }, prompts: [{ fr: "Par exemple ?" }], matches: [] },
    ]);
  });

  it("points at a rule that cannot be read, a circle of lists, an id written twice and an unknown key", () => {
    expect(guideOf(GUIDE.replace('"parcours"', '"$x"')).shown).toEqual(["unknown-list 4:87"]);
    expect(guideOf(GUIDE.replace("questions:", "lists: { a: [$a] }\nquestions:")).shown).toEqual([
      "circular-list 3:14",
    ]);
    expect(guideOf(GUIDE.replace("q02", "q01")).shown).toEqual(["repeated-id 5:9"]);
    expect(guideOf(GUIDE.replace("number", "nombre")).shown).toEqual(["unknown-key 4:16"]);
  });
});

describe("checkAsked", () => {
  it("finds nothing where all references lead somewhere, or without a guide", () => {
    expect(checkAsked([codebookAsking("q01")], guideOf(GUIDE).guide)).toEqual([]);
    expect(checkAsked([codebookAsking("q99")], null)).toEqual([]);
    expect(checkAsked([], guideOf(GUIDE).guide)).toEqual([]);
  });

  it("points at a question that is not in the guide and at a hypothesis that is in no codebook", () => {
    const { guide } = guideOf(GUIDE.replace("H1", "H11").replace("q02", "q03"));
    const problems = checkAsked([codebookAsking("q01, q02")], guide);
    expect(problems.map(({ code, place }) => `${code} ${place.file} ${place.line}:${place.column}`)).toEqual([
      "unknown-question x.yaml 10:69",
      "unknown-question x.yaml 10:119",
      "unknown-hypothesis guide.yaml 4:72",
    ]);
    expect(problems.map(({ hint }) => hint?.en)).toEqual([
      'did you mean "q01"?',
      'did you mean "q01"?',
      'did you mean "H1"?',
    ]);
  });
});
