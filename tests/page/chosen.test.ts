import { describe, expect, it } from "vitest";
import { codesFound } from "../../src/messages/page.js";
import { isBeside, isGiven } from "../../src/page/reading/chosen.js";
import type { MarkView, TurnView } from "../../src/workbench/protocol/transcript.js";

const turn = (index: number, start: number, end: number): TurnView => ({
  ...{ index, start, end, speaker: "L", role: "participant", time: null, heading: null, sentences: [] },
});
const mark: MarkView = { id: "a", code: "c", start: 2, end: 8, note: "", origin: "hand", version: "" };

describe("words that are chosen", () => {
  it("can be the limits of a mark where they reach into a turn that it is in", () => {
    const turns = [turn(1, 0, 10), turn(2, 12, 20)];
    const spans = [
      { start: 8, end: 10 },
      { start: 8, end: 14 },
      { start: 12, end: 14 },
    ];
    expect(spans.map((span) => isBeside({ turns }, mark, span))).toEqual([true, true, false]);
  });

  it("have a code already where just these words have it", () => {
    const has = (code: string, end: number): boolean => isGiven({ marks: [mark] }, code, { start: 2, end });
    expect([has("c", 8), has("d", 8), has("c", 7)]).toEqual([true, false, false]);
  });
});

it("says that more codes are found than are listed", () => {
  expect(codesFound(60, 60).fr).toBe("60 codes");
  expect(codesFound(83, 60).fr).toMatch(/^83 codes, dont les 60 premiers/);
});
