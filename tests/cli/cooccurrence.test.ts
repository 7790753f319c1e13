import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { folder, grille } from "./world.js";

describe("co-occurrence of a table from elsewhere", () => {
  const dir = folder();
  const ask = (...more: string[]) => grille(dir, ["cooccurrence", "--grid", "g.csv", ...more]);

  beforeAll(() => {
    const rows = [
      [1, 1, 1],
      [1, 1, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ];
    const lines = rows.map((row, i) => [`I${i + 1}`, ...row].join(";"));
    writeFileSync(join(dir, "g.csv"), ["interview;a;b;c", ...lines].join("\n"));
  });

  it("has every pair and every index in JSON, and the tests where asked", async () => {
    const { exit, out } = await ask("--json", "--tests");
    expect(exit).toBe(0);
    const { tables, values, settings } = JSON.parse(out);
    expect(tables.map(({ name }: { name: string }) => name)).toEqual(["pairs", "tests"]);
    expect(tables[0].columns.map(({ name }: { name: string }) => name)).toContain("odds_ratio_conditional");
    expect(tables[0].rows).toHaveLength(3);
    expect(values).toMatchObject({ interviews: 6, pairs: 3, pairs_met: 3, tests: { interviews: { tested: 3 } } });
    expect(settings).toMatchObject({ basis: "given", tests: "exact" });
  });

  it("says in words that nothing could stand out, and shows no p", async () => {
    const { out } = await ask("--tests", "--lang", "fr");
    expect(out).toContain("aucun p ne pouvait passer");
    expect(out).not.toContain("Holm");
    expect(out).toMatch(/^a +c .*—$|^a +c .* — /m);
    expect(out).toContain("le lift n’est montré que");
  });

  it("shows the indices asked for, and names those there are", async () => {
    const { out } = await ask("--index", "phi,odds-ratio-haldane", "--lang", "en");
    expect(out).toContain("phi  OR (Haldane)  95% lower (Haldane)  95% upper (Haldane)");
    const { exit, err } = await ask("--index", "foo", "--lang", "en");
    expect(exit).toBe(2);
    expect(err).toContain("c_coefficient");
  });

  it("knows no window and no passages in a table, and says so", async () => {
    for (const flags of [
      ["--window", "3"],
      ["--unit", "segment"],
    ])
      expect((await ask(...flags)).exit).toBe(2);
    expect((await ask("--window", "1")).exit).toBe(2);
  });

  it("tells how it was done", async () => {
    const { exit, out } = await ask("--methods", "--lang", "en");
    expect(exit).toBe(0);
    expect(out).toContain("No test was made");
  });
});
