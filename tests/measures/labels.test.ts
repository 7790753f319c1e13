import { describe, expect, it } from "vitest";
import { type LabelSettings, numberIn, readLabels } from "../../src/measures/labels.js";

const read = (text: string, settings: LabelSettings = {}) =>
  readLabels(
    text.split("\n").map((line, i) => ({ place: { line: i + 1 }, cells: line.split(",") })),
    settings,
  );
const faults = (text: string, settings: LabelSettings = {}) =>
  read(text, settings).problems.map(({ code, text: { en } }) => `${code} ${/cell (\w+)/.exec(en)?.[1] ?? ""}`.trim());

describe("a table of labels", () => {
  it("is told long from wide by its head, in French and English", () => {
    for (const head of ["unit,coder,code", "Unité,Codeuse,Catégorie", "segment,codeur·euse,étiquette"]) {
      const { labels } = read(`${head}\nu1,anne,a\nu1,bob,b\nu2,anne,a`);
      expect(labels).toMatchObject({
        layout: "long",
        coders: ["anne", "bob"],
        given: [
          [["a"], ["a"]],
          [["b"], null],
        ],
      });
    }
    const { labels } = read("unité,entretien,texte,Anne,Bob\n1,P01,bla,a,b\n1,P02,bla,,c");
    expect(labels).toMatchObject({
      layout: "wide",
      coders: ["Anne", "Bob"],
      units: [
        { id: "1", interview: "P01" },
        { id: "1", interview: "P02" },
      ],
      given: [
        [["a"], null],
        [["b"], ["c"]],
      ],
      aside: ["texte"],
    });
  });

  it("gives the same, long or wide, with rows in any order", () => {
    const wide = read("u,a,b\n1,x,y\n2,,x").labels;
    const long = read("unit,coder,code\n1,a,x\n1,b,y\n2,b,x\n2,a,").labels;
    expect(long?.given).toEqual(wide?.given);
  });

  it("names every fault by its cell, and never what stands in a cell of the units", () => {
    expect(
      faults("unit,coder,code\nsecret words,anne,a\nsecret words,anne,b\n,bob,a\nu3,,b\nu4,bob\nu5,bob,a,more"),
    ).toEqual(["coded-twice A3", "empty-cell A4", "empty-cell B5", "ragged-row", "ragged-row"]);
    expect(faults("unit,a,a,\nu1,1,2,3")).toEqual(["duplicate-column C1", "unnamed-column D1"]);
    expect(faults("unit,a,b\nu1,x,y\nu1,x,x")).toEqual(["unit-twice A3"]);
    const told = JSON.stringify(read("unit,coder,code\nsecret words,anne,a\nsecret words,anne,b").problems);
    expect(told).not.toContain("secret");
  });

  it("refuses what it cannot tell, and says which names it understands", () => {
    expect(faults("unit,coder,mark\nu1,anne,a")).toEqual(["no-column"]);
    expect(read("unit,coder,mark\nu1,anne,a").problems[0]?.text.en).toContain("--layout wide");
    expect(read("unit,coder,mark\nu1,anne,a", { layout: "wide" }).labels?.coders).toEqual(["coder", "mark"]);
    expect(faults("a,b,c\nu1,anne,a", { layout: "long" })).toEqual(["no-column", "no-column", "no-column"]);
    expect(faults("unit,a,b\nu1,x,y", { codes: "several" })).toEqual(["not-long"]);
    expect(faults("unit,a,b")).toEqual(["no-rows"]);
    expect(faults("unit,a\nu1,x")).toEqual(["one-coder"]);
    expect(faults("unit,a,b\nu1,x,y", { coders: ["a", "zoé"] })).toContain("unknown-coder");
  });

  it("takes numbers where a scale asks for them, with a point or a comma", () => {
    expect(faults("unit,a,b\nu1,1,two\nu2,x,3", { scale: "interval" })).toEqual(["not-a-number C2", "not-a-number B3"]);
    expect(faults("unit,a,b\nu1,1,-2", { scale: "ratio" })).toEqual(["below-zero C2"]);
    expect(["1,5", "1.50", "−2", "1e3", ".5", "1 000", "", "0x1"].map(numberIn)).toEqual([
      ...[1.5, 1.5, -2, 1000, 0.5],
      ...[null, null, null],
    ]);
    const { labels } = read("unit,a,b\nu1,1.0,1\nu2,2,NA");
    expect(labels?.given).toEqual([
      [["1"], ["2"]],
      [["1"], null],
    ]);
    expect(labels?.missingWords).toBe(1);
  });

  it("refuses a table without a head, and takes one whose first column alone has no name", () => {
    expect(faults("u1,a,b\nu2,a,a\nu3,b,b")).toEqual(["no-head"]);
    expect(faults(",1,2\nx,1,2\ny,2,2")).toEqual(["no-head"]);
    expect(read("unit,1,2\nx,1,2\ny,2,2").labels?.coders).toEqual(["1", "2"]);
    expect(read(",Anne,Bob\nx,1,2").labels?.units).toEqual([{ id: "x", interview: null }]);
  });

  it("holds values against the categories of the codebook", () => {
    const settings = { categories: ["low", "high", "1"] };
    expect(faults("unit,a,b\nu1,low,middle\nu2,hihg,1.0", settings)).toEqual([
      "unknown-category C2",
      "unknown-category B3",
    ]);
    const ordered = { categories: ["low", "high"], scale: "ordinal" } as const;
    expect(faults("unit,a,b\nu1,low,high", ordered)).toEqual([]);
    expect(faults("unit,a,b\nu1,low,high", { scale: "ordinal" })).toHaveLength(2);
  });

  it("refuses words taken for codes", () => {
    const rows = Array.from({ length: 201 }, (_, i) => `u${i},what somebody said ${i},x`);
    expect(faults(["unit,opinion,b", ...rows].join("\n"))).toEqual(["too-many-codes"]);
  });

  it("takes several codes of a unit, an empty cell being a unit read without a code", () => {
    const { labels, problems } = read("unit,coder,code\n1,a,x\n1,a,y\n1,b,\n1,b,x\n2,a,\n2,a,", { codes: "several" });
    expect(labels).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["coded-twice"]);
    expect(read("unit,coder,code\n1,a,x\n1,a,y\n1,b,", { codes: "several" }).labels?.given).toEqual([
      [["x", "y"]],
      [[]],
    ]);
  });

  it("stays quick on ten thousand rows", () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `u${i >> 1},${i % 2 === 0 ? "a" : "b"},${i % 5}`);
    const begin = performance.now();
    expect(read(["unit,coder,code", ...rows].join("\n")).labels?.units.length).toBe(5000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
