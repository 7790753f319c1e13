import { describe, expect, it } from "vitest";
import { lowerWords, searchFor } from "../../src/identity/surfaces.js";

const found = (forms: string[], text: string): string[] =>
  searchFor(forms)(text).map(({ start, end }) => text.slice(start, end));

describe("a search for forms", () => {
  it("finds whole words, accents and case aside", () => {
    expect(found(["Hélène"], "Helene, HÉLÈNE et Hélènette")).toEqual(["Helene", "HÉLÈNE"]);
  });

  it("does not take a common word for a name", () => {
    expect(found(["Rose"], "une rose pour Rose")).toEqual(["Rose"]);
    expect(found(["rose"], "une rose pour Rose")).toEqual(["rose", "Rose"]);
  });

  it("takes a name that is no word in any case", () => {
    expect(found(["Lambrechts", "Rose Lambrechts"], "lambrechts, rose lambrechts, LAMBRECHTS")).toEqual([
      "lambrechts",
      "rose lambrechts",
      "LAMBRECHTS",
    ]);
    expect(found(["Pierre Blanche"], "une pierre blanche")).toEqual([]);
  });

  it("takes the longest form, over a line end and with hyphens", () => {
    const forms = ["Nadia", "Nadia Benali", "Jean-Pierre"];
    expect(found(forms, "Nadia\n  Benali, Nadia, Jean Pierre")).toEqual(["Nadia\n  Benali", "Nadia", "Jean Pierre"]);
    expect(found(forms, "Nadia, Benali")).toEqual(["Nadia"]);
  });

  it("takes no name over the end of a sentence, but over an initial or a name cut short", () => {
    const forms = ["Lies De Backer D'Ours", "De Backer", "J P Delvaux", "Chr Delvaux"];
    expect(found(forms, "Lies De Backer. D'Ours, non. J. P. Delvaux, ou Chr. Delvaux.")).toEqual([
      "De Backer",
      "J. P. Delvaux",
      "Chr. Delvaux",
    ]);
  });

  it("finds a number however its digits are grouped", () => {
    expect(found(["0470 12 34 56"], "au 0470/12.34.56 ou 0470 12 34 57")).toEqual(["0470/12.34.56"]);
    expect(found(["0470 12 34 56"], "0470123456")).toEqual([]);
  });

  it("leaves saints alone and opens elisions", () => {
    expect(found(["Martin"], "à Saint-Martin avec Martin")).toEqual(["Martin"]);
    expect(found(["Isabelle"], "qu'Isabelle, d’Isabelle")).toEqual(["Isabelle", "Isabelle"]);
  });

  it("knows which words stand in lower case", () => {
    expect([...lowerWords("La petite Rose et une rose")]).toEqual(["petite", "et", "une", "rose"]);
  });

  it("takes no time over a line of a megabyte", () => {
    const line = "Nadia Ben ".repeat(100_000);
    const started = performance.now();
    expect(searchFor(["Nadia Benali", "Nadia Ben Ali"])(line)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
