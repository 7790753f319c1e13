import { describe, expect, it } from "vitest";
import { heatmap } from "../../../src/report/figures/heatmap.js";
import { codes, heatmapOptions, indices, interviews, matrix } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

describe("the table of shaded cells", () => {
  const svg = heatmap(matrix, heatmapOptions);
  const cells = ofClass(svg, "grille-cell");
  const at = (row: number, column: number) => cells[row * 8 + column];

  it("is drawn as on file", async () => {
    await golden(svg, "heatmap");
    await golden(
      heatmap(indices, { ...heatmapOptions, labels: { ...heatmapOptions.labels, value: "indice c" } }),
      "heatmap-indices",
    );
    await golden(heatmap({ rows: [], columns: [], cells: [] }, heatmapOptions), "heatmap-nothing");
  });

  it("has one cell per row and column, row by row", () => {
    expect(cells.length).toBe(codes.length * 8);
    expect(num(at(1, 0), "x")).toBe(num(at(0, 0), "x"));
    expect(num(at(0, 1), "x")).toBeGreaterThan(num(at(0, 0), "x"));
    expect(num(at(1, 0), "y")).toBeGreaterThan(num(at(0, 0), "y"));
  });

  it("shades equal values alike, and writes each in a legible ink", () => {
    const eleven = matrix.cells.flatMap((row, i) =>
      row.flatMap((value, j) => (value === 11 ? [at(i, j)?.attributes.fill] : [])),
    );
    expect(new Set(eleven).size).toBe(1);
    expect(eleven[0]).toMatch(/--grille-shade-5/);
    const inked = elements(svg).filter(({ name, text }) => name === "text" && text === "11");
    expect(inked[0]?.attributes.fill).toMatch(/--grille-shade-ink-5/);
  });

  it("hatches what is not known, which is not the same as zero, and says what it means", () => {
    const hatched = cells.filter(({ attributes }) => attributes.fill === "url(#f1-hatch)").length;
    expect(hatched).toBe(6);
    expect(at(0, 0)?.attributes.fill).toBe("none");
    expect(writing(svg)).toContain(heatmapOptions.labels.missing);
  });

  it("explains neither hatching nor zero where there is none", () => {
    const full = heatmap({ rows: ["a"], columns: ["b"], cells: [[2]] }, heatmapOptions);
    expect(writing(full)).toEqual(["b", "a", "2", "passages par entretien", "1", "2"]);
  });

  it("writes numbers as the reader's language does", () => {
    expect(writing(heatmap(indices, heatmapOptions))).toContain("0,35");
  });

  it("is as wide as a column of A4, and wider for sixty columns rather than illegible", () => {
    expect(num(elements(svg)[0], "width")).toBe(640);
    const columns = Array.from({ length: 60 }, (_, i) => `code ${i + 1}`);
    const wide = heatmap(
      { rows: interviews(8), columns, cells: interviews(8).map(() => columns.map((_, j) => j)) },
      heatmapOptions,
    );
    soundFigure(wide);
    expect(num(elements(wide)[0], "width")).toBeGreaterThan(60 * 14);
  });

  it("shows markup in a name as the characters it is made of", () => {
    const name = `<script>alert("x")</script> & co`;
    const svg = heatmap(
      { rows: [name], columns: [name], cells: [[1]] },
      { ...heatmapOptions, title: name, description: name },
    );
    soundFigure(svg);
    expect(svg).not.toContain("<script");
    expect(elements(svg).map((element) => element.name)).not.toContain("script");
    expect(elements(svg)[1]?.text).toBe(name);
  });
});
