import { describe, expect, it } from "vitest";
import { onOnePage, TALLEST } from "../../../src/report/figures/one-page.js";

const drawing =
  (each: number) =>
  (count: number): string =>
    `<svg viewBox="0 0 5 5" width="640" height="${100 + each * count}" role="img"><g height="1">${count}</g></svg>`;
const shown = (svg: string): number => Number(/>(\d+)</.exec(svg)?.[1]);

describe("a figure on one page", () => {
  it("shows all where there is room, and as many as there is room for elsewhere", () => {
    expect(shown(onOnePage(30, drawing(20)))).toBe(30);
    expect(shown(onOnePage(30, drawing(40)))).toBe(Math.floor((TALLEST - 100) / 40));
  });

  it("never shows fewer than five, nor more than there are", () => {
    expect(shown(onOnePage(30, drawing(500)))).toBe(5);
    expect(shown(onOnePage(3, drawing(500)))).toBe(3);
    expect(shown(onOnePage(0, drawing(500)))).toBe(0);
  });
});
