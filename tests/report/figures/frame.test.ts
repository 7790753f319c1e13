import { describe, expect, it } from "vitest";
import { blank, frame } from "../../../src/report/figures/frame.js";
import { legend } from "../../../src/report/figures/legend.js";
import { elements, num, ofClass, writing } from "./parse.js";

const options = {
  prefix: "a b",
  title: "Saturation & co",
  description: "Eight interviews, 28 codes.",
  labels: { nothing: "nothing yet" },
  format: String,
};
const drawing = { width: 640, height: 100, parts: ["<rect/>"] };

describe("the frame of a figure", () => {
  it("carries a title and a description for those who do not see it", () => {
    const [svg, title, description] = elements(frame(drawing, options));
    expect(svg?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "a-b-title",
      "aria-describedby": "a-b-desc",
    });
    expect([title?.name, title?.text]).toEqual(["title", options.title]);
    expect([description?.name, description?.text]).toEqual(["desc", options.description]);
  });

  it("puts a warning above and a remark below, and grows by as much", () => {
    const svg = frame(drawing, { ...options, banner: "nobody has looked", note: "order only" });
    expect(writing(svg)).toEqual(["nobody has looked", "order only"]);
    expect(num(elements(svg)[0], "height")).toBeGreaterThan(100 + 2 * 14);
    expect(num(elements(frame(drawing, options))[0], "height")).toBe(100);
  });

  it("says that there is nothing, with the warning but without the remark", () => {
    const svg = blank({ ...options, banner: "nobody has looked", note: "order only" });
    expect(writing(svg)).toEqual(["nobody has looked", "nothing yet"]);
  });
});

describe("a legend", () => {
  const entry = (label: string, height = 10) => ({ swatch: "<circle/>", width: 10, height, label });
  const rows = (svg: string) => new Set([...svg.matchAll(/translate\([^,]*,([^)]*)\)/g)].map(([, y]) => y)).size;

  it("stays in one row while there is room", () => {
    const { part, height } = legend([entry("a"), entry("b")], { x: 0, y: 0, width: 300 });
    expect([rows(part), height]).toEqual([1, 20]);
    expect(ofClass(part, "grille-legend").length).toBe(1);
  });

  it("breaks into rows, each as high as its highest swatch", () => {
    const { part, height } = legend([entry("a".repeat(30)), entry("b".repeat(30), 30)], { x: 0, y: 0, width: 300 });
    expect([rows(part), height]).toEqual([2, 20 + 34]);
  });

  it("breaks a label that is wider than the figure, and loses no word", () => {
    const label = "code créé après l’entretien et jamais relu dans les premiers entretiens";
    const { part, height } = legend([entry(label)], { x: 0, y: 0, width: 200 });
    expect(writing(part).join(" ")).toBe(label);
    expect(height).toBe(3 * 14 + 6);
  });

  it("is nothing for no entries", () => {
    expect(legend([], { x: 0, y: 0, width: 300 })).toEqual({ part: "", height: 0 });
  });
});
