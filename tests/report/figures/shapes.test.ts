import { describe, expect, it } from "vitest";
import { outline, shapeOf } from "../../../src/report/figures/shapes.js";

/** The corners of a path of straight strokes. */
function corners(d: string): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  let [x, y] = [0, 0];
  for (const [, command = "", numbers = ""] of d.matchAll(/([MLhvZ])([^MLhvZ]*)/g)) {
    const [first = 0, second = 0] = numbers.split(",").map(Number);
    if (command === "Z") continue;
    if (command === "h") x += first;
    else if (command === "v") y += first;
    else [x, y] = [first, second];
    found.push({ x, y });
  }
  return found;
}

/** Area of a polygon from its corners. */
function area(points: { x: number; y: number }[]): number {
  const sum = points.reduce((total, p, i) => {
    const q = points[(i + 1) % points.length] ?? p;
    return total + p.x * q.y - q.x * p.y;
  }, 0);
  return Math.abs(sum) / 2;
}

describe("shapes of families", () => {
  it.each([1, 2, 3, 4, 5, 6])("keeps shape %i within its reach, with the area of its disc", (index) => {
    const shape = shapeOf(index);
    const points = corners(outline(shape, 10));
    const ys = points.map(({ y }) => y);
    expect(-Math.min(...ys)).toBeLessThanOrEqual(10 * shape.up);
    expect(Math.max(...ys)).toBeLessThanOrEqual(10 * shape.down);
    expect(area(points)).toBeCloseTo(Math.PI * 100, 0);
  });

  it("begins again after the seventh", () => {
    expect(shapeOf(7)).toBe(shapeOf(0));
    expect(new Set([0, 1, 2, 3, 4, 5, 6].map((i) => outline(shapeOf(i), 10))).size).toBe(7);
  });
});
