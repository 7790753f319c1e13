import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { saturation } from "../../src/measures/saturation.js";
import { code } from "../coding/made.js";
import { fromIncidence } from "./made.js";

interface Case {
  readonly id: string;
  readonly matrix?: string;
  readonly incidence?: readonly (readonly number[])[];
  readonly expected?: { readonly cumulative_in_order: readonly number[]; readonly exact_mean: readonly number[] };
}
interface Curve {
  readonly observed: readonly number[];
  readonly mean: readonly number[];
}
interface Estimated {
  readonly estimate: number | null;
  readonly reason: string | null;
}
const values = (rows: readonly (readonly number[])[], codes?: ReturnType<typeof code>[]) =>
  saturation(fromIncidence(rows, codes)).values;

describe("saturation of a study", () => {
  const rows = [
    [1, 1, 0, 0],
    [0, 1, 1, 0],
    [0, 1, 1, 0],
  ];

  it("says which interview brought what, in the order conducted", () => {
    const { tables } = saturation(fromIncidence(rows));
    expect(tables.find((table) => table.name === "order")?.rows).toEqual([
      [1, "I1", 0, 2, 2, 2],
      [2, "I2", 0, 1, 1, 3],
      [3, "I3", 0, 0, 0, 3],
    ]);
  });

  it("has a curve that never falls and ends, like its band, at the codes seen", () => {
    const { observed, mean, lower, upper } = values(rows).curve as unknown as Curve & {
      lower: number[];
      upper: number[];
    };
    expect(observed).toEqual([2, 3, 3]);
    expect(mean.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([2, 2.666666667, 3]);
    expect([lower.at(-1), upper.at(-1)]).toEqual([3, 3]);
  });

  it("estimates emergent codes only: a closed list gives null with the reason", () => {
    const closed = [code("f.a"), code("f.b"), code("f.c"), code("f.d")];
    const { chao2_bc, jackknife1, needed } = values(rows, closed) as unknown as Record<string, Estimated>;
    expect([chao2_bc?.estimate, chao2_bc?.reason]).toEqual([null, "closed-list"]);
    expect([jackknife1?.estimate, jackknife1?.reason]).toEqual([null, "closed-list"]);
    expect(needed?.reason).toBe("closed-list");
    expect((values(rows) as unknown as Record<string, Estimated>).jackknife1?.estimate).toBeCloseTo(3 + 2 / 3, 9);
  });

  it("counts a-priori codes as used and never used", () => {
    const codes = [code("f.a"), code("f.b"), code("f.c", { origin: "emergent" }), code("f.d")];
    const { tables } = saturation(fromIncidence(rows, codes));
    const shown = (name: string) => tables.find((table) => table.name === name)?.rows.map((row) => row.slice(0, 3));
    expect(shown("sets")).toEqual([
      ["a_priori", 2, 1],
      ["emergent", 1, 0],
      ["all", 3, 1],
    ]);
    expect(shown("families")).toEqual([["f", 3, 1]]);
  });

  it("gives coverage for emergent codes alone, and none for closed lists", () => {
    const codes = [code("f.a"), code("f.b"), code("f.c", { origin: "emergent" }), code("f.d")];
    const { tables } = saturation(fromIncidence(rows, codes));
    const of = (name: string) => tables.find((table) => table.name === name);
    expect(of("sets")?.rows.map((row) => typeof row.at(-1))).toEqual(["object", "number", "object"]);
    expect(of("families")?.columns.map((column) => column.name)).not.toContain("sample_coverage");
  });

  it("names the set of which its remarks speak, and says what it does not know", () => {
    const eight = Array.from({ length: 8 }, (_, i) => [1, i % 2, 1]);
    const codes = [code("f.a"), code("f.b"), code("f.c", { origin: "emergent" })];
    const { notes } = saturation(fromIncidence(eight, codes));
    const said = (name: string) => notes.find((note) => note.code === name)?.text.en;
    expect(said("no-singletons")).toMatch(/^emergent codes: none was seen in only one/);
    expect(said("all-in-first")).toContain("by construction");
    expect(said("unstable")).toContain("only 8 interviews");
    expect(said("not-reread")).toContain("does not know whether codes that came along the way");
  });

  it("says nothing of a closed list, nor of rules, where there are no codes", () => {
    const input = fromIncidence([[], []], []);
    const { notes } = saturation({ ...input, selection: { ...input.selection, basis: "all", rulesOnly: true } });
    expect(notes.map((note) => note.code)).not.toContain("closed-list");
    expect(notes.map((note) => note.code)).not.toContain("rules-only");
  });

  it("computes nothing in order where the order is not known", () => {
    const { values: found, tables, notes } = saturation({ ...fromIncidence(rows), ordered: false });
    expect((found.curve as unknown as { observed: null }).observed).toBeNull();
    expect([found.guest, (found.francis as { reason: string }).reason]).toEqual([[], "no-order"]);
    expect(tables.find((table) => table.name === "order")?.rows).toEqual([]);
    expect(notes.map((note) => note.code)).toContain("no-order");
  });

  it("never says that anything is saturated or confirmed", () => {
    const { notes } = saturation(fromIncidence(rows));
    for (const { text } of notes.filter((note) => note.code !== "code-saturation")) {
      expect(`${text.fr} ${text.en}`).not.toMatch(/saturé|saturated|confirm/);
    }
  });

  it.each([[[]], [[[]]], [[[0, 0]]], [[[1, 1]]], [[[0], [0]]]])(
    "answers %j without a number that is not one",
    (few) => {
      const text = JSON.stringify(saturation(fromIncidence(few)).values);
      expect(text).not.toMatch(/NaN|Infinity/);
    },
  );

  it("gives the reference curves: the measure adds nothing to the statistics", () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(`tests/reference/${name}.json`, "utf8")) as { cases: readonly Case[] };
    const matrices = new Map(read("incidence").cases.map((one) => [one.id, one.incidence ?? []]));
    for (const { matrix, expected } of read("accumulation").cases) {
      const rows = matrices.get(matrix ?? "") ?? [];
      const { mean, observed } = values(rows).curve as unknown as Curve;
      expect(observed).toEqual(expected?.cumulative_in_order);
      expected?.exact_mean.forEach((value, i) => {
        expect(Math.abs((mean[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(1e-9 * (1 + value));
      });
    }
  });
});
