import { describe, expect, it } from "vitest";
import { quotesToDrafts } from "../../../src/text/quotes/quotes-to-drafts.js";

const MEGABYTE = 1_000_000;
const filled = (piece: string): string => piece.repeat(Math.ceil(MEGABYTE / piece.length));

describe("a line of a megabyte", () => {
  it.each([
    ["spaces", `${filled(" ")}x`],
    ["stops", `${filled(".")}x`],
    ["stops and spaces", `${filled(". ")}x`],
    ["open brackets", filled("(")],
    ["stars", `${filled("*")}x`],
    ["a name", filled("Maud, ")],
    ["opening marks", filled("« je ")],
    ["one quotation", `« ${filled("je suis là ")} » (Maud, 40e année, 3 ans d'ancienneté)`],
    ["columns", filled("Maud | 40 | ")],
  ])("of %s is read in seconds", (_, text) => {
    const started = performance.now();
    const lines = [{ text, offset: 0, number: 1, heading: false }];
    const drafts = quotesToDrafts(
      { lines, remarks: [], beside: [], problems: [] },
      { file: "input 1", language: "fr" },
    );
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(drafts.reduce((sum, draft) => sum + draft.characters, 0)).toBe(text.replace(/\s/g, "").length);
  });
});
