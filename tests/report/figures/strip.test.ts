import { describe, expect, it } from "vitest";
import { strip } from "../../../src/report/figures/strip.js";
import { oneInterview, stripOptions } from "./examples.js";
import { golden } from "./golden.js";
import { num, ofClass, writing } from "./parse.js";

const spansOf = (...spans: { start: number; end: number }[]) =>
  ofClass(strip([{ label: "a", spans }], stripOptions), "grille-span");

describe("the strip of an interview", () => {
  it("is drawn as on file", async () => {
    await golden(strip(oneInterview, stripOptions), "strip");
    await golden(strip([], stripOptions), "strip-nothing");
  });

  it("places each mark by its share of the interview", () => {
    const [whole, second] = spansOf({ start: 0, end: 1 }, { start: 0.25, end: 0.75 });
    const [left, room] = [num(whole, "x"), num(whole, "width")];
    expect(num(second, "x")).toBeCloseTo(left + room / 4, 1);
    expect(num(second, "width")).toBeCloseTo(room / 2, 1);
  });

  it("keeps a few words visible, inside the strip even at its end", () => {
    const [whole, last] = spansOf({ start: 0, end: 1 }, { start: 0.9999, end: 1 });
    expect(num(last, "width")).toBe(2.5);
    expect(num(last, "x") + num(last, "width")).toBeCloseTo(num(whole, "x") + num(whole, "width"), 1);
  });

  it("keeps the row of a code that was not marked", () => {
    const svg = strip([{ label: "jamais", spans: [] }], stripOptions);
    expect(writing(svg)).toEqual(["jamais", "début de l’entretien", "fin"]);
  });

  it("uses the colour of the code", () => {
    const svg = strip([{ label: "a", colour: "#123456", spans: [{ start: 0, end: 0.5 }] }], stripOptions);
    expect(ofClass(svg, "grille-span")[0]?.attributes.fill).toBe("#123456");
  });
});
