import { describe, expect, it } from "vitest";
import type { Measured, TableColumn } from "../../src/measures/table.js";
import { asked } from "../../src/messages/matrix-by.js";
import type { Words } from "../../src/messages/words.js";
import { fileLook } from "../../src/report/figure-look.js";
import { matrixFigure } from "../../src/report/matrix-figure.js";
import { writing } from "./figures/parse.js";

const same = (text: string): Words => ({ fr: text, en: text });
const column = (name: string): TableColumn => ({ name, unit: "", label: same(name), meaning: same(name) });
const bySection = (notes: Measured["notes"]): Measured => ({
  measure: "matrix",
  settings: { by: "section" },
  tables: [
    {
      name: "matrix",
      title: same("by section"),
      columns: ["code", "q1", "q2"].map(column),
      rows: [["listening", 2, 1]],
    },
  ],
  values: {},
  notes,
});

describe("the figure of a matrix by section", () => {
  const draw = (notes: Measured["notes"]): string => {
    const measured = bySection(notes);
    const shared = { names: new Map(), familyOf: new Map(), prefix: "m", width: 640 } as const;
    return writing(matrixFigure(measured, fileLook(measured, { lang: "en", ...shared }))).join(" ");
  };

  it("warns that a code often stands where it is asked for", () => {
    const warning = "A code often stands there because it is asked for there";
    expect(draw([{ code: "asked-or-not", text: asked }])).toContain(warning);
    expect(draw([])).not.toContain(warning);
  });
});
