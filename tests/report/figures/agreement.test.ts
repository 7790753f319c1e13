import { describe, expect, it } from "vitest";
import { formatCoefficient, formatNumber } from "../../../src/messages/numbers.js";
import {
  type AgreementData,
  type AgreementOptions,
  type AgreementRow,
  agreementPlot,
} from "../../../src/report/figures/agreement.js";
import { golden, soundFigure } from "./golden.js";
import { num, ofClass, writing } from "./parse.js";

const options: AgreementOptions = {
  prefix: "f1",
  title: "Agreement",
  description: "What it shows.",
  format: (value) => formatNumber(value, "fr", 3),
  value: (alpha) => formatCoefficient(alpha, "fr", { limits: [0.667, 0.8] }),
  labels: {
    nothing: "nothing was coded by two people",
    axis: "Krippendorff's alpha",
    units: "alpha · units",
    missing: "cannot be assessed",
    reliable: "can be relied on",
    tentative: "tentative conclusions",
    below: "too little agreement",
    few: "too few units",
    interval: "95% of resamples",
  },
};
const readingAt = (value: number) => (value >= 0.8 ? "reliable" : value >= 0.667 ? "tentative" : "below");
const row = (label: string, value: number | null, reach: number | null = 0.1): AgreementRow => ({
  ...{ label, value, units: 120, reading: readingAt(value ?? 0) },
  lower: value === null || reach === null ? null : value - reach,
  upper: value === null || reach === null ? null : Math.min(1, value + reach),
});
const data: AgreementData = {
  overall: row("Overall", 0.74),
  rows: [
    row("relation.perdue", -0.13),
    row("poids.double", 0.66),
    row("poids.paperasse", 0.72, null),
    row("temps.gain", 0.81),
    row("acces.droits", null),
  ],
  limits: [0.667, 0.8],
};

describe("agreement by code", () => {
  const svg = agreementPlot(data, options);

  it("is drawn as on file, the same each time", async () => {
    await golden(svg, "agreement");
    expect(agreementPlot(data, options)).toBe(svg);
    expect(writing(agreementPlot({ ...data, overall: null, rows: [] }, options))).toEqual([options.labels.nothing]);
  });

  it("places points and intervals on one scale that holds them all", () => {
    const [tentative = 0, reliable = 0] = ofClass(svg, "grille-limit").map((line) => num(line, "x1"));
    const perUnit = (reliable - tentative) / (0.8 - 0.667);
    const at = (value: number) => reliable + (value - 0.8) * perUnit;
    const reaches = ofClass(svg, "grille-row-interval").map((line) => [num(line, "x1"), num(line, "x2")]);
    const expected = [data.overall, ...data.rows].filter((one) => one?.lower !== null);
    expect(reaches.length).toBe(4);
    expected.forEach((one, i) => {
      expect(reaches[i]?.[0]).toBeCloseTo(at(one?.lower ?? 0), 0);
      expect(reaches[i]?.[1]).toBeCloseTo(at(one?.upper ?? 0), 0);
    });
  });

  it("shows an interval that is shorter than the mark, by ends that reach beyond it", () => {
    const short = agreementPlot({ ...data, rows: [row("short", 0.5, 0.001)], overall: null }, options);
    const ends = ofClass(short, "grille-row-end");
    const [mark] = ofClass(short, "grille-point");
    expect(ends.length).toBe(2);
    for (const end of ends) {
      expect(num(end, "y1")).toBeLessThan(num(mark, "cy") - num(mark, "r") - 1);
      expect(num(end, "y2")).toBeGreaterThan(num(mark, "cy") + num(mark, "r") + 1);
    }
  });

  it("shows on which side of a limit a value is", () => {
    const near = agreementPlot({ ...data, rows: [row("near", 0.6652), row("nearly all", 0.9998)] }, options);
    expect(writing(near).join(" ")).toContain("0,665 · 120");
    expect(writing(near).join(" ")).toContain(">\u00a00,99 · 120");
  });

  it("tells the three readings apart by shape as well as by colour", () => {
    const points = ofClass(svg, "grille-point").map(({ name, attributes }) => `${name} ${attributes.stroke ?? ""}`);
    expect(new Set(points).size).toBe(3);
  });

  it("draws what rests on too few units hollow, whatever its value, and keeps how many there are in a column", () => {
    const few = { ...row("few", 1, null), units: 9, reading: "few" as const };
    const drawn = agreementPlot({ ...data, overall: few, rows: [few] }, { ...options, width: 302 });
    expect(ofClass(drawn, "grille-point").map(({ name }) => name)).toEqual(["path", "path"]);
    expect(writing(drawn)).toContain("too few units");
    expect(writing(drawn)).not.toContain("can be relied on");
    expect(writing(drawn)).toContain("1,00 · 9");
  });

  it("says in words what cannot be assessed, and holds sixty codes", () => {
    expect(writing(svg)).toContain("cannot be assessed");
    const many = Array.from({ length: 60 }, (_, i) => row(`code ${i}`, i / 60));
    const drawn = agreementPlot({ ...data, rows: many }, options);
    soundFigure(drawn);
    expect(ofClass(drawn, "grille-point").length).toBe(61);
  });
});
