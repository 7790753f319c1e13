import { describe, expect, it } from "vitest";
import type { Proposal } from "../../src/coding/coding.js";
import { cuedReadings } from "../../src/coding/readings.js";
import { codebookFile, readWithout } from "../codebook/help.js";

const CODEBOOK = readWithout(
  codebookFile([
    "{ id: f.a, kind: interpretive, origin: a_priori, label: A }",
    "{ id: f.b, kind: interpretive, origin: a_priori, label: B }",
    "{ id: f.c, origin: a_priori, label: C }",
  ]),
);

function cue(code: string, start: number, shades: Proposal["shades"] = []): Proposal {
  return { transcript: "P01", code, rule: `${code}#1`, words: [], turn: 1, start, end: start + 5, shades };
}

describe("readings that words cue", () => {
  it("stand by the number of their cues, equals with one rank", () => {
    const found = cuedReadings([cue("f.a", 10), cue("f.b", 30), cue("f.b", 0)], [CODEBOOK]);
    expect(found.map(({ code, rank, cues }) => [code, rank, cues.map(({ start }) => start)])).toEqual([
      ["f.b", 1, [0, 30]],
      ["f.a", 2, [10]],
    ]);
    expect(cuedReadings([cue("f.a", 0), cue("f.b", 9)], [CODEBOOK]).map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("are none where no words carry one", () => {
    expect(cuedReadings([cue("f.c", 0)], [CODEBOOK])).toEqual([]);
  });

  it("are not taken from what others are said to say", () => {
    expect(cuedReadings([cue("f.a", 0, [{ kind: "reported", cue: [] }])], [CODEBOOK])).toEqual([]);
    expect(cuedReadings([cue("f.a", 0, [{ kind: "wish", cue: [] }])], [CODEBOOK])).toHaveLength(1);
  });
});
