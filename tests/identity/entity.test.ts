import { describe, expect, it } from "vitest";
import { entitiesOf } from "../../src/identity/entity.js";
import { readName } from "../../src/identity/person-name.js";
import { entities, mention } from "./made.js";

describe("the parts of a name", () => {
  it.each([
    ["Nadia Benali", "Nadia", "Benali", null],
    ["BENALI Nadia", "Nadia", "BENALI", null],
    ["Mme Benali", null, "Benali", "f"],
    ["Monsieur Van den Berghe", null, "Van den Berghe", "m"],
    ["M. Omer Pirson", "Omer", "Pirson", "m"],
    ["Madame Van Damme", null, "Van Damme", "f"],
    ["El Idrissi", null, "El Idrissi", null],
    ["Nadia", "Nadia", null, null],
    ["Benali", null, "Benali", null],
    ["Anne Van den Berghe", "Anne", "Van den Berghe", null],
    ["Jean-Pierre Lambert", "Jean-Pierre", "Lambert", null],
    ["Dr Lambert", null, "Lambert", null],
    ["Nadia's", "Nadia", null, null],
    ["Soeur Nadia", "Nadia", null, null],
    ["Hodja Karim", "Karim", null, null],
    ["Père Benali", null, "Benali", null],
  ])("of %s are %s and %s", (form, first, last, titled) => {
    const { title: _, ...read } = { title: null, ...readName(form) };
    expect(read).toMatchObject(
      first === null && last !== null && form.split(" ").length > 2 && titled !== null
        ? { titled }
        : { first, last, titled },
    );
  });
});

describe("entities", () => {
  it("join the forms of one person, whatever their case", () => {
    const [nadia, ...others] = entities("Nadia", "Mme Benali", "NADIA BENALI", "Nadia Benali", "Benali");
    expect(others).toEqual([]);
    expect(nadia).toMatchObject({ first: "NADIA", last: "BENALI", gender: "f", shared: false });
    expect(nadia?.forms).toContain("Mme Benali");
  });

  it("leave apart a form that two people share, and say so", () => {
    const found = entities("Nadia Benali", "Nadia Roy", "Nadia", "Benali");
    expect(found.map((one) => [one.forms[0], one.shared])).toEqual([
      ["Nadia Benali", false],
      ["Nadia Roy", false],
      ["Nadia", true],
    ]);
    expect(found[0]?.forms).toEqual(["Nadia Benali", "Benali"]);
  });

  it("are as sure as their surest mention, and one for each number however it is grouped", () => {
    const found = entitiesOf([
      mention("0470 12 34 56", "phone", "likely"),
      mention("0470/12.34.56", "phone", "high"),
      mention("0470 12 34 57", "phone", "possible"),
    ]);
    expect(found.map((one) => [one.certainty, one.mentions.length])).toEqual([
      ["high", 2],
      ["possible", 1],
    ]);
  });

  it("take a person's gender from a title, else from the first name", () => {
    expect(entities("Mme Lambert", "Karim", "Xyxy").map((one) => one.gender)).toEqual(["f", "m", null]);
  });
});

describe("a name that the list knows as a first name", () => {
  it("is a family name where a title always stands before it", () => {
    const titled = { ...mention("Lambert"), title: "Mr" };
    expect(entitiesOf([titled])).toMatchObject([{ first: null, last: "Lambert", gender: "m" }]);
    expect(entitiesOf([titled, mention("Lambert")])).toMatchObject([{ first: "Lambert", last: null }]);
  });

  it("gathers many mentions of one person quickly", () => {
    const started = performance.now();
    const [one] = entitiesOf(Array.from({ length: 100_000 }, () => mention("Nadia Benali")));
    expect(one?.mentions).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

describe("a part of a name", () => {
  const at = (transcript: string, text: string, start = 0) => ({
    ...mention(text, "person", "high", start),
    transcript,
  });

  it("is the whole name's in its interview, and somebody's own in another", () => {
    const mentions = [
      at("P01", "Claire Thonon"),
      at("P01", "Claire", 20),
      at("P02", "Claire"),
      at("P03", "Mme Thonon"),
    ];
    const found = entitiesOf(mentions).map(({ forms, mentions: all }) => [forms[0], all.length]);
    expect(found).toEqual([
      ["Claire Thonon", 2],
      ["Claire", 1],
      ["Mme Thonon", 1],
    ]);
  });

  it("is the whole name's in the other interviews of who bears it", () => {
    const alsoIn = (whole: string, place: string) => (whole === "Claire Thonon" && place === "P01" ? ["P03"] : []);
    const mentions = [at("P01", "Claire Thonon"), at("P02", "Claire"), at("P03", "Claire")];
    const found = entitiesOf(mentions, undefined, { alsoIn }).map(({ mentions: all }) =>
      all.map((one) => one.transcript),
    );
    expect(found).toEqual([["P01", "P03"], ["P02"]]);
  });

  it("is the one whole name's beside the interviews", () => {
    const isInterview = (place: string) => place === "P01";
    const found = entitiesOf([at("P01", "Claire Thonon"), at("memos/a.md", "Claire")], undefined, { isInterview });
    expect(found.map(({ forms }) => forms)).toEqual([["Claire Thonon", "Claire"]]);
  });
});
