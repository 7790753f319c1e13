import { describe, expect, it } from "vitest";
import { triangle } from "../../../src/report/figures/triangle.js";
import { meetings, triangleOptions } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

describe("the lower triangle", () => {
  const data = meetings(12);
  const svg = triangle(data, triangleOptions);

  it("is drawn as on file", async () => {
    await golden(svg, "triangle");
    await golden(triangle({ names: [], cells: [] }, triangleOptions), "triangle-nothing");
  });

  it("has one square per pair, and what each name has by itself on the diagonal", () => {
    expect(ofClass(svg, "grille-cell").length).toBe((12 * 11) / 2);
    expect(ofClass(svg, "grille-own").length).toBe(12);
  });

  it("puts the square of a pair in the row of the later and the column of the earlier", () => {
    const own = ofClass(svg, "grille-own");
    const cells = ofClass(svg, "grille-cell");
    let next = 0;
    for (let i = 0; i < 12; i++)
      for (let j = 0; j < i; j++) {
        const cell = cells[next++];
        expect(num(cell, "x") + 1.5).toBeCloseTo(num(own[j], "x"), 2);
        expect(num(cell, "y") + 1.5).toBeCloseTo(num(own[i], "y"), 2);
      }
  });

  it("ignores the upper half", () => {
    const mirrored = { ...data, cells: data.names.map((_, i) => data.names.map((_, j) => data.cells[i]?.[j] ?? 99)) };
    expect(triangle(mirrored, triangleOptions)).toBe(svg);
  });

  it("writes every name once and whole while there is room", () => {
    expect(writing(svg).filter((words) => data.names.includes(words))).toEqual(data.names);
  });

  it("stays in a column of A4 with twenty-five codes, and draws sixty on a wider sheet", () => {
    expect(num(elements(triangle(meetings(25), triangleOptions))[0], "width")).toBeLessThan(680);
    const sixty = triangle(meetings(60), triangleOptions);
    soundFigure(sixty);
    expect(ofClass(sixty, "grille-cell").length).toBe(1770);
    expect(num(elements(sixty)[0], "width")).toBeLessThan(1500);
  });

  it("breaks a long name in two rather than cut it, in a column", () => {
    const names = Array.from({ length: 8 }, (_, i) => `Telephone, softphone, ${i}`);
    const narrow = triangle({ ...data, names }, { ...triangleOptions, width: 302 });
    soundFigure(narrow);
    expect(writing(narrow).filter((words) => words.includes("…"))).toEqual([]);
    expect(writing(narrow).join(" ")).toContain("Telephone, softphone, 7");
  });

  it("hatches pairs that were not counted and shows a single name without any pair", () => {
    const holes = triangle({ names: ["a", "b"], cells: [[], [null]] }, triangleOptions);
    expect(ofClass(holes, "grille-cell")[0]?.attributes.fill).toBe("url(#f1-hatch)");
    expect(writing(holes)).toContain("non calculé");
    soundFigure(triangle({ names: ["a"], cells: [[]], own: [3] }, triangleOptions));
  });
});
