import { describe, expect, it } from "vitest";
import { type ExpectedData, type ExpectedOptions, expected } from "../../../src/report/figures/expected.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

const options: ExpectedOptions = {
  prefix: "f1",
  title: "A figure",
  description: "What it shows.",
  format: (value) => String(Math.round(value * 100) / 100),
  share: String,
  labels: {
    nothing: "nothing to estimate",
    codes: "codes expected",
    coverage: "sample coverage expected",
    interviews: "number of interviews",
    fewer: "with fewer",
    more: "with more",
    held: "held",
    band: "95 %",
  },
};

const points = (values: readonly number[], held: number, spread: number) =>
  values.map((value, i) => ({
    interviews: i + 1,
    value,
    lower: i + 1 < held ? null : value - spread * (i + 2 - held),
    upper: i + 1 < held ? null : value + spread * (i + 2 - held),
  }));

const six: ExpectedData = {
  held: 6,
  codes: points([8, 12.5, 15.4, 17.2, 18.6, 19.5, 20.2, 20.8, 21.2], 6, 0.6),
  coverage: points([0.55, 0.7, 0.78, 0.83, 0.86, 0.89, 0.905, 0.92, 0.93], 6, 0.01),
};

describe("the curves of what is expected with fewer and with more interviews", () => {
  const svg = expected(six, options);

  it("is drawn as on file", () => golden(svg, "expected"));

  it("is solid up to the interviews held, with a dot and its number there, and dashed beyond", () => {
    expect(ofClass(svg, "grille-fewer").map(({ attributes }) => attributes["stroke-dasharray"])).toEqual([
      undefined,
      undefined,
    ]);
    expect(ofClass(svg, "grille-more").map(({ attributes }) => attributes["stroke-dasharray"])).toEqual(["6 4", "6 4"]);
    expect(ofClass(svg, "grille-band").length).toBe(2);
    const dots = ofClass(svg, "grille-held");
    expect(new Set(dots.map((dot) => dot.attributes.cx)).size).toBeLessThanOrEqual(2);
    expect(writing(svg)).toEqual(expect.arrayContaining(["19.5", "0.89"]));
  });

  it("explains neither band nor dashes where there are none", () => {
    const held = expected({ held: 6, codes: six.codes.slice(0, 5), coverage: six.coverage.slice(0, 5) }, options);
    soundFigure(held);
    expect(writing(held)).not.toContain("with more");
    expect(writing(held)).not.toContain("95 %");
    expect(writing(expected({ held: 0, codes: [], coverage: [] }, options))).toEqual(["nothing to estimate"]);
  });

  it("keeps to the width of a column, numbers of interviews apart from one another", () => {
    const many = points(
      Array.from({ length: 60 }, (_, i) => 20 - 15 / (i + 1)),
      30,
      0.1,
    );
    const narrow = expected({ held: 30, codes: many, coverage: [] }, { ...options, width: 320 });
    soundFigure(narrow);
    expect(num(elements(narrow)[0], "width")).toBe(320);
    expect(writing(narrow)).toEqual(expect.arrayContaining(["1", "30", "60"]));
    expect(writing(narrow)).not.toContain("31");
  });
});
