import { describe, expect, it } from "vitest";
import { makeGrid } from "../../src/coding/grid.js";
import { sequence } from "../../src/measures/sequence.js";
import { bare, code, mark, unitsAt } from "../coding/made.js";
import { fromIncidence } from "./made.js";

/** One interview per string, one turn per letter: the code of that letter stands in it; `-` has none. */
function fromLetters(...interviews: readonly string[]) {
  const codes = ["a", "b"].map((letter) => code(`f.${letter}`));
  const spans = (line: string) => [...line].map((_, t) => ({ start: t * 10, end: t * 10 + 10 }));
  const transcripts = interviews.map((line, i) => bare(`I${i + 1}`, spans(line)));
  const marks = interviews.flatMap((line, i) =>
    [...line].flatMap((letter, t) =>
      letter === "-" ? [] : [mark(`I${i + 1}`, `f.${letter}`, { start: t * 10, end: t * 10 + 10 })],
    ),
  );
  const units = transcripts.flatMap((one) => unitsAt(one, "turn", one.turns));
  return { ...fromIncidence([]), transcripts, codes, grid: makeGrid(units, codes, marks) };
}

describe("what follows what", () => {
  it("counts the next unit of the same interview alone", () => {
    const { tables } = sequence(fromLetters("ab-ab", "-a", "b--"));
    const rows = (tables[0]?.rows ?? []).map((row) => row.slice(0, 4));
    expect(rows).toEqual([["f.a", "f.b", 2, 1]]);
  });

  it("compares with B moved round: its expected count by hand", () => {
    const { tables } = sequence(fromLetters("ab--"));
    // A may be followed in three places, B stands in one of them: every shift puts it after A once in three.
    expect(tables[0]?.rows[0]?.[4]).toBeCloseTo(1 / 3, 12);
    expect(tables[0]?.rows[0]?.[7]).toBeCloseTo(1 / 3, 12);
  });

  it("goes from passage to passage: none of its units follows another of the same passage", () => {
    const passages = (spans: readonly (readonly [letter: string, start: number, end: number])[]) => {
      const codes = ["a", "b"].map((letter) => code(`f.${letter}`));
      const turn = bare(
        "I1",
        Array.from({ length: 8 }, (_, t) => ({ start: t * 10, end: t * 10 + 10 })),
      );
      const marks = spans.map(([letter, start, end]) =>
        mark("I1", `f.${letter}`, { start: start * 10, end: end * 10 }),
      );
      const units = unitsAt(turn, "turn", turn.turns);
      return sequence({ ...fromIncidence([]), transcripts: [turn], codes, grid: makeGrid(units, codes, marks) });
    };
    const rowsOf = ({ tables }: ReturnType<typeof sequence>) => (tables[0]?.rows ?? []).map((row) => row.slice(0, 3));
    // One passage of three units, with two codes: nothing follows anything.
    const one = passages([
      ["a", 0, 3],
      ["b", 0, 3],
    ]);
    expect(rowsOf(one)).toEqual([]);
    expect(one.notes.map(({ code: name }) => name)).toContain("passages");
    // A ends, B begins; another passage of A begins right after.
    const two = passages([
      ["a", 0, 3],
      ["b", 3, 5],
      ["a", 5, 6],
      ["a", 6, 8],
    ]);
    expect(rowsOf(two)).toEqual([
      ["f.a", "f.a", 1],
      ["f.a", "f.b", 1],
      ["f.b", "f.a", 1],
    ]);
    expect(two.tables[0]?.rows[0]?.slice(-4)).toEqual([null, null, null, null]);
  });

  it("has nothing to read in whole interviews, and says so", () => {
    const { values, tables, notes } = sequence(fromIncidence([[1, 1]]));
    expect(values.reason).toBe("no-turns");
    expect(tables[0]?.rows).toEqual([]);
    expect(notes.map(({ code: name }) => name)).toContain("no-turns");
  });
});
