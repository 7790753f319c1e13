import { describe, expect, it } from "vitest";
import { compile } from "../../src/codebook/compile.js";
import { checkExamples } from "../../src/codebook/examples.js";
import { applyRules } from "../../src/coding/apply.js";
import type { Transcript } from "../../src/text/transcript.js";
import { interview } from "../interview.js";
import { codebookFile, readWithout, withRules } from "./help.js";

const talk = interview(
  "P: Oui, avant de commencer.",
  "E: Vous n'avez pas suivi de formation ?",
  "P: Oui.",
  "E: D'accord.",
  "P: Oui, oui.",
  "E: Et les collègues, comment ça va ?",
  "P: Oui.",
);

/** Numbers of the turns in which a rule proposes. */
function turns(rules: string, transcript: Transcript = talk, attributes: Record<string, string> = {}): number[] {
  const about = { attributes: () => attributes };
  return applyRules(transcript, compile([withRules(rules)]), about).proposals.map(({ turn }) => turn);
}

describe("answer_to", () => {
  it("reads the question that opens the exchange, and nothing else that the interviewer says", () => {
    expect(turns("[{ phrase: oui, answer_to: formation }]")).toEqual([3, 5]);
    expect(turns('[{ phrase: oui, answer_to: "d\'accord" }]')).toEqual([]);
    expect(turns("[{ phrase: formation, answer_to: formation }]")).toEqual([]);
  });

  it("takes a whole rule, in the unit of the question, where a denial does not matter unless it is said to", () => {
    expect(turns("[{ phrase: oui, answer_to: { any: [collègue, chef] } }]")).toEqual([7]);
    expect(turns("[{ phrase: oui, answer_to: { phrase: formation, negation: refuse } }]")).toEqual([]);
    expect(turns("[{ any: [{ phrase: oui, answer_to: collègue }, avant] }]")).toEqual([1, 7]);
  });

  it("reads the heading where nobody interviews", () => {
    const written = interview("P: Oui.", "P: Oui.");
    const sections = ["La formation suivie", "Autre chose"];
    const answers = { ...written, turns: written.turns.map((turn, i) => ({ ...turn, section: sections[i] ?? null })) };
    expect(turns("[{ phrase: oui, answer_to: formation }]", answers)).toEqual([1]);
  });
});

describe("section", () => {
  const headed = {
    ...talk,
    turns: talk.turns.map((turn) => ({
      ...turn,
      section: turn.index < 2 ? null : turn.index < 6 ? "Thème 2 : les formations" : "q3",
    })),
  };
  it.each([
    ["[{ phrase: oui, section: formation }]", [3, 5]],
    ['[{ phrase: oui, section: ["=q3", "formation"] }]', [3, 5, 7]],
    ["[{ phrase: oui, section: chef }]", []],
  ])("%s", (rules, expected) => {
    expect(turns(rules, headed)).toEqual(expected);
  });
});

describe("speaker", () => {
  it.each([
    ["{ fonction: AS }", { fonction: "as" }, true],
    ["{ Fonction: assistante sociale }", { fonction: "Assistante sociale" }, true],
    ["{ fonction: [AS, chef] }", { fonction: "chef" }, true],
    ["{ annees: 5 }", { annees: "5" }, true],
    ["{ fonction: AS }", { fonction: "chef" }, false],
    ["{ fonction: AS, annees: 5 }", { fonction: "AS" }, false],
    ["{ fonction: AS }", {}, false],
    ["{ fonction: AS }", { fonction: "" }, false],
  ] as [string, Record<string, string>, boolean][])("%s of %j: %s", (speaker, attributes, fires) => {
    const rules = `[{ phrase: oui, speaker: ${speaker} }]`;
    expect(turns(rules, talk, attributes).length > 0).toBe(fires);
  });
});

describe("an example", () => {
  it("is taken to stand where its rule asks", () => {
    const code = `{ id: f.a, origin: a_priori, label: A, examples: ["Oui."], rules: [{ phrase: oui, answer_to: formation, section: q3, speaker: { a: b } }] }`;
    expect(checkExamples(readWithout(codebookFile([code])))).toEqual([]);
  });
});
