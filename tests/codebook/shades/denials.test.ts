import { describe, expect, it } from "vitest";
import { compile } from "../../../src/codebook/compile.js";
import { applyRules } from "../../../src/coding/apply.js";
import { interview } from "../../interview.js";
import { codebookFile, readWithout } from "../help.js";
import { DENIALS } from "./french-denials.js";
import { readHits, rowsOf } from "./rows.js";

describe("what people deny to have said, to need, or at all", () => {
  it.each(rowsOf(DENIALS).map((row) => ({ ...row, wanted: row.expected.join(", ") })))("$written: $wanted", (row) => {
    expect(readHits(row, "fr")).toEqual(row.expected);
  });

  const codebook = readWithout(
    codebookFile([
      "{ id: f.a, origin: a_priori, label: Formé, negation: f.b, rules: [formation] }",
      "{ id: f.b, origin: a_priori, label: Pas formé }",
      "{ id: f.c, origin: a_priori, label: Besoin, negation: f.d, rules: [besoin … formation] }",
      "{ id: f.d, origin: a_priori, label: Pas besoin }",
    ]),
  );
  const proposed = (text: string): string[] =>
    applyRules(interview(`P: ${text}`), compile([codebook])).proposals.map(({ code }) => code);

  it.each([
    "Je ne dis pas que la formation est mauvaise.",
    "J'ai pas dit que la formation était mauvaise.",
    "C'est pas la peine de faire une formation.",
    "Ça sert à rien de faire une formation.",
    "La formation, j'en ai pas besoin.",
    "On n'est pas obligés de suivre la formation.",
  ])("leave open whether there is any: %s", (text) => {
    expect(proposed(text)).toEqual([]);
  });

  it("propose the loss of a need, and of what is denied itself", () => {
    expect(proposed("Je n'ai pas besoin de formation.")).toEqual(["f.d"]);
    expect(proposed("Je n'ai pas de formation.")).toEqual(["f.b"]);
    expect(proposed("Une formation, jamais.")).toEqual(["f.b"]);
  });
});
