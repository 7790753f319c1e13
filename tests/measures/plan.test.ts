import { describe, expect, it } from "vitest";
import { type PlanAsked, plan } from "../../src/measures/plan.js";
import { reference } from "../statistics/reference.js";

const ASKED: PlanAsked = { prevalence: [0.1], instances: [2], power: 0.8, themes: 20, interviews: null };

interface Case {
  readonly input: { readonly prevalence?: number; readonly instances?: number; readonly power?: number };
  readonly expected: { readonly n?: number };
}

describe("planning before fieldwork", () => {
  it("gives the numbers of Fugard and Potts", () => {
    const { cases } = reference<Case>("planning");
    const theirs = cases.filter(({ id }) => id.startsWith("fugard"));
    expect(theirs.length).toBeGreaterThan(10);
    for (const { input, expected } of theirs) {
      const { prevalence = 0, instances = 0, power = 0 } = input;
      const { values } = plan({ ...ASKED, prevalence: [prevalence], instances: [instances], power });
      expect(values.theme).toEqual({ value: expected.n, reason: null });
    }
  });

  it("says what a planned number of interviews can bring", () => {
    const { values, tables } = plan({ ...ASKED, themes: 2, prevalence: [0.5, 0.1], interviews: 8 });
    expect(plan(ASKED).values.chance).toEqual({ value: null, reason: "none-planned" });
    expect((values.chance as { value: number }).value).toBeCloseTo(1 - 0.5 ** 8 - 8 * 0.5 ** 8, 12);
    const all = tables.find(({ name }) => name === "all");
    expect(all?.rows.map((row) => row[1])).toEqual([0.1, 0.5]);
    expect(Number(all?.rows[1]?.[3])).toBeCloseTo((1 - 0.5 ** 8) ** 2, 12);
    expect(Number(all?.rows[1]?.[4])).toBeCloseTo(1 - 0.5 ** 8, 12);
  });

  it("justifies no number: it says what it assumes and who objects", () => {
    expect(plan(ASKED).notes.map(({ code }) => code)).toEqual(["random-sample", "objections", "rule-first"]);
  });
});
