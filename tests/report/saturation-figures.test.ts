import { describe, expect, it } from "vitest";
import type { MeasureInput } from "../../src/measures/input.js";
import { saturation } from "../../src/measures/saturation.js";
import { fileLook } from "../../src/report/figure-look.js";
import { coverageFigure, curveFigure, rulesFigure } from "../../src/report/saturation-figures.js";
import { code } from "../coding/made.js";
import { fromIncidence } from "../measures/made.js";
import { ofClass, writing } from "./figures/parse.js";

const rows = Array.from({ length: 6 }, (_, i) => [0, 1, 2, 3].map((c) => ((i * 3 + c) % 4 === 0 || i === c ? 1 : 0)));
const codes = [0, 1, 2, 3].map((c) => code(`f.c${c}`, { origin: "emergent" }));
const study = fromIncidence(rows, codes);
const table = (origins: "told" | "unsaid", origin: "emergent" | "a_priori" = "emergent"): MeasureInput => ({
  ...fromIncidence(
    rows,
    codes.map((one) => ({ ...one, origin })),
  ),
  given: { cells: rows, kind: "presence", origins, attributes: new Map() },
});

/** What is written on a figure of this input. */
function drawn(draw: typeof coverageFigure, input: MeasureInput): string {
  const measured = saturation(input);
  const look = { lang: "en", names: new Map(), familyOf: new Map(), prefix: "f", width: 640 } as const;
  return draw(measured, fileLook(measured, look));
}
const words = (svg: string): string => writing(svg).join(" ");

describe("figures of saturation", () => {
  it("extrapolate nothing where nobody said that codes emerged, and say so", () => {
    const unsaid = words(drawn(coverageFigure, table("unsaid")));
    expect(unsaid).toMatch(/nothing to estimate: it was not said whether/);
    expect(unsaid).not.toContain("emergent");
    expect(words(drawn(rulesFigure, table("unsaid")))).toContain("On one set: all codes, 4 seen");
    expect(words(drawn(coverageFigure, table("told", "a_priori")))).toMatch(
      /nothing to estimate: a list of codes fixed/,
    );
    expect(words(drawn(coverageFigure, table("told")))).toMatch(/emergent codes, 4 seen[\s\S]*Unstable coverage/);
  });

  it("draw the mean over all orders where the order is not known, and no order", () => {
    const svg = drawn(curveFigure, { ...study, ordered: false });
    expect([ofClass(svg, "grille-mean").length, ofClass(svg, "grille-observed-dot").length]).toEqual([1, 0]);
    expect(words(svg)).toContain("The order of the interviews is not known");
    expect(words(svg)).not.toMatch(/in the order conducted|Nothing is coded/);
    expect(ofClass(drawn(curveFigure, study), "grille-observed-dot").length).toBe(6);
  });
});
