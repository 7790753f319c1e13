import { describe, expect, it } from "vitest";
import { draftsOf, warnedOf } from "./read-work.js";

/** One quotation for each set of facts, all under one name. */
const quoted = (...facts: readonly string[]): string =>
  facts
    .map((one, i) => `« je ne vois plus personne le jour ${i} » (Ahmed${one === "" ? "" : `, ${one}`}).`)
    .join("\n\n");

const people = (text: string): string[] => draftsOf(text).map((draft) => `${draft.participant} ${draft.turns.length}`);

describe("two people of one name", () => {
  it.each([
    ["two ages that each come back", ["40 ans", "28 ans", "40 ans", "28 ans"], ["Ahmed 2", "Ahmed-2 2"]],
    [
      "several attributes that all differ",
      ["40e année, 12 ans d'ancienneté, 1er emploi", "20e année, 2 ans d'ancienneté, 3e emploi"],
      ["Ahmed 1", "Ahmed-2 1"],
    ],
    [
      "posts and places that come back",
      ["AS, Mons", "éducateur, Ath", "AS, Mons", "éducateur, Ath"],
      ["Ahmed 2", "Ahmed-2 2"],
    ],
  ])("are made of %s", (_, facts, expected) => {
    const text = quoted(...facts);
    expect(people(text)).toEqual(expected);
    expect(warnedOf(text)).toEqual(["two-of-one-name"]);
  });

  it("are made of two rows of a table of participants", () => {
    const table = "Prénom\tÂge\tAncienneté\nAhmed\t40 ans\t12 ans\nAhmed\t28 ans\t2 ans\n\n";
    const drafts = draftsOf(table + quoted("40 ans", "28 ans"));
    expect(drafts.map(({ attributes }) => attributes)).toEqual([
      { age: "40", anciennete: "12" },
      { age: "28", anciennete: "2" },
    ]);
  });

  it.each([
    ["one age that differs once", ["40 ans", "40 ans", "45 ans"]],
    ["one value that differs beside others that agree", ["40 ans, 12 ans d'ancienneté", "45 ans, 12 ans d'ancienneté"]],
    [
      "a slip in the years",
      ["40e année, 17 ans d'ancienneté, 1er emploi", "40e année, 19 ans d'ancienneté, 1er emploi"],
    ],
  ])("are not made of %s, which is named", (_, facts) => {
    const text = quoted(...facts);
    expect(people(text)).toEqual([`Ahmed ${facts.length}`]);
    expect(warnedOf(text)).toEqual(["attribute-differs"]);
  });

  it("are not made of a year that passes between two interviews", () => {
    expect(people(quoted("40 ans", "41 ans", "40 ans", "41 ans"))).toEqual(["Ahmed 4"]);
  });

  it("give the words of a name alone to the one who spoke last, with a warning", () => {
    const text = quoted("40e année, 12 ans d'ancienneté", "20e année, 2 ans d'ancienneté", "");
    expect(people(text)).toEqual(["Ahmed 1", "Ahmed-2 2"]);
    expect(warnedOf(text)).toEqual(["two-of-one-name", "which-of-two"]);
  });

  it("are told of without their name, with how to join them", () => {
    const problem = draftsOf(quoted("40 ans", "28 ans", "40 ans", "28 ans"))
      .flatMap(({ problems }) => problems)
      .find(({ code }) => code === "two-of-one-name");
    expect(JSON.stringify(problem)).not.toContain("Ahmed");
    expect(problem?.text.fr).toContain("(l’âge)");
    expect(problem?.hint?.fr).toContain("interviews.csv");
  });
});
