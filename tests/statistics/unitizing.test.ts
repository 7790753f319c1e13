import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { characterAgreement } from "../../src/statistics/character-agreement.js";
import { krippendorffAlpha } from "../../src/statistics/krippendorff-alpha.js";
import type { Result } from "../../src/statistics/result.js";
import { type CodedSegment, sections } from "../../src/statistics/sections.js";
import {
  binaryUnitizedAlpha,
  codedUnitizedAlpha,
  codeUnitizedAlpha,
  unitizedAlpha,
} from "../../src/statistics/unitized-alpha.js";
import { expectClose, reference } from "./reference.js";

type Characters = {
  both: number;
  only_first: number;
  only_second: number;
  neither: number;
  percent_agreement: number;
  cohen_kappa: number | null;
  dice_f1: number;
};
type Free = {
  input: { length: number; coders: { start: number; end: number; code: string }[][] };
  expected: {
    u_alpha: number | null;
    u_alpha_binary: number | null;
    cu_alpha: number | null;
    k_u_alpha: Record<string, number | null> | null;
    char_level_by_code: Record<string, Characters>;
  };
};

const numbered = (segments: readonly { start: number; end: number; code: string }[]): CodedSegment[] =>
  segments.map((segment) => ({ ...segment, code: segment.code.charCodeAt(0) }));
const check = (result: Result, value: number | null): void => {
  expectClose(result.value, value);
  expect("reason" in result).toBe(value === null);
};

describe("agreement of coders who cut the text freely", () => {
  for (const { id, input, expected } of reference<Free>("unitizing").cases) {
    const unitized = { length: input.length, coders: input.coders.map(numbered) };

    it(`agrees with the reference: ${id}`, () => {
      check(unitizedAlpha(unitized), expected.u_alpha);
      check(binaryUnitizedAlpha(unitized), expected.u_alpha_binary);
      check(codedUnitizedAlpha(unitized), expected.cu_alpha);
      for (const [code, alpha] of Object.entries(expected.k_u_alpha ?? {})) {
        check(codeUnitizedAlpha(unitized, code.charCodeAt(0)), alpha);
      }
    });

    it(`character by character agrees with the reference: ${id}`, () => {
      for (const [code, characters] of Object.entries(expected.char_level_by_code)) {
        const [first = [], second = []] = input.coders.map((segments) => segments.filter((each) => each.code === code));
        const found = characterAgreement({ length: input.length, first, second });
        expect(found.characters).toEqual({
          both: characters.both,
          onlyFirst: characters.only_first,
          onlySecond: characters.only_second,
          neither: characters.neither,
        });
        check(found.percent, characters.percent_agreement);
        check(found.kappa, characters.cohen_kappa);
        check(found.overlap, characters.dice_f1);
      }
    });
  }

  it("is not defined for one coder, nor cu-alpha for three", () => {
    const segment = { start: 0, end: 2, code: 1 };
    expect(unitizedAlpha({ length: 5, coders: [[segment]] })).toEqual({ value: null, reason: "no-pairable-unit" });
    const three = { length: 5, coders: [[segment], [segment], []] };
    expect(codedUnitizedAlpha(three)).toEqual({ value: null, reason: "not-two-coders" });
    expect(codedUnitizedAlpha({ length: 5, coders: [[segment]] })).toEqual({ value: null, reason: "not-two-coders" });
    expect(codeUnitizedAlpha({ length: 5, coders: [[segment], [segment]] }, 9)).toEqual({
      value: null,
      reason: "code-not-used",
    });
  });

  it("refuses segments of one coder that overlap, are empty or lie outside", () => {
    for (const wrong of [
      [
        { start: 0, end: 3, code: 1 },
        { start: 2, end: 4, code: 1 },
      ],
      [{ start: 2, end: 2, code: 1 }],
      [{ start: 3, end: 6, code: 1 }],
    ]) {
      expect(() => sections(wrong, 5)).toThrow(RangeError);
    }
  });

  it("joins overlapping stretches of one coder before it counts characters", () => {
    const first = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 6, end: 7 },
    ];
    expect(characterAgreement({ length: 10, first, second: [] }).characters.onlyFirst).toBe(7);
    const empty = characterAgreement({ length: 0, first: [], second: [] });
    expect([empty.percent, empty.kappa]).toEqual(new Array(2).fill({ value: null, reason: "no-units" }));
    expect(empty.overlap).toEqual({ value: null, reason: "code-not-used" });
  });

  const sheet = (length: number) =>
    fc.array(fc.constantFrom(0, 1, 2), { minLength: length, maxLength: length }).map((characters) => {
      const segments: CodedSegment[] = [];
      characters.forEach((code, i) => {
        const last = segments.at(-1);
        if (code === 0) return;
        if (last?.end === i && last.code === code) segments.splice(-1, 1, { ...last, end: i + 1 });
        else segments.push({ start: i, end: i + 1, code });
      });
      return { characters, segments };
    });

  it("counts the same characters as going through the text one by one", () => {
    fc.assert(
      fc.property(sheet(30), sheet(30), (a, b) => {
        const of = (segments: CodedSegment[]) => segments.filter(({ code }) => code === 1);
        const found = characterAgreement({ length: 30, first: of(a.segments), second: of(b.segments) });
        const count = (x: boolean, y: boolean): number =>
          a.characters.filter((code, i) => (code === 1) === x && (b.characters[i] === 1) === y).length;
        expect(Object.values(found.characters)).toEqual([
          count(true, true),
          count(true, false),
          count(false, true),
          count(false, false),
        ]);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("is Krippendorff's alpha of characters where every segment is one character long", () => {
    const dots = fc.array(fc.constantFrom(0, 1, 2), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(dots, dots, (a, b) => {
        const spaced = (codes: number[]) => Array.from({ length: 20 }, (_, i) => codes[i] ?? 0);
        const segments = (codes: number[]): CodedSegment[] =>
          codes.flatMap((code, i) => (code === 0 ? [] : [{ start: i, end: i + 1, code }]));
        const sheets = [spaced(a), spaced(b)];
        const unitized = unitizedAlpha({ length: 20, coders: sheets.map(segments) });
        expectClose(unitized.value, krippendorffAlpha(sheets).value);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
