import { describe, expect, it } from "vitest";
import { saturationOff } from "../../src/measures/saturation/off.js";
import { render } from "../../src/report/formats/markdown.js";
import { reportOf } from "../../src/report/report.js";
import { inputOf, smallStudy } from "./made.js";

describe("the report of a study that has switched saturation off", () => {
  const input = inputOf(smallStudy(), "fr");
  const off = saturationOff(null);
  const without = { ...input, measured: { ...input.measured, saturation: off, saturationByFamily: off } };

  it("has no chapter on it, and keeps all the others", () => {
    const ids = (one: typeof input): string[] => reportOf(one).sections.map(({ id }) => id);
    expect(ids(input)).toContain("saturation");
    expect(ids(without)).toEqual(ids(input).filter((id) => id !== "saturation"));
  });

  it("says nothing of coverage or stopping rules elsewhere", () => {
    expect(render(input)).toMatch(/couverture d.échantillon/i);
    expect(render(without)).not.toMatch(/couverture d.échantillon|Guest|Chao/i);
  });
});
