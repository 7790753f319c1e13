import { describe, expect, it } from "vitest";
import { contrast } from "../../../src/codebook/contrast.js";
import { hexOf, inkOn } from "../../../src/report/figures/contrast.js";
import { categoryColour, figureStyle, painter, SHADES } from "../../../src/report/figures/theme.js";

const dark = new Map(
  [...figureStyle().matchAll(/--grille-([\w-]+): (#\w{6});/g)].map(([, name = "", hex = ""]) => [name, hex]),
);
const light = painter("fixed");
const steps = Array.from({ length: SHADES }, (_, i) => i);

describe("the theme of figures", () => {
  it("measures contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
    expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
    expect([hexOf("rgb(8, 48, 107)"), hexOf("#123456")]).toEqual(["#08306b", "#123456"]);
    expect([inkOn("#ffffff"), inkOn("#08306b")]).toEqual(["#1a1a1a", "#ffffff"]);
  });

  it("writes a variable with its light colour behind it, or the light colour alone", () => {
    expect(painter("adaptive")("ink")).toBe("var(--grille-ink, #1a1a1a)");
    expect(light("ink")).toBe("#1a1a1a");
  });

  it("keeps letters legible on paper and on every shade, light and dark", () => {
    for (const name of ["ink", "muted"] as const) {
      expect(contrast(light(name), light("paper"))).toBeGreaterThan(4.5);
      expect(contrast(dark.get(name) ?? "", dark.get("paper") ?? "")).toBeGreaterThan(4.5);
    }
    for (const i of steps) {
      expect(contrast(light(`shade-ink-${i}`), light(`shade-${i}`))).toBeGreaterThan(4.5);
      expect(contrast(dark.get(`shade-ink-${i}`) ?? "", dark.get(`shade-${i}`) ?? "")).toBeGreaterThan(4.5);
    }
  });

  it("keeps marks visible on paper, light and dark", () => {
    for (const name of [
      "accent",
      "second",
      "link",
      "supports",
      "against",
      "mixed",
      "unattributed",
      "silent",
    ] as const) {
      expect(contrast(light(name), light("paper"))).toBeGreaterThan(3);
      expect(contrast(dark.get(name) ?? "", dark.get("paper") ?? "")).toBeGreaterThan(3);
    }
  });

  it("goes away from the paper as counts grow", () => {
    const away = (hex: (i: number) => string, paper: string) => steps.map((i) => contrast(hex(i), paper));
    const rising = (values: number[]) => values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
    expect(rising(away((i) => light(`shade-${i}`), light("paper")))).toBe(true);
    expect(rising(away((i) => dark.get(`shade-${i}`) ?? "", dark.get("paper") ?? ""))).toBe(true);
  });

  it("takes a colour of the codebook only if it is a plain one", () => {
    expect(categoryColour("#A1b2C3", 0)).toBe("#A1b2C3");
    expect(categoryColour("url(#x)", 0)).toBe(categoryColour(undefined, 0));
    expect(categoryColour("red;stroke:blue", 1)).toBe(categoryColour(undefined, 1));
  });

  it("gives eight kinds eight colours", () => {
    expect(new Set(steps.map((i) => categoryColour(undefined, i))).size).toBe(SHADES);
    expect(categoryColour(undefined, 8)).toBe(categoryColour(undefined, 0));
  });
});
