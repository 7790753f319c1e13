import { describe, expect, it } from "vitest";
import { qca } from "../../src/measures/qca.js";
import { casesIn, setNamed } from "../../src/measures/qca-sets.js";
import { limitsOf } from "../../src/measures/reading.js";
import { formatCoefficient, formatShare } from "../../src/messages/numbers.js";
import { expectClose, reference } from "../statistics/reference.js";
import { fromIncidence } from "./made.js";

const of = (x: readonly number[], y: readonly number[]) =>
  qca({
    cases: x.map((_, i) => `I${i + 1}`),
    conditions: [{ name: "X", memberships: x }],
    outcome: { name: "Y", memberships: y },
    leftOut: [],
    settings: {},
    notes: [],
    intervals: "wanted",
  });

describe("comparing cases by sets", () => {
  interface Case {
    readonly input: { readonly x: number[]; readonly y: number[] };
    readonly expected: Readonly<Record<string, number | null>>;
  }
  it.each(reference<Case>("set-relations").cases)("gives what QCA gives for $id", ({ input, expected }) => {
    const { tables } = of(input.x, input.y);
    const row = (name: string) => tables.find((one) => one.name === name)?.rows.find(([set]) => set === "X");
    expectClose(
      row("sufficiency")?.slice(2, 5),
      ["suf_consistency", "suf_coverage", "PRI"].map((name) => expected[name] ?? null),
    );
    expectClose(
      row("necessity")?.slice(2, 5),
      ["nec_consistency", "nec_coverage", "nec_RoN"].map((name) => expected[name] ?? null),
    );
  });

  it("warns where nearly all cases have the outcome, with how often chance makes three of them consistent", () => {
    const text = ({ notes }: ReturnType<typeof of>) =>
      notes.find(({ code }) => code === "outcome-nearly-constant")?.text.en ?? "";
    expect(text(of([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 1, 1, 1, 1, 1, 0]))).toContain("in 35 of 56 draws");
    expect(text(of([1, 1, 1, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0]))).toBe("");
    expect(text(of([1, 1, 1, 0], [1, 1, 1, 1]))).toBe("");
  });

  it("names the cases of each combination, and what no case shows", () => {
    const { tables, values, notes } = qca({
      cases: ["P1", "P2", "P3", "P4"],
      conditions: [
        { name: "A", memberships: [1, 1, 0, 1] },
        { name: "~B", memberships: [1, 1, 1, 1] },
      ],
      outcome: { name: "Y", memberships: [1, 0, 1, 1] },
      leftOut: ["P5"],
      settings: {},
      notes: [],
    });
    expect(tables[0]?.rows.map((row) => row.slice(0, 5))).toEqual([
      [1, 1, 3, "P1, P2, P4", "contradictory"],
      [0, 1, 1, "P3", "outcome"],
      [0, 0, 0, "", "remainder"],
      [1, 0, 0, "", "remainder"],
    ]);
    expect(tables[1]?.rows.map(([name]) => name)).toEqual(["A", "~A", "~B", "B", "~A * ~B", "A * ~B"]);
    expect(values).toMatchObject({
      cases: 4,
      cases_with_outcome: 3,
      remainders: 2,
      contradictory: 1,
      left_out: ["P5"],
    });
    expect(notes.map(({ code }) => code)).toEqual([
      "outcome-cases",
      "not-looked-for",
      "remainders",
      "contradictory",
      "outcome-nearly-constant",
      "floors",
      "not-cause",
    ]);
  });

  it("gives intervals of a share only where they are asked for, with their condition", () => {
    const { values, notes } = of([1, 1, 0, 0, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0]);
    expectClose((values.outcome_share as unknown as { wilson: { lower: number } }).wilson.lower, 0.21521, {
      abs: 1e-4,
    });
    expect(notes.map(({ code }) => code)).toContain("intervals");
  });

  it("says that an outcome that all have teaches nothing", () => {
    expect(of([1, 0, 1, 0], [1, 1, 1, 1]).notes.map(({ code }) => code)).toContain("outcome-constant");
  });
});

describe("what is near a usual floor", () => {
  it("shows on which side of it a consistency or a share is", () => {
    const write = (value: number) =>
      formatCoefficient(value, "en", { limits: limitsOf({ name: "consistency", unit: "0 to 1" }) ?? [] });
    expect([0.7995969, 0.8, 0.8996, 0.75].map(write)).toEqual(["0.7996", "0.800", "0.8996", "0.75"]);
    expect([0.696, 0.7, 0.75].map((one) => formatShare(one, "en", [0.7, 0.9]))).toEqual(["69.6%", "70%", "75%"]);
  });
});

describe("sets of cases by name", () => {
  const input = fromIncidence([
    [1, 0],
    [0, 1],
    [1, 1],
  ]);
  const valuesOf = (name: string) => (name === "service" ? ["Accueil", "aide", "accueil"] : null);
  const sources = { input, valuesOf };

  it("are codes, values of attributes whatever their case, and absences", () => {
    expect(setNamed("f.c1", sources)).toEqual({ name: "f.c1", memberships: [1, 0, 1] });
    expect(setNamed("~f.c1", sources)).toEqual({ name: "~f.c1", memberships: [0, 1, 0] });
    expect(setNamed("attribute:service=accueil", sources)).toMatchObject({ memberships: [1, 0, 1] });
  });

  it("are told apart from what there is not", () => {
    expect(setNamed("f.c9", sources)).toEqual({ known: [] });
    expect(setNamed("attribute:service=x", sources)).toEqual({
      known: ["attribute:service=Accueil", "attribute:service=aide", "attribute:service=accueil"],
    });
    expect(setNamed("attribute:service=aide", { input, valuesOf: () => ["aide", null, "x"] })).toEqual({
      unknown: ["I2"],
      attribute: "service",
    });
  });

  it("leave out cases in which a code was not looked for", () => {
    const unread = { ...input, unread: new Map([["f.c2", new Set(["I2"])]]) };
    const sets = [
      { name: "f.c1", memberships: [1, 0, 1] },
      { name: "~f.c2", memberships: [1, 0, 0] },
    ];
    expect(casesIn(unread, ["f.c1", "~f.c2"], sets)).toEqual({
      cases: ["I1", "I3"],
      outcome: { name: "f.c1", memberships: [1, 1] },
      conditions: [{ name: "~f.c2", memberships: [1, 0] }],
      leftOut: ["I2"],
    });
  });
});
