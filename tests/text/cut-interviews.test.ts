import { describe, expect, it } from "vitest";
import { cutInterviews } from "../../src/text/cut-interviews.js";
import type { Line } from "../../src/text/found-turn.js";

const linesOf = (text: string): Line[] =>
  text.split("\n").map((line, i) => ({ text: line, offset: 0, number: i + 1, heading: line.startsWith("#") }));
const cut = (text: string): unknown[] =>
  cutInterviews(linesOf(text)).map((part) => [part.called, part.lines.map((line) => line.text).join("|")]);

describe("a document of several interviews", () => {
  it("is cut at numbered titles, and what stands above the first goes with it", () => {
    expect(cut("Corpus\nEntretien n° 1\nE : a ?\nP : b.\nEntretien n° 2 – mars\nE : c ?\nP : d.")).toEqual([
      ["Entretien n° 1", "Corpus|E : a ?|P : b."],
      ["Entretien n° 2 – mars", "E : c ?|P : d."],
    ]);
    expect(cut("Interview A\nx\nINTERVIEW B\ny")).toHaveLength(2);
    expect(cut("Entretien (1)\nx\nEntretien (2)\ny")).toHaveLength(2);
    expect(cut("=== Focus group 1 ===\nx\n=== Focus group 2 ===\ny").map((part) => (part as string[])[0])).toEqual([
      "Focus group 1",
      "Focus group 2",
    ]);
    expect(cut("Transcription de l’entretien no. 1\nx\nTranscription de l’entretien no. 2\ny")).toHaveLength(2);
  });

  it("is cut at headings that name someone", () => {
    expect(cut("# Entretien avec Odile\nx\n# Entretien avec Farid\ny")).toHaveLength(2);
    expect(cut("Entretien avec Odile\nx\nEntretien avec Farid\ny")).toHaveLength(1);
  });

  it("is cut at IRaMuTeQ's lines of stars, which tell attributes", () => {
    const parts = cutInterviews(linesOf("**** *sujet_1 *sexe_f *age_30_39\nx\n**** *sujet_2 *sexe_m\ny"));
    expect(parts.map((part) => part.attributes)).toEqual([
      { sujet: "1", sexe: "f", age: "30_39" },
      { sujet: "2", sexe: "m" },
    ]);
  });

  it.each([
    ["a title that stands once", "Entretien 1\nE : a ?\nP : b."],
    ["the same title on every page", "Entretien 1\nx\nEntretien 1\ny\nEntretien 1\nz"],
    ["titles that come back", "Entretien 1\nx\nEntretien 2\ny\nEntretien 1\nz"],
    ["a table of contents", "Entretien 1 ...... 3\nEntretien 2 ...... 19\nE : a ?"],
    ["titles with nothing below", "Entretien 1\nEntretien 2\n"],
    ["words that speak of interviews", "P : oui.\nEntretien 1, c'était dur.\nEntretien 2, c'était mieux.\nx"],
    ["words that begin alike", "Entretien du jardin\nx\nEntretien des locaux\ny"],
  ])("is left whole at %s", (_, text) => {
    expect(cut(text)).toHaveLength(1);
  });

  it("loses no line", () => {
    const text = "a\n**** *x_1\nb\n\n**** *x_2\nc";
    const parts = cutInterviews(linesOf(text));
    expect(parts.flatMap((part) => [...part.titles, ...part.lines])).toHaveLength(6);
  });
});
