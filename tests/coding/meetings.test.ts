import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBoth } from "../../src/coding/bitset.js";
import { makeGrid } from "../../src/coding/grid.js";
import { meetings } from "../../src/coding/meetings.js";
import type { Span } from "../../src/text/span.js";
import { bare, code, mark, unitsAt } from "./made.js";

const TURNS: Span[] = [0, 10, 20, 30].map((start) => ({ start, end: start + 10 }));
const transcript = bare("P01", TURNS);
const units = unitsAt(transcript, "turn", TURNS);

describe("the meetings of two codes", () => {
  it("are the units in which both stand, each with the marks of both in the order of the text", () => {
    const marks = [
      mark("P01", "b", { start: 25, end: 28 }),
      mark("P01", "a", { start: 21, end: 22 }),
      mark("P01", "a", { start: 1, end: 2 }),
      mark("P01", "c", { start: 3, end: 4 }),
      mark("P02", "b", { start: 1, end: 2 }),
    ];
    const met = meetings(units, marks, ["a", "b"]);
    expect(met.map(({ unit }) => unit.index)).toEqual([3]);
    expect(met[0]?.marks.map((one) => one.code)).toEqual(["a", "b"]);
  });

  it("hold a mark that runs over two turns in each of them", () => {
    const marks = [mark("P01", "a", { start: 5, end: 15 }), mark("P01", "b", { start: 0, end: 20 })];
    expect(meetings(units, marks, ["a", "b"]).map(({ unit }) => unit.index)).toEqual([1, 2]);
  });

  it("are as many as the grid counts", () => {
    const span = fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 12 })).map(([start, n]) => ({ start, end: start + n }));
    const marked = fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), span), { maxLength: 12 });
    fc.assert(
      fc.property(marked, (list) => {
        const marks = list.map(([id, one]) => mark("P01", id, one));
        const grid = makeGrid(units, [code("a"), code("b")], marks);
        const [a = new Uint32Array(), b = new Uint32Array()] = grid.marks;
        expect(meetings(units, marks, ["a", "b"]).length).toBe(countBoth(a, b));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
