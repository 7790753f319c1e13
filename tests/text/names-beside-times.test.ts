import { describe, expect, it } from "vitest";
import { shapesOf } from "../../src/text/label-shapes.js";
import { meetingLine } from "../../src/text/meeting-lines.js";
import { namesBesideTimes } from "../../src/text/names-beside-times.js";

const names = (...lines: string[]): string[] =>
  namesBesideTimes(lines.map((text) => ({ text, shapes: shapesOf(text) })));

describe("names on lines of their own beside times", () => {
  it("are those just above all times, or just below them", () => {
    const above = ["Léa", "0:03", "Oui.", "Marc", "0:05", "Non.", "Léa", "0:07", "Si.", "Marc", "0:09", "Ah."];
    const below = ["0:03", "Léa", "Oui.", "0:05", "Marc", "Non.", "0:07", "Léa", "Si.", "0:09", "Marc", "Ah."];
    expect(names(...above)).toEqual(["Léa", "Marc"]);
    expect(names(...below)).toEqual(["Léa", "Marc"]);
  });

  it("are none where what stands there is said: it does not come back, or is no name", () => {
    expect(names("0:03", "Namur", "0:05", "Liège", "0:07", "Mons")).toEqual([]);
    expect(names("0:03", "oui", "0:05", "oui", "0:07", "oui")).toEqual([]);
    expect(names("Léa", "0:03", "Oui.", "Léa")).toEqual([]);
  });
});

describe("a line that a meeting program wrote", () => {
  it("is read without the time in words that stands beside the same time in numbers", () => {
    expect(meetingLine("Léa 0 minutes 3 seconds0:03", "")).toEqual({
      kept: "Léa 0:03",
      dropped: "0 minutes 3 seconds",
    });
    expect(meetingLine("1 heure 2 minutes 3 secondes", "1:02:03").kept).toBe("");
  });

  it("is left alone where people speak of minutes, or of a recording", () => {
    for (const said of ["Il a mis 3 minutes 20 secondes.", "3 minutes 20 secondes", "3 minutes 20 seconds 0:03"])
      expect(meetingLine(said, "0:03")).toEqual({ kept: said, dropped: "" });
    const spoken = "Ils ont dit que personne n'a arrêté la transcription, et moi non plus.";
    expect(meetingLine(spoken, "").kept).toBe(spoken);
  });
});
