import { describe, expect, it } from "vitest";
import { compareCurves, compareInterviews } from "../../src/measures/compare.js";
import { code } from "../coding/made.js";
import { fromIncidence } from "./made.js";

const grid = (rows: readonly (readonly number[])[], ids: readonly string[]) =>
  fromIncidence(
    rows,
    ids.map((id) => code(id)),
  ).grid;

describe("compareInterviews", () => {
  const before = grid(
    [
      [1, 0, 1],
      [0, 1, 1],
      [0, 0, 1],
    ],
    ["f.a", "f.b", "f.c"],
  );

  it("finds nothing between a grid and itself", () => {
    expect(compareInterviews(before, before, (id) => id)).toEqual([]);
  });

  it("names the interviews gained and lost, codes brought together under one name, and codes that are no more", () => {
    const after = grid([[1], [1], [1]], ["f.n"]);
    const name = (id: string): string => (id === "f.c" ? id : "f.n");
    expect(compareInterviews(before, after, name)).toEqual([
      { code: "f.n", before: 2, after: 3, gained: ["I3"], lost: [] },
      { code: "f.c", before: 3, after: 0, gained: [], lost: ["I1", "I2", "I3"] },
    ]);
  });
});

describe("compareCurves", () => {
  it("sets the new codes of each interview, and those seen so far, side by side", () => {
    const before = grid(
      [
        [1, 0],
        [0, 1],
      ],
      ["f.a", "f.b"],
    );
    const after = grid([[1], [1]], ["f.a"]);
    expect(compareCurves(before, after)).toEqual([
      { interview: "I1", freshBefore: 1, freshAfter: 1, seenBefore: 1, seenAfter: 1 },
      { interview: "I2", freshBefore: 1, freshAfter: 0, seenBefore: 2, seenAfter: 1 },
    ]);
  });
});
