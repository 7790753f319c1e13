import { describe, expect, it } from "vitest";
import { francis } from "../../src/statistics/francis.js";
import { guestGrid, guestIsMet, guestNameyChen } from "../../src/statistics/guest-namey-chen.js";
import { expectClose, reference } from "./reference.js";

type Guest = {
  base_size: number;
  run_length: number;
  threshold: number;
  base_codes: number;
  runs: { from: number; to: number; new_codes: number; ratio: number; below: boolean }[];
  saturated_at: number | null;
  interviews_needed_to_see_it?: number | null;
  reason: string;
};
type Rule = {
  input: { new_codes_in_order: number[] };
  expected: { guest2020: Guest[]; francis_10_3: number | null; francis_6_2: number | null };
};
const reasons: Record<string, string | null> = {
  "": null,
  "threshold never met": "threshold-never-met",
  "fewer than base+run interviews": "too-few-interviews",
  "no codes in the base set: ratio not defined": "empty-base",
};

describe("rules for stopping", () => {
  for (const { id, input, expected } of reference<Rule>("stopping-rules").cases) {
    const newCodes = input.new_codes_in_order;

    it(`of Guest, Namey & Chen: ${id}`, () => {
      for (const cell of expected.guest2020) {
        const { base_size: base, run_length: run, threshold } = cell;
        const verdict = guestNameyChen(newCodes, { base, run, threshold });
        expect([verdict.metAt, verdict.knownAt]).toEqual([cell.saturated_at, cell.interviews_needed_to_see_it ?? null]);
        expect(verdict.reason).toBe(reasons[cell.reason]);
        expect(guestIsMet(newCodes, { base, run, threshold })).toBe(cell.saturated_at !== null);
        if (verdict.reason !== "too-few-interviews") expect(verdict.baseCodes).toBe(cell.base_codes);
        expect(verdict.runs.map(({ from, to, newCodes, meets }) => [from, to, newCodes, meets])).toEqual(
          cell.runs.map(({ from, to, new_codes, below }) => [from, to, new_codes, below]),
        );
        expectClose(
          verdict.runs.map((each) => each.ratio),
          cell.runs.map((each) => each.ratio),
        );
      }
    });

    it(`of Francis and others: ${id}`, () => {
      expect(francis(newCodes).value).toBe(expected.francis_10_3);
      expect(francis(newCodes, { initial: 6, stopping: 2 }).value).toBe(expected.francis_6_2);
    });
  }

  it("show the twelve settings that the authors varied", () => {
    const grid = guestGrid([15, 11, 7, 4, 4, 3, 1, 0, 1, 0, 0, 0]);
    expect(grid).toHaveLength(12);
    expect(grid.find((cell) => cell.base === 4 && cell.run === 2 && cell.threshold === 0)?.metAt).toBe(9);
  });

  it("say why there is no verdict", () => {
    expect(francis([3, 1])).toEqual({ value: null, reason: "too-few-interviews" });
    expect(francis([3, 1, 1], { initial: 1, stopping: 1 })).toEqual({ value: null, reason: "threshold-never-met" });
  });
});
