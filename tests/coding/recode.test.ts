import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import type { Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { mergeSheet, recode } from "../../src/coding/recode.js";

const TEXT = "abcdefghijklmnopqrstuvwxyz".repeat(4);

interface Given {
  readonly code: string;
  readonly start: number;
  readonly end: number;
  readonly verdict?: Coding["verdict"];
  readonly note?: string;
  readonly rule?: string;
  readonly proposed?: string;
}

function sheetOf(given: readonly Given[]): Sheet {
  const codings = given.map(
    ({ code, start, end, verdict = "marked", ...rest }, i): Coding => ({
      ...{ id: `${i}`, transcript: "P1", coder: "anna", code, origin: "hand", verdict },
      ...anchor(TEXT, { start, end }),
      ...rest,
    }),
  );
  return { coder: "anna", transcript: "P1", textSha256: "x", codings };
}

const codes = new Map([
  ["a.x", "a.into"],
  ["a.y", "a.into"],
]);
const merge = (given: readonly Given[]) => mergeSheet(sheetOf(given), { codes, into: "a.into", text: TEXT });
const spans = (sheet: Sheet) =>
  sheet.codings.map(({ code, start, end, verdict, note }) => ({
    code,
    start,
    end,
    verdict,
    ...(note === undefined ? {} : { note }),
  }));

describe("a sheet whose codes become one", () => {
  it("joins marks that overlap over all their words, with their notes", () => {
    const { sheet, joined, changed } = merge([
      { code: "a.x", start: 0, end: 10, note: "one" },
      { code: "a.into", start: 5, end: 30, note: "two" },
      { code: "a.y", start: 28, end: 40 },
      { code: "a.y", start: 40, end: 50 },
    ]);
    expect(spans(sheet)).toEqual([
      { code: "a.into", start: 0, end: 40, verdict: "marked", note: "one\ntwo" },
      { code: "a.into", start: 40, end: 50, verdict: "marked" },
    ]);
    expect(sheet.codings[0]?.quote).toBe(TEXT.slice(0, 40));
    expect({ joined, changed }).toEqual({ joined: 2, changed: 3 });
  });

  it("leaves overlapping marks that had the code already as they are", () => {
    const given = [
      { code: "a.into", start: 0, end: 10 },
      { code: "a.into", start: 5, end: 12 },
      { code: "a.x", start: 50, end: 60 },
    ];
    expect(merge(given).sheet.codings).toHaveLength(3);
  });

  it("takes out a rejection beside a mark of what is now the same code, and keeps the others once", () => {
    const { sheet, dropped } = merge([
      { code: "a.x", start: 0, end: 10 },
      { code: "a.into", start: 2, end: 8, verdict: "rejected" },
      { code: "a.y", start: 20, end: 30, verdict: "rejected" },
      { code: "a.x", start: 20, end: 30, verdict: "rejected" },
    ]);
    expect(spans(sheet)).toEqual([
      { code: "a.into", start: 0, end: 10, verdict: "marked" },
      { code: "a.into", start: 20, end: 30, verdict: "rejected" },
    ]);
    expect(dropped).toBe(2);
  });

  it("never loses a marked character, nor makes one more", () => {
    const given = fc.array(
      fc.record({
        code: fc.constantFrom("a.x", "a.y", "a.into", "a.other"),
        start: fc.nat(60),
        length: fc.integer({ min: 1, max: 30 }),
        verdict: fc.constantFrom("marked" as const, "accepted" as const, "rejected" as const, "edited" as const),
      }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(given, (some) => {
        const all = some.map(({ length, start, ...rest }) => ({ ...rest, start, end: start + length }));
        const { sheet } = merge(all);
        const marked = (codings: readonly Given[], isOurs: (code: string) => boolean): string =>
          [...TEXT]
            .map((_, i) =>
              codings.some((one) => one.verdict !== "rejected" && isOurs(one.code) && one.start <= i && i < one.end)
                ? 1
                : 0,
            )
            .join("");
        const isInto = (code: string): boolean => code !== "a.other";
        expect(marked(sheet.codings, isInto)).toBe(marked(all, isInto));
        expect(marked(sheet.codings, (code) => !isInto(code))).toBe(marked(all, (code) => !isInto(code)));
        for (const one of sheet.codings) expect(TEXT.slice(one.start, one.end)).toBe(one.quote);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe("a sheet whose code has another id", () => {
  it("carries what was proposed and the rule's own name as well", () => {
    const { sheet } = recode(
      sheetOf([
        { code: "b.z", start: 0, end: 4, proposed: "a.x", rule: "a.x#2" },
        { code: "a.x", start: 0, end: 4, rule: "named" },
      ]),
      { codes: new Map([["a.x", "a.n"]]) },
    );
    expect(sheet.codings).toMatchObject([
      { code: "b.z", proposed: "a.n", rule: "a.n#2" },
      { code: "a.n", rule: "named" },
    ]);
  });

  it("numbers the rules of a code that was taken over behind those of the other", () => {
    const { sheet } = mergeSheet(sheetOf([{ code: "a.x", start: 0, end: 4, rule: "a.x#2" }]), {
      ...{ codes, into: "a.into", text: TEXT },
      rules: new Map([["a.x", 3]]),
    });
    expect(sheet.codings[0]?.rule).toBe("a.into#5");
  });
});
