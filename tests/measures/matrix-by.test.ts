import { describe, expect, it } from "vitest";
import { matrixByAttribute, matrixBySection } from "../../src/measures/matrix-by.js";
import { fisherExact } from "../../src/statistics/fisher-exact.js";
import { fromIncidence } from "./made.js";

const strata = (...values: readonly (string | null)[]) => ({
  attribute: "lieu",
  of: new Map(values.map((value, i) => [`I${i + 1}`, value])),
});

describe("codes by an attribute", () => {
  const rows = [
    [1, 1, 1],
    [1, 0, 1],
    [0, 1, 1],
    [0, 0, 1],
    [1, 1, 1],
  ];
  const measured = matrixByAttribute(fromIncidence(rows), strata("ville", "ville", "village", "village", null));

  it("counts interviews of each value, in natural order, and names who is left out", () => {
    expect(measured.tables[0]?.columns.map(({ name }) => name)).toEqual(["code", "village", "ville"]);
    expect(measured.tables[0]?.rows).toEqual([
      ["f.c1", 0, 2],
      ["f.c2", 1, 1],
      ["f.c3", 2, 2],
    ]);
    expect(measured.values).toMatchObject({ groups: { village: 2, ville: 2 }, unknown: ["I5"] });
  });

  it("tests what can vary, and says that nothing could stand out", () => {
    const tests = measured.tables[1]?.rows ?? [];
    expect(tests.map(([code, value]) => [code, value])).toEqual([
      ["f.c1", "village"],
      ["f.c2", "village"],
    ]);
    const p = fisherExact({ together: 0, first: 2, second: 2, total: 4 })?.twoSided;
    expect(tests[0]?.[6]).toBe(p);
    expect(measured.values.tests).toMatchObject({ tested: 2, may_rank: false });
    expect(measured.notes.find(({ code }) => code === "tests")?.text.en).toContain("no p could survive");
  });

  it("counts no interview in which a code was not looked for", () => {
    const input = { ...fromIncidence(rows), unread: new Map([["f.c1", new Set(["I3"])]]) };
    const { tables } = matrixByAttribute(input, strata("ville", "ville", "village", "village", null));
    expect(tables[1]?.rows[0]?.slice(0, 4)).toEqual(["f.c1", "village", 0, 1]);
  });

  it("says of how many interviews a code counts where it was not looked for in all, and of none gives no number", () => {
    const input = { ...fromIncidence(rows), unread: new Map([["f.c1", new Set(["I1", "I2", "I3"])]]) };
    const { tables, notes, values } = matrixByAttribute(input, strata("ville", "ville", "village", "village", null));
    expect(tables[0]?.rows[0]).toEqual(["f.c1", 0, null]);
    expect(values.looked_for).toEqual({ "f.c1": { village: 1, ville: 0 } });
    const told = notes.find(({ code }) => code === "not-looked-for")?.text.en;
    expect(told).toContain("f.c1 (village: 1 of 2, ville: 0 of 2)");
  });

  it("has nothing to compare in one group", () => {
    const { notes, tables } = matrixByAttribute(fromIncidence(rows), strata("a", "a", "a", "a", "a"));
    expect(notes.map(({ code }) => code)).toContain("one-group");
    expect(tables[1]?.rows).toEqual([]);
  });
});

describe("codes by section", () => {
  it("counts the interviews in which a code stands in each", () => {
    const input = fromIncidence([
      [1, 0],
      [1, 1],
    ]);
    const told = { ...input.grid, rows: input.grid.rows.map((row, r) => ({ ...row, section: r === 0 ? "A" : "B" })) };
    expect(matrixBySection({ ...input, grid: told }).tables[0]?.rows).toEqual([
      ["f.c1", 1, 1],
      ["f.c2", 0, 1],
    ]);
    expect(matrixBySection(input).notes.map(({ code }) => code)).toContain("no-sections");
  });
});
