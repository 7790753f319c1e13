import { describe, expect, it } from "vitest";
import { evidence } from "../../../src/report/figures/evidence.js";
import { STANDINGS, standingMark } from "../../../src/report/figures/standing.js";
import { painter } from "../../../src/report/figures/theme.js";
import { evidenceOptions, interviews, standings } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

const count = (svg: string, standing: string) => ofClass(svg, `grille-standing-${standing}`).length;

describe("the grid of hypotheses and interviews", () => {
  const data = standings(8);
  const svg = evidence(data, evidenceOptions);

  it("is drawn as on file", async () => {
    await golden(svg, "evidence");
    await golden(evidence(standings(40), evidenceOptions), "evidence-forty-interviews");
    await golden(evidence({ interviews: [], rows: [] }, evidenceOptions), "evidence-nothing");
  });

  it("has one mark per hypothesis and interview, and one of each kind in the legend", () => {
    for (const standing of STANDINGS) {
      const cells = data.rows.flatMap((row) => row.cells).filter((cell) => cell?.standing === standing);
      expect(count(svg, standing)).toBe(cells.length + 1);
    }
  });

  it("names every standing in the legend, also one that does not occur", () => {
    const one = { interviews: ["P01"], rows: [{ label: "H1", cells: [{ standing: "supports" as const }] }] };
    expect(writing(evidence(one, evidenceOptions))).toEqual([
      "P01",
      "H1",
      ...Object.values(evidenceOptions.labels.standings),
    ]);
  });

  it("leaves a cell empty where nothing is said, and names in the legend what it is given a name for", () => {
    const one = {
      interviews: ["P01", "P02"],
      rows: [{ label: "Mail", cells: [null, { standing: "against" as const }] }],
    };
    const labels = { ...evidenceOptions.labels, standings: { supports: "for", against: "against" } };
    const drawn = evidence(one, { ...evidenceOptions, labels });
    expect(count(drawn, "against")).toBe(2);
    expect(writing(drawn)).toEqual(["P01", "P02", "Mail", "for", "against"]);
  });

  it("has marks that differ without any colour", () => {
    const plain = STANDINGS.map((name) =>
      standingMark(name, painter("fixed")).replace(/(fill|stroke)="#\w+"|class="[^"]*"/g, ""),
    );
    expect(new Set(plain).size).toBe(STANDINGS.length);
  });

  it("draws arrows where a direction is known, and explains them only then", () => {
    const drawn = ofClass(svg, "grille-direction-both").length;
    const known = data.rows.flatMap((row) => row.cells).filter((cell) => cell?.direction === "both").length;
    expect(drawn).toBe(known + 1);
    expect(writing(svg)).toContain("both ways");
    const rows = data.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell === null ? null : { standing: cell.standing })),
    }));
    expect(writing(evidence({ ...data, rows }, evidenceOptions))).not.toContain("both ways");
  });

  it("goes on below when there are many interviews, and forgets none", () => {
    const many = evidence(standings(40), evidenceOptions);
    expect(writing(many).filter((words) => /^P\d/.test(words))).toEqual(interviews(40));
    expect(num(elements(many)[0], "width")).toBe(640);
    const marks = STANDINGS.map((standing) => count(many, standing) - 1).reduce((sum, n) => sum + n, 0);
    expect(marks).toBe(3 * 40);
  });

  it("leaves a hole where an interview has no cell", () => {
    const drawn = evidence(
      { interviews: ["P01", "P02"], rows: [{ label: "H1", cells: [{ standing: "against" }] }] },
      evidenceOptions,
    );
    soundFigure(drawn);
    expect(count(drawn, "against")).toBe(2);
  });
});
