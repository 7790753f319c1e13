import { describe, expect, it } from "vitest";
import { compile } from "../../../src/codebook/compile.js";
import { applyRules } from "../../../src/coding/apply.js";
import { interview } from "../../interview.js";
import { codebookFile, readWithout } from "../help.js";
import { TURNS } from "./french-turns.js";
import { readHits, rowsOf } from "./rows.js";

describe("turns of speech that a reader met", () => {
  it.each(rowsOf(TURNS).map((row) => ({ ...row, wanted: row.expected.join(", ") })))("$written: $wanted", (row) => {
    expect(readHits(row, "fr")).toEqual(row.expected);
  });

  const codebook = readWithout(
    codebookFile([
      '{ id: f.a, origin: a_priori, label: A, negation: f.b, rules: [efficace, "avoir … temps", "ni … (téléphone|adresse)"] }',
      "{ id: f.b, origin: a_priori, label: B }",
    ]),
  );
  const told = (text: string): string[] => {
    const transcript = interview(`P: ${text}`);
    return applyRules(transcript, compile([codebook])).proposals.map(({ code, words, shades = [] }) => {
      const [first, last] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
      return [code, transcript.text.slice(first, last), ...shades.map(({ kind }) => kind)].join(" | ");
    });
  };

  it("leave the rule its own words: the tighter where two begin alike, each of a pair", () => {
    expect(told("J'aurais voulu avoir le temps.")).toEqual(["f.a | avoir le temps | wish"]);
    expect(told("Il n'a ni téléphone ni adresse.")).toEqual(["f.a | ni téléphone"]);
  });

  it("propose no loss of what nobody said, and the loss of what nobody thinks", () => {
    expect(told("Rien ne dit que c'est efficace.")).toEqual([]);
    expect(told("Je ne peux pas dire que c'est efficace.")).toEqual([]);
    expect(told("Personne ne trouve que c'est efficace.")).toEqual(["f.b | efficace"]);
  });

  it("keep what people say of themselves, whatever they pass on in the same sentence", () => {
    expect(told("D'après eux c'est efficace, pour moi c'est efficace aussi.")).toEqual(["f.a | efficace"]);
    expect(told("D'après eux c'est efficace.")).toEqual(["f.a | efficace | reported"]);
  });
});
