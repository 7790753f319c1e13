import { describe, expect, it } from "vitest";
import { draftsOf, said } from "./read-work.js";
import { TOLD } from "./told-by-cases.js";

for (const [where, cases] of Object.entries(TOLD))
  describe(`words told ${where}`, () => {
    it.each(cases.map(([language, text, expected]) => ({ language, text, expected })))("$text", (one) => {
      expect(said(one.text, one.language)).toEqual(one.expected);
    });
  });

describe("words that cannot be given to anybody", () => {
  const reasons = (text: string): string[] =>
    draftsOf(text).flatMap(({ problems }) =>
      problems.filter(({ code }) => /interviewee/.test(code)).map((problem) => problem.text.en),
    );
  it("are told with the true reason", () => {
    const words = "« je ne vois plus jamais personne de toute la journée »";
    expect(reasons(`${words}, explique Ahmed.`)).toEqual([expect.stringContaining("somebody is named beside this")]);
    expect(reasons(`${words} (Ahmed et Sofia, 40e année).`)).toEqual([expect.stringContaining("several people")]);
    expect(reasons(`${words}.`)).toEqual([expect.stringContaining("nothing says who")]);
    expect(reasons("« on ne les voit plus », explique Ahmed.")).toEqual([
      expect.stringContaining("somebody of whom nothing says that they were interviewed (l. 1)"),
    ]);
  });
  it("have reasons that French sets as it should", () => {
    const text =
      "Le mot « numérique » circule et « le guichet se ferme aux gens », dit-on. « on ne les voit plus », explique Ahmed.";
    for (const problem of draftsOf(text).flatMap(({ problems }) => problems))
      expect(problem.text.fr).not.toMatch(/\p{L}'|\(s\)/u);
  });
});
