import { describe, expect, it } from "vitest";
import { type SequenceOptions, sequence } from "../../../src/report/figures/sequence.js";
import { golden, soundFigure } from "./golden.js";
import { num, ofClass, writing } from "./parse.js";

const options: SequenceOptions = {
  prefix: "f1",
  title: "A figure",
  description: "What it shows.",
  format: String,
  labels: {
    nothing: "no code follows another",
    axis: "times",
    end: "interviews",
    observed: "happens",
    expected: "by chance",
  },
};

const rows = [
  {
    label: "Relation d’aide préservée malgré l’écran → Demande de formation",
    times: 6,
    expected: 2.5,
    interviews: "4",
  },
  { label: "Double encodage → Temps gagné", times: 1, expected: 3, interviews: "1" },
  { label: "Temps gagné → Temps gagné", times: 2, expected: null, interviews: "2" },
];

describe("which code follows which", () => {
  const svg = sequence(rows, options);

  it("is drawn as on file", () => golden(svg, "sequence"));

  it("puts what happens and what chance gives on one axis, apart by shape", () => {
    const times = ofClass(svg, "grille-times").map((dot) => num(dot, "cx"));
    expect(times[0]).toBeGreaterThan(times[2] ?? 0);
    expect(times[2]).toBeGreaterThan(times[1] ?? 0);
    expect(ofClass(svg, "grille-chance").length).toBe(1 + 2);
    expect(writing(svg)).toEqual(expect.arrayContaining(["4", "1", "2", "happens", "by chance"]));
  });

  it("keeps long names whole in a column, on more lines, and says where there is nothing", () => {
    const narrow = sequence(rows, { ...options, width: 320 });
    soundFigure(narrow);
    expect(writing(narrow).join(" ")).not.toContain("…");
    expect(writing(sequence([], options))).toEqual(["no code follows another"]);
  });
});
