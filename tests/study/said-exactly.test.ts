import { describe, expect, it } from "vitest";
import type { Quote, ReportDocument } from "../../src/report/document.js";
import { section } from "../../src/report/document.js";
import { saidExactly } from "../../src/study/said-exactly.js";

const quote = (place: string, asked: string | null, ...parts: string[]): Quote => ({
  ...{ kind: "quote", lang: "fr", asked, parts, who: "Ada", places: [place], tags: [] },
});
const document = (...quotes: Quote[]): ReportDocument => ({
  ...{ lang: "fr", title: "t", head: [], foot: [] },
  sections: [section("s", "s", { blocks: [{ kind: "fold", title: "f", blocks: quotes }] })],
});
const row = (id: string) => {
  return { id, order: null, date: null, participants: ["Ada"], duration: null, mode: null, interviewer: null };
};
const said = (shown: string, ...quotes: Quote[]) => {
  const study = { participants: [{ id: "Ada", attributes: { age: "54" } }], interviews: [row("P01")] } as never;
  return saidExactly(study, [{ id: "Ada", attributes: { age: shown } }], () => document(...quotes));
};

describe("numbers that tables show coarsely and quotes as they are", () => {
  it("are found in an answer and in the question before it, of that person's interviews alone", () => {
    const quotes = [
      quote("P01:2", "Vous avez 54 ans ?", "Oui."),
      quote("P01:4.1", null, "J'ai 54\u00a0ans."),
      quote("P02:3", null, "J'ai 54 ans."),
    ];
    expect(said("50 à 59", ...quotes)).toEqual([{ column: "age", places: ["P01:2", "P01:4.1"] }]);
  });

  it("are not looked for where the table shows them as they are, nor in other numbers", () => {
    expect(said("54", quote("P01:2", null, "J'ai 54 ans."))).toEqual([]);
    expect(said("50 à 59", quote("P01:2", null, "Depuis 154 ans, 54 dossiers."))).toEqual([]);
  });
});
