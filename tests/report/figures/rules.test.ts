import { describe, expect, it } from "vitest";
import { type RuleCell, type RulesOptions, rules } from "../../../src/report/figures/rules.js";
import { golden, soundFigure } from "./golden.js";
import { ofClass, writing } from "./parse.js";

const options: RulesOptions = {
  prefix: "f1",
  title: "A figure",
  description: "What it shows.",
  format: String,
  labels: {
    nothing: "six interviews at least",
    notMet: "not met",
    keyMet: "met",
    keyShare: "share of the orders",
    keyUnknown: "too few interviews",
  },
};

const cell = (state: RuleCell["state"], at = 0): RuleCell => ({
  state,
  notation: state === "met" ? `${at}+2` : "",
  at: state === "met" ? `at interview ${at}` : "",
  share: state === "unknown" ? null : "72 %",
});

const grid = {
  rows: ["base 4", "base 5"],
  columns: [
    ["run 2", "new codes ≤\u00a05 %"],
    ["run 2", "new codes ≤\u00a00 %"],
  ] as const,
  cells: [
    [cell("met", 6), cell("not-met")],
    [cell("met", 7), cell("unknown")],
  ],
};

describe("the grid of a stopping rule", () => {
  const svg = rules(grid, options);

  it("is drawn as on file", () => golden(svg, "rules"));

  it("tells met, not met and not defined by more than colour", () => {
    expect(ofClass(svg, "grille-rule-met").length).toBe(2);
    expect(ofClass(svg, "grille-rule-not-met").map(({ attributes }) => attributes.fill)).toEqual(["none"]);
    expect(ofClass(svg, "grille-rule-unknown").map(({ attributes }) => attributes.fill)).toEqual(["url(#f1-hatch)"]);
    expect(writing(svg)).toEqual(expect.arrayContaining(["6+2", "at interview 6", "7+2", "not met", "72 %"]));
  });

  it("explains what occurs, and nothing else", () => {
    const none = rules(
      { ...grid, cells: [[cell("not-met")]], rows: ["base 4"], columns: [["run 2", "≤\u00a05 %"]] },
      options,
    );
    expect(writing(none)).not.toContain("too few interviews");
    expect(writing(none)).not.toContain("met");
    expect(writing(rules({ rows: [], columns: [], cells: [] }, options))).toEqual(["six interviews at least"]);
  });

  it("breaks heads in a column and leaves out the interview, which the notation holds", () => {
    const columns = [...grid.columns, ...grid.columns];
    const cells = grid.cells.map((row) => [...row, ...row]);
    const narrow = rules({ ...grid, columns, cells }, { ...options, width: 320 });
    soundFigure(narrow);
    expect(writing(narrow)).not.toContain("at interview 6");
    expect(writing(narrow)).toContain("6+2");
  });
});
