import { describe, expect, it } from "vitest";
import { type ProfileData, type ProfileOptions, profile } from "../../../src/report/figures/profile.js";
import { golden, soundFigure } from "./golden.js";
import { elements, ofClass, writing } from "./parse.js";

const options: ProfileOptions = {
  ...{ prefix: "f1", title: "Types", description: "Who has which.", format: String, width: 320 },
  labels: {
    ...{ nothing: "nothing attributed", attributed: "attributed", differ: "readings differ" },
    ...{ kept: "kept after discussion", candidate: "to read", shift: "turns" },
  },
};
const cell = (mark: ProfileData["rows"][number]["cells"][number]["mark"], href: string | null = null) => ({
  ...{ mark, label: `Ada, ${mark}`, href },
});
const data: ProfileData = {
  columns: ["Clinical identity", "Activist identity", "Besieged fortress", "Claiming strategy"].map((label, i) => ({
    ...{ label, family: i < 2 ? "identity" : "mode" },
  })),
  rows: [
    { name: "Ada", cells: [cell("attributed"), cell("differ"), cell(null), cell("kept")], bars: [[0, 1]] },
    { name: "Bo", cells: [cell(null), cell("candidate"), cell(null), cell(null)], bars: [] },
  ],
};

describe("types and strategies at a glance", () => {
  it("are drawn as on file, eight centimetres wide", async () => {
    const svg = profile(data, options);
    expect(svg).toContain('width="320"');
    await golden(svg, "profile");
    expect(writing(profile({ ...data, rows: [] }, options))).toEqual(["nothing attributed"]);
  });

  it("tell marks apart by shape, and name in the legend only those that are there", () => {
    const svg = profile({ ...data, rows: data.rows.slice(1) }, options);
    soundFigure(svg);
    expect(ofClass(svg, "grille-profile-candidate")).toHaveLength(2);
    expect(writing(svg)).not.toContain("attributed");
    expect(writing(svg)).not.toContain("turns");
  });

  it("are a group of named links where marks lead somewhere, since an image may hold none", () => {
    const rows = data.rows.map((row) => ({
      ...row,
      cells: row.cells.map((one) => ({ ...one, href: one.mark && "#a:b" })),
    }));
    const all = elements(profile({ ...data, rows }, options));
    expect(all[0]?.attributes).toMatchObject({ role: "group", class: "grille-figure grille-links" });
    const links = all.filter(({ attributes }) => attributes.href !== undefined);
    expect(links.map(({ attributes }) => attributes["aria-label"])).toEqual(
      [...["Ada, attributed", "Ada, differ", "Ada, kept", "Ada, candidate"]].map((label, i) =>
        i < 3 ? label : "Ada, candidate",
      ),
    );
  });
});
