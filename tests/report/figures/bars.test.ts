import { describe, expect, it } from "vitest";
import { bars } from "../../../src/report/figures/bars.js";
import { barsOptions, families } from "./examples.js";
import { golden, soundFigure } from "./golden.js";
import { elements, num, ofClass, writing } from "./parse.js";

const one = (value: number | null, of: number) => [{ label: "", bars: [{ label: "code", value, of }] }];

describe("bars by family", () => {
  const svg = bars(families, barsOptions);

  it("are drawn as on file", async () => {
    await golden(svg, "bars");
    await golden(
      bars(families, { ...barsOptions, banner: "proposé par les règles, personne n’a relu", colours: "fixed" }),
      "bars-fixed",
    );
    await golden(bars([], barsOptions), "bars-nothing");
  });

  it("are as long as their share of the track, which is as long as what they are out of", () => {
    const all = families.flatMap((family) => family.bars);
    const tracks = ofClass(svg, "grille-track").map((track) => num(track, "width"));
    const perInterview = (tracks[0] ?? 0) / 8;
    tracks.forEach((width, i) => {
      expect(width).toBeCloseTo((all[i]?.of ?? 0) * perInterview, 1);
    });
    const drawn = ofClass(svg, "grille-bar").map((bar) => num(bar, "width"));
    const positive = all.filter((bar) => (bar.value ?? 0) > 0);
    expect(drawn.length).toBe(positive.length);
    drawn.forEach((width, i) => {
      expect(width).toBeCloseTo((positive[i]?.value ?? 0) * perInterview, 1);
    });
  });

  it("say k of n at their end", () => {
    expect(writing(bars(one(3, 8), barsOptions))).toEqual(["code", "3 sur 8"]);
  });

  it("show nought as an empty track and the unknown as a hatched one", () => {
    const nought = bars(one(0, 8), barsOptions);
    expect([ofClass(nought, "grille-bar").length, writing(nought)[1]]).toEqual([0, "0 sur 8"]);
    const unknown = bars(one(null, 8), barsOptions);
    expect(ofClass(unknown, "grille-track")[0]?.attributes.fill).toBe("url(#f1-hatch)");
    expect(writing(unknown)[1]).toBe("non relu");
  });

  it("leave out a family without codes, and say so when none has any", () => {
    expect(writing(bars([{ label: "vide", bars: [] }, ...one(1, 2)], barsOptions))).not.toContain("vide");
    expect(writing(bars([{ label: "vide", bars: [] }], barsOptions))).toEqual(["aucun code"]);
  });

  it("hold long names in two lines, the whole name under the pointer", () => {
    const label =
      "Reconfiguration des pratiques professionnelles face à la dématérialisation des démarches administratives";
    const drawn = bars([{ label: "", bars: [{ label, value: 1, of: 8 }] }], barsOptions);
    soundFigure(drawn);
    expect(writing(drawn).slice(0, 2).join(" ")).toMatch(/^Reconfiguration des pratiques.*…$/);
    expect(elements(drawn).filter((element) => element.text === label).length).toBe(1);
  });

  it("follow the page or carry their own white", () => {
    const fixed = bars(families, { ...barsOptions, colours: "fixed" });
    expect(svg).toContain("var(--grille-ink, #1a1a1a)");
    expect(fixed).not.toContain("var(");
    expect(elements(fixed)[3]?.attributes).toMatchObject({ width: "640", fill: "#ffffff" });
  });

  it("take sixty codes", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ label: `code ${i}`, value: i % 9, of: 8 }));
    const drawn = bars([{ label: "all", bars: many }], barsOptions);
    soundFigure(drawn);
    expect(ofClass(drawn, "grille-track").length).toBe(60);
  });
});
