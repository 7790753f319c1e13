import { describe, expect, it } from "vitest";
import { saturation } from "../../../src/report/figures/saturation.js";
import { eight, interviews, longStudy, saturationOptions } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { num, ofClass, writing } from "./parse.js";

const none = { order: [], observed: [], mean: [], lower: [], upper: [], fresh: [] };
const single = { order: ["P01"], observed: [11], mean: [11], lower: [11], upper: [11], fresh: [11] };
const banner = "proposed by rules, nobody has looked at these codings yet";

describe("the saturation figure", () => {
  const svg = saturation(eight, saturationOptions);

  it("is drawn as on file", async () => {
    await golden(svg, "saturation");
    await golden(saturation(single, { ...saturationOptions, banner }), "saturation-one-interview");
    await golden(saturation(none, saturationOptions), "saturation-nothing");
  });

  it("puts each interview at the height of its codes, on the scale of the rules", () => {
    const heights = ofClass(svg, "grille-observed-dot").map((dot) => num(dot, "cy"));
    const [first = 0] = heights;
    const perCode = ((heights.at(-1) ?? 0) - first) / (28 - 11);
    const expected = eight.observed.map((codes) => first + (codes - 11) * perCode);
    expect(perCode).toBeLessThan(0);
    heights.forEach((height, i) => {
      expect(height).toBeCloseTo(expected[i] ?? 0, 1);
    });
    expect(num(ofClass(svg, "grille-total")[0], "y1")).toBeCloseTo(first + (34 - 11) * perCode, 1);
  });

  it("goes through the observed points in steps: level, then up", () => {
    const points = ofClass(svg, "grille-observed")[0]
      ?.attributes.d?.slice(1)
      .split("L")
      .map((pair) => pair.split(",").map(Number));
    const dots = ofClass(svg, "grille-observed-dot").map((dot) => [num(dot, "cx"), num(dot, "cy")]);
    const corners = dots.slice(1).flatMap(([x, y], i) => [
      [x, dots[i]?.[1]],
      [x, y],
    ]);
    expect(points).toEqual([dots[0], ...corners]);
  });

  it("closes the band and the mean at the last dot", () => {
    const last = ofClass(svg, "grille-observed-dot").at(-1);
    const end = `${last?.attributes.cx},${last?.attributes.cy}`;
    expect(ofClass(svg, "grille-band")[0]?.attributes.d).toContain(`L${end}L${end}`);
    expect(ofClass(svg, "grille-mean")[0]?.attributes.d?.endsWith(`L${end}`)).toBe(true);
  });

  it("has bars as high as the new codes, with a nought where there were none", () => {
    const bars = ofClass(svg, "grille-fresh").map((bar) => num(bar, "height"));
    const perCode = (bars[0] ?? 0) / 11;
    bars.forEach((height, i) => {
      expect(height).toBeCloseTo((eight.fresh[i] ?? 0) * perCode, 1);
    });
    expect(writing(svg).filter((words) => words === "0").length).toBe(3);
  });

  it("says that the band is about the order only", () => {
    expect(writing(svg).join(" ")).toContain(saturationOptions.note);
  });

  it("draws no curve, no band and no remark on a band for one interview", () => {
    const one = saturation(single, saturationOptions);
    expect(ofClass(one, "grille-band").concat(ofClass(one, "grille-mean"), ofClass(one, "grille-observed"))).toEqual(
      [],
    );
    expect(ofClass(one, "grille-observed-dot").length).toBe(1);
    expect(writing(one).join(" ")).not.toMatch(/band|order of|all orders/);
  });

  it("draws the mean without a band where none is given", () => {
    const few = { ...eight, lower: [], upper: [] };
    const drawn = saturation(few, saturationOptions);
    expect(ofClass(drawn, "grille-band")).toEqual([]);
    expect(ofClass(drawn, "grille-mean").length).toBe(1);
    expect(writing(drawn)).not.toContain(saturationOptions.labels.band);
  });

  it("names every interview while there is room, then every second or third", () => {
    const named = (count: number) =>
      writing(saturation(longStudy(count), saturationOptions)).filter((words) => /^P\d/.test(words));
    expect(named(40)).toEqual(interviews(40));
    expect(named(100)).toEqual(interviews(100).filter((_, i) => i % 3 === 0));
  });

  it("has numbers over the bars, or an axis where there is no room for them", () => {
    const narrow = saturation(longStudy(45), { ...saturationOptions, width: 320 });
    soundFigure(narrow);
    expect(ofClass(svg, "grille-fresh-rule")).toEqual([]);
    const rule = ofClass(narrow, "grille-fresh-rule").at(-1);
    const most = Math.max(...longStudy(45).fresh);
    const tallest = Math.max(...ofClass(narrow, "grille-fresh").map((bar) => num(bar, "height")));
    const bottom = ofClass(narrow, "grille-fresh").map((bar) => num(bar, "y") + num(bar, "height"))[0] ?? 0;
    const tick = Math.round(((bottom - num(rule, "y1")) / tallest) * most);
    expect(tick).toBeGreaterThan(0);
    expect(writing(narrow)).toContain(String(tick));
  });

  it("explains no dashes and no band where no code was seen", () => {
    const noughts = eight.order.map(() => 0);
    const curve = { observed: noughts, mean: noughts, lower: noughts, upper: noughts, fresh: noughts };
    const drawn = saturation({ order: eight.order, ...curve }, saturationOptions);
    const { mean, band, observed } = saturationOptions.labels;
    expect(writing(drawn)).toContain(observed);
    expect(writing(drawn)).not.toContain(mean);
    expect(writing(drawn)).not.toContain(band);
  });

  it("makes room for long names", () => {
    const order = interviews(12).map((name) => `${name} assistante sociale, CPAS de Namur`);
    const drawn = saturation({ ...longStudy(12), order }, saturationOptions);
    soundFigure(drawn);
    expect(writing(drawn).filter((words) => /^P\d\d assistante.*…$/.test(words)).length).toBe(12);
    expect(drawn).toContain("<title>P01 assistante sociale, CPAS de Namur</title>");
  });
});
