import { describe, expect, it } from "vitest";
import { findParticipants } from "../../../src/text/quotes/participants.js";

function peopleIn(text: string): unknown[] {
  const lines = text.split("\n").map((line, i) => ({ text: line, offset: 0, number: i + 1, heading: false }));
  return findParticipants(lines).listed.map(({ person, facts }) => [
    person.label,
    ...facts.map(({ attribute, value }) => `${attribute} ${value}`),
  ]);
}

const MAUD = ["Maud", "ageDecade 40", "place Namur", "seniority 17", "job 1"];
const ODILE = ["Odile", "ageDecade 60", "place Mons", "seniority 38", "job 2"];

describe("a table of the people interviewed", () => {
  it("is read where tabs, bars or wide spaces part its columns", () => {
    const rows = [
      "Prénom fictif,Âge,Territoire,Années au CSS,Emploi",
      "Maud,40e année,Namur,17,1er",
      "Odile,60^e,Mons,38 ans,2^e",
    ];
    for (const between of ["\t", " | ", "      "])
      expect(peopleIn(rows.map((row) => row.split(",").join(between)).join("\n"))).toEqual([MAUD, ODILE]);
  });
  it("is read where each cell is a line", () => {
    const cells =
      "Prénom,Âge,Territoire,Ancienneté,Emploi,Maud,40e année,Namur,17 ans,1er,Odile,60e année,Mons,38 ans,2e";
    expect(peopleIn(`${cells.split(",").join("\n")}\nLa suite du texte, qui n'est plus un tableau.`)).toEqual([
      MAUD,
      ODILE,
    ]);
  });
  it("is read where a conversion has run its columns together", () => {
    const text =
      "Prénom\tÂge Territoire Ancienneté Emploi\nMaud\t40e année Namur 17 ans 1er\nOdile 60e année Mons 38 ans 2e\nLa suite.";
    expect(peopleIn(text).map((one) => [...(one as string[])].sort())).toEqual([[...MAUD].sort(), [...ODILE].sort()]);
  });
  it("may be a list of three or more, and no fewer", () => {
    const list =
      "- Ana : 34 ans, institutrice, Ath\n- Bea : 51 ans, directrice, Ath\n- Cleo : 27 ans, éducatrice, Mons";
    expect(peopleIn(list)).toHaveLength(3);
    expect(peopleIn(list.split("\n").slice(1).join("\n"))).toEqual([]);
  });
  it("is not any table", () => {
    expect(peopleIn("Outil\tÂge\tUsage\nTeams\t40\t17\nWiki\t30\t12")).toEqual([]);
  });
});
