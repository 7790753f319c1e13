import { describe, expect, it } from "vitest";
import {
  chanceAllSeen,
  chanceOfTheme,
  expectedShareSeen,
  interviewsForTheme,
  interviewsToSeeAll,
} from "../../src/statistics/planning.js";
import { expectClose, reference } from "./reference.js";

type Plan = {
  input: { prevalence: number; instances: number; power: number } & { code_probabilities?: number[]; target?: number };
  expected: {
    n: number;
    achieved_power: number;
    power_at_8: number;
    p_all_codes_seen: Record<string, number>;
    n_for_target: number;
    expected_share_seen: Record<string, number>;
  };
};
const { cases, tolerance } = reference<Plan>("planning");

describe("planning how many interviews", () => {
  for (const { id, input, expected } of cases) {
    it(`agrees with scipy: ${id}`, () => {
      const { code_probabilities: probabilities, target = 0 } = input;
      if (probabilities === undefined) {
        expect(interviewsForTheme(input, input.power).value).toBe(expected.n);
        expectClose(chanceOfTheme(input, expected.n), expected.achieved_power, tolerance);
        expectClose(chanceOfTheme(input, 8), expected.power_at_8, tolerance);
        return;
      }
      expect(interviewsToSeeAll(probabilities, target).value).toBe(expected.n_for_target);
      for (const [n, chance] of Object.entries(expected.p_all_codes_seen)) {
        expectClose(chanceAllSeen(probabilities, Number(n)), chance, tolerance);
        expectClose(expectedShareSeen(probabilities, Number(n)).value, expected.expected_share_seen[n], tolerance);
      }
    });
  }

  it("gives the 29 of the paper of Fugard and Potts, and the 0.187 for eight interviews", () => {
    expect(interviewsForTheme({ prevalence: 0.1, instances: 2 }, 0.8)).toEqual({ value: 29 });
    expect(chanceOfTheme({ prevalence: 0.1, instances: 2 }, 8).toFixed(3)).toBe("0.187");
  });

  it("has no answer where none exists", () => {
    const none = { value: null, reason: "target-out-of-reach" };
    expect(interviewsForTheme({ prevalence: 0, instances: 1 }, 0.8)).toEqual(none);
    expect(interviewsForTheme({ prevalence: 0.5, instances: 1 }, 1)).toEqual(none);
    expect(interviewsToSeeAll([0.5, 0], 0.8)).toEqual(none);
    expect(interviewsToSeeAll([0.5], 1)).toEqual(none);
    expect(chanceOfTheme({ prevalence: 0, instances: 0 }, 3)).toBe(1);
    expect(expectedShareSeen([], 3)).toEqual({ value: null, reason: "nothing-coded" });
  });
});
