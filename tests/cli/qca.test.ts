import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { reference } from "../statistics/reference.js";
import { folder, grille } from "./world.js";

describe("comparing the cases of a table from elsewhere", () => {
  const dir = folder();
  const ask = (...more: string[]) => grille(dir, ["qca", "--grid", "g.csv", "--outcome", "y", ...more]);

  beforeAll(() => {
    const rows = [
      [1, 0, 1, 1, "ville"],
      [1, 1, 0, 1, "ville"],
      [0, 1, 0, 0, "village"],
      [0, 0, 1, 0, "village"],
      [1, 0, 0, 1, "village"],
      [0, 0, 0, 0, "ville"],
      [1, 1, 1, 0, "ville"],
      [0, 1, 1, 1, "village"],
    ];
    const lines = rows.map((row, i) => [`P${i + 1}`, ...row].join(";"));
    writeFileSync(join(dir, "g.csv"), ["interview;a;b;c;y;attribute:lieu", ...lines].join("\n"));
  });

  it("names cases in every line, in words and in JSON", async () => {
    const { exit, out } = await ask("--conditions", "a,attribute:lieu=ville", "--json");
    expect(exit).toBe(0);
    const { tables, values, settings } = JSON.parse(out);
    expect(settings).toMatchObject({ outcome: "y", conditions: ["a", "attribute:lieu=ville"], sets: "crisp" });
    expect(values).toMatchObject({ cases: 8, cases_with_outcome: 4, remainders: 0 });
    expect(tables[0].rows[0].slice(0, 4)).toEqual([0, 0, 3, "P3, P4, P8"]);
    const words = await ask("--conditions", "a", "--lang", "fr");
    expect(words.out).toContain("P1, P2, P5, P7");
    expect(words.out).toContain("ni une cause ni une preuve");
  });

  it("refuses more conditions than eight cases can bear, with the sentence", async () => {
    const { exit, err } = await ask("--conditions", "a,b,c", "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain("3 conditions make 8 combinations for 8 cases");
    expect(err).toContain("at most 2 conditions");
  });

  it("says what it cannot read", async () => {
    expect((await ask("--conditions", "z", "--lang", "en")).err).toContain("neither a code nor");
    expect((await ask("--conditions", "y", "--lang", "en")).err).toContain("named twice");
    expect((await ask("--lang", "en")).err).toContain("--conditions");
    expect((await ask("--conditions", "attribute:lieu=x", "--lang", "en")).err).toContain("attribute:lieu=village");
  });

  it("reads memberships of fuzzy sets", async () => {
    interface Fuzzy {
      readonly input: { readonly x: number[]; readonly y: number[] };
      readonly expected: Readonly<Record<string, number>>;
    }
    const found = reference<Fuzzy>("set-relations").cases.find(({ id }) => id === "fuzzy8");
    if (found === undefined) throw new Error("the reference has no such case");
    const { input, expected } = found;
    const lines = input.x.map((x, i) => `P${i + 1},${x},${input.y[i]}`);
    writeFileSync(join(dir, "fuzzy.csv"), ["interview,x,y", ...lines].join("\n"));
    const { exit, out } = await grille(dir, [
      ...["qca", "--grid", "fuzzy.csv", "--fuzzy", "--outcome", "y", "--conditions", "x", "--json"],
    ]);
    expect(exit).toBe(0);
    const row = JSON.parse(out).tables[1].rows[0];
    expect(row[2]).toBeCloseTo(expected.suf_consistency ?? Number.NaN, 12);
    expect(row[4]).toBeCloseTo(expected.PRI ?? Number.NaN, 12);
  });

  it("tells how it was done", async () => {
    const { out } = await ask("--conditions", "a", "--methods", "--lang", "fr");
    expect(out).toContain("Ragin 2008");
    expect(out).toContain("Références");
  });
});
