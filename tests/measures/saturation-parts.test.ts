import { describe, expect, it } from "vitest";
import type { MeasureInput } from "../../src/measures/input.js";
import { methodsOf } from "../../src/measures/methods/methods.js";
import { farthest } from "../../src/measures/saturation/curve.js";
import { isOff, saturationOff } from "../../src/measures/saturation/off.js";
import { saturation } from "../../src/measures/saturation.js";
import type { Measured } from "../../src/measures/table.js";
import { waiting } from "../../src/messages/saturation.js";
import { sampleCoverage } from "../../src/statistics/sample-coverage.js";
import { code } from "../coding/made.js";
import { incidenceMatrices } from "../statistics/reference.js";
import { fromIncidence } from "./made.js";

const rowsOf = ({ tables }: Measured, name: string) => tables.find((table) => table.name === name)?.rows ?? [];
const noted = ({ notes }: Measured, name: string) => notes.find(({ code: id }) => id === name)?.text.en;
const MATRIX = incidenceMatrices();
const matrix = (name: string): number[][] => MATRIX.get(name) ?? [];

describe("codes that were not looked for everywhere", () => {
  const rows = [
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 1],
  ];
  const input: MeasureInput = { ...fromIncidence(rows), unread: new Map([["f.c3", new Set(["I1", "I2"])]]) };

  it("are missing and not absent: out of every number, named and counted", () => {
    const measured = saturation(input);
    expect(measured.values.not_reread).toEqual({ codes: ["f.c3"], cells: 2 });
    expect(measured.values.observed).toBe(2);
    expect(measured.values.chao2).toEqual(saturation(fromIncidence(rows.map((row) => row.slice(0, 2)))).values.chao2);
    expect(noted(measured, "not-reread-yet")).toContain("f.c3");
  });

  it("count as soon as they stand in each interview that was not read again", () => {
    const held = { ...input, unread: new Map([["f.c3", new Set(["I3"])]]) };
    expect(saturation(held).values.observed).toBe(3);
  });
});

describe("codes that came of a split", () => {
  const rows = [
    [1, 0, 0],
    [0, 1, 1],
    [0, 0, 1],
  ];
  const splits = new Map([
    ["f.c1", "f.c1"],
    ["f.c2", "f.c1"],
  ]);

  it("are no news where the code they were part of has been seen", () => {
    const measured = saturation({ ...fromIncidence(rows), splits });
    expect(rowsOf(measured, "order").map((row) => row.slice(4))).toEqual([
      [1, 0, 1],
      [1, 1, 3],
      [0, 0, 3],
    ]);
    expect(noted(measured, "split")).toContain("f.c1 and f.c2");
  });

  it("change nothing where there is none", () => {
    const order = saturation(fromIncidence(rows)).tables.find(({ name }) => name === "order");
    expect(order?.columns.map(({ name }) => name)).not.toContain("new_by_split");
  });
});

describe("strata", () => {
  const of = new Map([
    ["I1", "Namur"],
    ["I2", "Namur"],
    ["I3", null],
  ]);
  const rows = [
    [1, 0, 0],
    [1, 1, 0],
    [0, 1, 1],
  ];
  const measured = saturation({ ...fromIncidence(rows), saturation: { strata: { attribute: "territory", of } } });

  it("are read each by itself, with its n, and said to be small", () => {
    expect(rowsOf(measured, "strata")).toEqual([["Namur", 2, "I1, I2", 2, 1, 1, null]]);
    expect(rowsOf(measured, "strata_curves")).toEqual([
      ["Namur", 1, 1.5],
      ["Namur", 2, 2],
    ]);
    expect(noted(measured, "small-strata")).toContain("interviews: Namur;");
    expect(noted(measured, "value-unknown")).toContain("in I3: left out");
  });

  it("have the coverage of all codes that their row counts, and say that it moves below ten interviews", () => {
    const six = Array.from({ length: 6 }, (_, i) => [1, i < 3 ? 1 : 0, i === 1 ? 1 : 0, i === 4 ? 1 : 0]);
    const codes = [code("f.a"), code("f.b", { origin: "emergent" }), code("f.c"), code("f.d")];
    const all = new Map(six.map((_, i) => [`I${i + 1}`, "Namur"] as const));
    const strata = { attribute: "territory", of: all };
    const found = saturation({ ...fromIncidence(six, codes), saturation: { strata } });
    expect(rowsOf(found, "strata")[0]?.at(-1)).toBeCloseTo(Number(sampleCoverage(six).value), 9);
    expect(found.values.coverage).toMatchObject({ value: 1 });
    expect(noted(found, "strata-coverage")).toMatch(/all codes, .*fewer than ten interviews: Namur/);
  });
});

describe("what so many interviews allow", () => {
  it("looks ahead not below five, half as far again below ten, twice as far from ten on", () => {
    expect([1, 4, 5, 9, 10, 40].map(farthest)).toEqual([1, 4, 7, 13, 20, 80]);
    const last = (name: string) => rowsOf(saturation(fromIncidence(matrix(name))), "expected").at(-1)?.[0];
    expect([last("two_interviews"), last("r8x22"), last("r12x15")]).toEqual([undefined, 12, 24]);
  });

  it("gives codes and coverage as iNEXT does, before and after the interviews held", () => {
    const rows = rowsOf(saturation(fromIncidence(matrix("r8x22"))), "expected");
    const at = (t: number) => rows.find(([one]) => one === t) ?? [];
    expect(Number(at(4)[2])).toBeCloseTo(13.942857142857147, 9);
    expect(Number(at(12)[2])).toBeCloseTo(16.98856576, 8);
    expect(Number(at(12)[5])).toBeCloseTo(0.9809903662545455, 9);
  });

  it("says of each setting of the rule in what share of orders it would have been met", () => {
    const { guest } = saturation(fromIncidence(matrix("identical_interviews"))).values;
    const [first, ...others] = guest as { share_of_orders: number | null; reason: string | null }[];
    expect(first).toMatchObject({ base: 4, run: 2, reached: true, at: 4, notation: "4+2", share_of_orders: 1 });
    expect(others.filter(({ reason }) => reason === "too-few-interviews").map((one) => one.share_of_orders)).toEqual(
      others.filter(({ reason }) => reason === "too-few-interviews").map(() => null),
    );
  });

  it("warns where a rule was met although estimates say that codes are unseen", () => {
    const met = [[1, 1, 1, 1], [1], [1], [1], [1], [1], [0, 0, 0, 0, 1, 1, 1]];
    const rows = met.map((row) => Array.from({ length: 7 }, (_, c) => row[c] ?? 0));
    expect(noted(saturation(fromIncidence(rows)), "met-though-unseen")).toMatch(/not seen yet/);
    expect(noted(saturation(fromIncidence(matrix("identical_interviews"))), "met-though-unseen")).toBeUndefined();
  });

  it("computes ICE and iChao2 on request alone", () => {
    const input = fromIncidence(matrix("r12x15"));
    expect(Object.keys(saturation(input).values)).not.toContain("ice");
    const { ice } = saturation({ ...input, saturation: { estimators: "all" } }).values as unknown as {
      ice: { estimate: number; reason: string };
    };
    const low = saturation(fromIncidence(matrix("no_singletons"))).values.jackknife2;
    expect(low).toMatchObject({ reason: "below-seen" });
    expect([ice.estimate > 14, ice.reason]).toEqual([true, "not-offered"]);
  });
});

describe("what else is told", () => {
  const rows = [
    [1, 0, 0, 0],
    [1, 1, 0, 0],
    [0, 1, 1, 0],
    [1, 0, 1, 1],
  ];

  it("names the codes of the last two interviews with their passages", () => {
    expect(rowsOf(saturation(fromIncidence(rows)), "latest")).toEqual([
      [3, "I3", "f.c3", "emergent", "I3:1"],
      [4, "I4", "f.c4", "emergent", "I4:1"],
    ]);
  });

  it("gives a proxy for depth: interviews, passages, sub-codes", () => {
    const table = rowsOf(saturation(fromIncidence(rows)), "depth_proxy");
    expect(table[0]).toEqual(["family", "f", 4, 4, 4]);
    expect(table[1]).toEqual(["code", "f.c1", 3, 3, null]);
  });

  it("counts used codes by hypothesis, and which interview brought the last of them", () => {
    const hypotheses = [{ id: "H1", label: { fr: "h", en: "h" }, codes: ["f.c1", "f.c4"] }];
    const codes = [1, 2, 3, 4].map((n) => code(`f.c${n}`));
    const measured = saturation({ ...fromIncidence(rows, codes), saturation: { hypotheses } });
    expect(rowsOf(measured, "hypotheses")).toEqual([["H1", 2, 0, 1, 4]]);
  });

  it("holds the sampling plan against the interviews held", () => {
    const sampling = [{ where: { territory: "Namur", gender: "f" }, wanted: 3, held: ["I1", "I2"] }];
    const measured = saturation({ ...fromIncidence(rows), saturation: { sampling } });
    expect(rowsOf(measured, "sampling")).toEqual([["territory = Namur, gender = f", 3, 2, 1, "I1, I2"]]);
    expect(noted(measured, "not-heard")).toContain("(2/3)");
  });

  it("leaves out codes on which coders do not agree, where that was asked for", () => {
    const measured = saturation({ ...fromIncidence(rows), saturation: { unreliable: ["f.c4"] } });
    expect([measured.values.observed, noted(measured, "unreliable")]).toEqual([3, expect.stringContaining("f.c4")]);
  });

  it("says nothing but that it is off, and why, where a study rejects the notion", () => {
    const measured = saturationOff({ fr: "non", en: "no" });
    expect([isOff(measured), measured.tables, measured.values.value]).toEqual([true, [], null]);
    expect(noted(measured, "switched-off-because")).toContain("no");
  });

  it("writes a paragraph of what was done, listing the works that it cites and no other", () => {
    const of = (name: string) => methodsOf(saturation(fromIncidence(matrix(name))));
    expect(of("two_interviews").en).not.toMatch(/Guest|Chao \(?1987|Francis/);
    expect(of("r8x22").en).toMatch(/Guest, G\.[\s\S]*Heltshe, J/);
    expect(of("r8x22").fr).not.toContain("Francis");
    expect(of("r12x15").fr).not.toContain("Francis, J. J.");
    const thirteen = Array.from({ length: 13 }, (_, i) => [1, i % 2, i === 3 ? 1 : 0]);
    expect(methodsOf(saturation(fromIncidence(thirteen))).fr).toContain("Francis, J. J.");
  });

  it("claims in that paragraph only what these interviews and this table allowed", () => {
    const six = [[1, 1, 0, 1], [0, 1], [1, 0, 1], [1], [0, 1], [0, 0, 0, 0]].map((row) =>
      [0, 1, 2, 3].map((c) => row[c] ?? 0),
    );
    const measured = saturation(fromIncidence(six));
    const { values, settings } = measured;
    const said = methodsOf(measured).en;
    expect(said).toContain("runs of interviews of 4/2, but not for 4/3, 5/2, 5/3, 6/2 and 6/3, for want of interviews");
    expect(said).toContain("the share of all possible orders");
    expect(said).toContain("jackknife (Heltshe and Forrester 1983), which is no bound");
    const unsaid = methodsOf({ ...measured, settings: { ...settings, origins: "unsaid" } }).en;
    expect(unsaid).toContain("Neither sample coverage nor");
    expect(unsaid).not.toMatch(/Chao|jackknife/);
    const out = [{ code: "not-reread-yet", text: waiting(["phone"], 1, "study") }];
    expect(methodsOf({ ...measured, notes: out }).en).toMatch(/left out of all these numbers: phone.*two things\. /i);
    expect(methodsOf({ ...measured, values: { ...values, guest: [] } }).en).not.toContain("Guest");
  });
});
