import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeGrid } from "../../src/coding/grid.js";
import type { Mark } from "../../src/coding/mark.js";
import { codeOverlap, OVERLAP, type OverlapAsked } from "../../src/measures/code-overlap.js";
import { commonSpans } from "../../src/measures/common-spans.js";
import { measuredJson } from "../../src/measures/json.js";
import { type Span, union } from "../../src/text/span.js";
import { bare, code, mark, unitsAt } from "../coding/made.js";
import { faults } from "../schema/check.js";
import { fromIncidence } from "./made.js";

type Put = readonly [interview: number, code: string, start: number, end: number, coder?: string];

function overlapOf(puts: readonly Put[], asked: Partial<OverlapAsked> = {}) {
  const codes = ["a", "b", "c"].map((letter) => code(`f.${letter}`));
  const turns = [0, 100, 200].map((start) => ({ start, end: start + 100 }));
  const transcripts = [1, 2, 3].map((i) => bare(`I${i}`, turns));
  const marks = puts.map(
    ([i, letter, start, end, coder = "x"]): Mark => ({ ...mark(`I${i}`, `f.${letter}`, { start, end }), coder }),
  );
  const base = fromIncidence([]);
  const units = transcripts.flatMap((one) => unitsAt(one, "turn", one.turns));
  return codeOverlap(
    { ...base, transcripts, codes, grid: makeGrid(units, codes, marks), selection: { ...base.selection, marks } },
    { ...OVERLAP, ...asked },
  );
}

/** Three passages of a code, each `by` characters long, from `from` on. */
const three = (letter: string, from: number, by: number): Put[] =>
  [1, 2, 3].map((i): Put => [i, letter, from, from + by]);

const rowOf = (...from: Parameters<typeof overlapOf>) => overlapOf(...from).tables[0]?.rows[0];

describe("codes that overlap", () => {
  it("may be one where each lies in the other", () => {
    expect(rowOf([...three("a", 0, 100), ...three("b", 10, 100)])).toEqual([
      "f.a",
      "f.b",
      "one-code",
      3,
      3,
      0.9,
      3,
      3,
      0.9,
      3,
      1,
      "I1:1, I2:1, I3:1",
    ]);
  });

  it("may be one within the other, the inner one first", () => {
    const row = rowOf([...three("a", 0, 100), ...three("b", 20, 30), [1, "a", 200, 300]]);
    expect(row?.slice(0, 9)).toEqual(["f.b", "f.a", "sub-code", 3, 3, 1, 4, 0, 90 / 400]);
  });

  it("are only said to meet where neither lies in the other, by characters and by passages", () => {
    expect(rowOf([...three("a", 0, 100), ...three("b", 60, 100)])?.[2]).toBeNull();
    // One long passage of b in a, two short ones outside: nearly all of its text, a third of its passages.
    const long: Put[] = [
      [1, "a", 0, 300],
      [2, "a", 0, 100],
      [3, "a", 0, 100],
      [1, "b", 0, 300],
      [2, "b", 200, 205],
      [3, "b", 200, 205],
    ];
    expect(rowOf(long)?.slice(2, 9)).toEqual([null, 3, 1, 300 / 500, 3, 1, 300 / 310]);
  });

  it("are not judged by a passage or two", () => {
    const found = overlapOf([
      [1, "a", 0, 50],
      [1, "b", 0, 50],
      [2, "a", 0, 50],
      [2, "b", 0, 50],
    ]);
    expect(found.tables[0]?.rows[0]?.[2]).toBe("too-few");
    expect(found.notes.map((note) => note.code)).toContain("too-few-passages");
    expect(
      rowOf(
        [
          [1, "a", 0, 50],
          [1, "b", 0, 50],
        ],
        { least: 1 },
      )?.[2],
    ).toBe("one-code");
  });

  it("heed the thresholds asked for", () => {
    const puts = [...three("a", 0, 100), ...three("b", 40, 100)];
    expect(rowOf(puts)?.[2]).toBeNull();
    expect(rowOf(puts, { alike: 0.6 })?.[2]).toBe("one-code");
  });

  it("say whether the same person put both", () => {
    const by = (coder: string, puts: readonly Put[]): Put[] => puts.map(([i, c, s, e]) => [i, c, s, e, coder]);
    expect(rowOf([...by("x", three("a", 0, 50)), ...by("y", three("b", 0, 50))])?.[10]).toBe(0);
    expect(rowOf([...by("x", [...three("a", 0, 50), ...three("b", 0, 50)]), ...by("y", three("b", 0, 50))])?.[10]).toBe(
      1,
    );
  });

  it("are none without marks, and fit the published schema", () => {
    expect(overlapOf([]).values).toMatchObject({ pairs_met: 0, one_code: 0, sub_codes: 0 });
    const inputs = [{ path: "input 1", sha256: "0".repeat(64) }];
    for (const puts of [[], three("a", 0, 9), [...three("a", 0, 9), ...three("b", 0, 9)]])
      expect(faults(JSON.parse(measuredJson(overlapOf(puts), { version: "0.1.0", inputs })))).toEqual([]);
  });
});

describe("what spans have in common", () => {
  it("is what single characters say", () => {
    const spans = fc
      .array(fc.tuple(fc.nat(30), fc.nat(6)), { maxLength: 6 })
      .map((list) => union(list.map(([start, by]): Span => ({ start, end: start + by + 1 }))));
    const set = (list: readonly Span[]): number[] =>
      list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        expect(set(commonSpans(a, b))).toEqual(set(a).filter((at) => set(b).includes(at)));
      }),
      { seed: 1, numRuns: 80 },
    );
  });
});
