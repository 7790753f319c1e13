import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count, countBoth, has } from "../../src/coding/bitset.js";
import { byFamily, incidence, makeGrid } from "../../src/coding/grid.js";
import type { Span } from "../../src/text/span.js";
import { bare, code, mark, unitsAt } from "./made.js";

type Pair = [number, number];
interface Counted {
  readonly n1: number;
  readonly n2: number;
  readonly n12: number;
}
interface Reference {
  readonly documents: readonly {
    readonly turns: readonly Pair[];
    readonly sentences: readonly Pair[];
    readonly segments: readonly { readonly start: number; readonly end: number; readonly code: string }[];
  }[];
  readonly expected: readonly Record<
    string,
    { readonly sentence: Counted; readonly turn: Counted; readonly document: number }
  >[];
}

const reference = JSON.parse(readFileSync("tests/reference/units-from-spans.json", "utf8")) as Reference;
const spans = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));

describe("the grid", () => {
  it.each(["sentence", "turn"] as const)("counts codes per %s as a brute force does", (unit) => {
    reference.documents.forEach((document, d) => {
      const transcript = bare(`D${d}`, spans(document.turns));
      const units = unitsAt(transcript, unit, spans(unit === "turn" ? document.turns : document.sentences));
      const codes = ["A", "B", "C"].map((id) => code(id));
      const grid = makeGrid(
        units,
        codes,
        document.segments.map((one) => mark(transcript.id, one.code, one)),
      );
      for (const [pair, expected] of Object.entries(reference.expected[d] ?? {})) {
        const [first, second] = pair.split("&").map((id) => grid.marks["ABC".indexOf(id)] ?? new Uint32Array());
        const { n1, n2, n12 } = expected[unit];
        expect([
          count(first as Uint32Array),
          count(second as Uint32Array),
          countBoth(first as Uint32Array, second as Uint32Array),
        ]).toEqual([n1, n2, n12]);
        const held = incidence(grid)[0] ?? [];
        expect(Number(held["ABC".indexOf(pair[0] ?? "")] === 1 && held["ABC".indexOf(pair[2] ?? "")] === 1)).toBe(
          expected.document,
        );
      }
    });
  });

  it("gives a unit a code exactly where one of its marks shares a character with participants' words in it", () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })).map(([start, n]) => ({ start, end: start + n }));
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 }),
        fc.array(span, { maxLength: 6 }),
        (lengths, marks) => {
          let at = 0;
          const turns = lengths.map((n) => {
            const turn = { start: at, end: at + n };
            at += n + 1;
            return turn;
          });
          const transcript = bare("T", turns);
          const grid = makeGrid(
            unitsAt(transcript, "turn", turns),
            [code("A")],
            marks.map((one) => mark("T", "A", one)),
          );
          turns.forEach((turn, r) => {
            const touched = marks.some((one) => one.start < turn.end && turn.start < one.end);
            expect(has(grid.marks[0] ?? new Uint32Array(), r)).toBe(touched);
          });
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps marks of other transcripts and unknown codes out", () => {
    const transcript = bare("T", [{ start: 0, end: 5 }]);
    const grid = makeGrid(
      unitsAt(transcript, "turn", transcript.turns),
      [code("A")],
      [mark("other", "A", { start: 0, end: 5 }), mark("T", "nowhere", { start: 0, end: 5 })],
    );
    expect(count(grid.marks[0] ?? new Uint32Array())).toBe(0);
  });

  it("reads a family where one of its codes stands, and calls it emergent only where all of them are", () => {
    const turns = [0, 10, 20].map((start) => ({ start, end: start + 5 }));
    const transcript = bare("T", turns);
    const codes = [code("f.a", { origin: "emergent" }), code("f.b"), code("g.c", { origin: "emergent" })];
    const marks = [
      mark("T", "f.a", turns[0] as Span),
      mark("T", "f.b", turns[1] as Span),
      mark("T", "f.b", turns[0] as Span),
      mark("T", "g.c", turns[2] as Span),
    ];
    const families = byFamily(makeGrid(unitsAt(transcript, "turn", turns), codes, marks), new Map());
    expect(families.columns.map(({ id, origin }) => [id, origin])).toEqual([
      ["f", "a_priori"],
      ["g", "emergent"],
    ]);
    expect(families.marks.map(count)).toEqual([2, 1]);
  });
});
