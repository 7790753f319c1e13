import { describe, expect, it } from "vitest";
import { checkAsked, questionsFor } from "../../src/codebook/between.js";
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

describe("a scale of the guide", () => {
  const withScale = (scale: string, other = "") =>
    guideOf(
      GUIDE.replace('["parcours"] }', `["parcours"], scale: ${scale} }`).replace(
        '"Par exemple ?"]',
        `"Par exemple ?"]\n${other}`,
      ),
    );

  it("has ends or steps, and fills an attribute that is called as the question is where the guide says no other", () => {
    expect(withScale("{ from: 1, to: 10 }").guide?.questions[0]?.scale).toEqual({
      ...{ kind: "numbers", attribute: "q01", from: 1, to: 10 },
    });
    const { guide, shown } = withScale("{ attribute: accord, steps: [oui, { label: non, words: [pas du tout] }] }");
    expect(shown).toEqual([]);
    expect(guide?.questions[0]?.scale).toMatchObject({
      ...{ kind: "steps", attribute: "accord" },
      steps: [
        { label: { fr: "oui", en: "oui" }, words: [] },
        { label: { fr: "non" }, words: ["pas du tout"] },
      ],
    });
  });

  it("is told where it runs nowhere, has no name for a column, or has another question's", () => {
    expect(withScale("{ from: 10, to: 1 }").shown).toHaveLength(1);
    expect(withScale("{ from: 0, to: 5000 }").shown).toHaveLength(1);
    expect(withScale('{ from: 1, to: 10, attribute: "a;b" }').shown).toHaveLength(1);
    expect(withScale("{ from: 1, to: 5, attribute: participant }").shown).toHaveLength(1);
    expect(withScale("{ from: 1, to: 5, attribute: x }", "    scale: { from: 1, to: 3, attribute: x }").shown).toEqual([
      "bad-scale 9:5",
    ]);
  });
});

describe("sub-questions of a hypothesis", () => {
  const codebookWith = (subQuestions: string) =>
    readWithout(
      codebookFile(
        ["{ id: f.a, origin: a_priori, label: A }"],
        `hypotheses: [{ id: H1, statement: S, origin: a_priori, sub_questions: ${subQuestions}, supports: f }]\n`,
      ),
    );

  it("are asked by questions that either file names, in the guide's order", () => {
    const { guide } = guideOf(GUIDE.replace("H1", "H1.role"));
    const codebook = codebookWith("[{ id: H1.role, ask: Rôle ? }, { id: H1.image, ask: Image ?, asked: [q02] }]");
    const [hypothesis] = codebook.hypotheses;
    expect(hypothesis?.subQuestions?.map(({ id }) => id)).toEqual(["H1.role", "H1.image"]);
    expect(checkAsked([codebook], guide)).toEqual([]);
    if (guide === null || hypothesis === undefined) throw new Error("not read");
    expect(questionsFor(hypothesis, guide)).toEqual(["q01", "q02"]);
    expect(questionsFor({ ...hypothesis, subQuestions: [] }, guide)).toEqual([]);
  });

  it("are listed, all of them, where they ask what the guide has not, or the guide serves what there is not", () => {
    const { guide } = guideOf(GUIDE.replace("H1", "H1.rolle"));
    const codebook = codebookWith("[{ id: H1.role, ask: R, asked: [q9, q8] }]");
    const problems = checkAsked([codebook], guide);
    expect(problems.map(({ code }) => code)).toEqual(["unknown-question", "unknown-question", "unknown-hypothesis"]);
    expect(problems[2]?.hint?.en).toContain("H1.role");
  });
});
