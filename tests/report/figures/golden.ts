import { expect } from "vitest";
import { elements, num } from "./parse.js";

/** Compares a figure with the one on file, after what holds for every figure. */
export async function golden(svg: string, name: string): Promise<void> {
  soundFigure(svg);
  await expect(svg).toMatchFileSnapshot(`golden/${name}.svg`);
}

/** What holds for every figure: well-formed, named, of a size, unique ids, nothing undefined, no small letters. */
export function soundFigure(svg: string): void {
  const all = elements(svg);
  const [root] = all;
  const ids = all.flatMap((element) => element.attributes.id ?? []);
  expect(root?.attributes).toMatchObject({ role: "img", "aria-labelledby": ids[0], "aria-describedby": ids[1] });
  expect(root?.attributes.viewBox).toBe(`0 0 ${root?.attributes.width} ${root?.attributes.height}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\d\.\d{3}|="-0"/);
  const sizes = all.map((element) => num(element, "font-size")).filter((size) => !Number.isNaN(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
}
