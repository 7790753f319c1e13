import { describe, expect, it } from "vitest";
import { initialLabels } from "../../src/text/initial-labels.js";

const told = (labels: string[], text: string): string[] =>
  initialLabels(labels, text, "input 1").map(({ text: words }) => words.en.slice(0, words.en.indexOf(" has")));

describe("labels that are initials", () => {
  it("are told where somebody of these initials is named in the interview", () => {
    expect(told(["AK", "CD"], "Vous êtes Agnieszka Kowalczyk, c'est bien ça ?")).toEqual(['"AK"']);
    expect(told(["A.K.", "E.B."], "Agnieszka Kowalczyk et Els van den Bossche")).toEqual(['"A.K."', '"E.B."']);
  });

  it("are left alone where they are a role, a code, or nobody's", () => {
    expect(told(["AS", "INT", "P1", "E"], "Anne Simon, Ivan Tod, Paul Un")).toEqual([]);
    expect(told(["AK"], "Elle travaille à Kinshasa. Alors Karim est venu.")).toEqual([]);
    expect(told(["AK"], `${"Agnieszka ".repeat(100_000)}`)).toEqual([]);
  });
});
