import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digitsIn, expectAsShown } from "./as-shown.js";

const folder = new URL("../../src/statistics/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
const modules = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
const scope: Record<string, unknown> = Object.assign({}, ...modules);

/** The lines `expression // => value` of the @example parts of a file. */
function examplesIn(name: string): { expression: string; value: string }[] {
  const source = readFileSync(new URL(name, folder), "utf8");
  const comments = source.match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return comments
    .flatMap((comment) => comment.split("@example").slice(1))
    .flatMap((example) => example.split("\n"))
    .map((line) => line.replace(/^\s*\*\s?/, "").split(" // => "))
    .flatMap(([expression, value]) => (value === undefined ? [] : [{ expression: expression ?? "", value }]));
}

const evaluate = (text: string): unknown =>
  new Function(...Object.keys(scope), `return (${text});`)(...Object.values(scope));

describe("every example in the statistics", () => {
  for (const name of files) {
    for (const { expression, value } of examplesIn(name)) {
      it(`${name}: ${expression} is ${value}`, () => {
        expectAsShown(evaluate(expression), evaluate(value), digitsIn(value));
      });
    }
  }

  it("is there for every function that other folders can call", () => {
    const shown = files.flatMap(examplesIn).map((each) => each.expression);
    const functions = Object.keys(scope).filter((name) => typeof scope[name] === "function");
    const without = functions.filter(
      (name) => !shown.some((expression) => new RegExp(`\\b${name}\\(`).test(expression)),
    );
    expect(without).toEqual([]);
  });
});
