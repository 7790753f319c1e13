import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../../src/coding/anchor.js";
import { AGREED, blankSheet, type Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { compareSheets } from "../../src/coding/disagreements.js";
import { openingOf, pairOf, sheetHash } from "../../src/coding/opening.js";
import { pairAgreements } from "../../src/coding/pair-agreement.js";
import {
  itemKeyOf,
  marksOf,
  type Outcome,
  reconciledOn,
  settlementOf,
  withAgreements,
  withoutStep,
  withStep,
} from "../../src/coding/reconcile.js";
import { renameCodes } from "../../src/coding/rename.js";
import { formatSheet, parseSheet } from "../../src/coding/sheet.js";
import { sha256Of } from "../../src/text/hash.js";
import { segments } from "../../src/text/segments.js";
import type { Transcript } from "../../src/text/transcript.js";
import { code } from "./made.js";

const TEXT = "abcdefghij ".repeat(12);
const TURNS = Array.from({ length: 6 }, (_, i) => ({ start: i * 22, end: i * 22 + 21 }));
const transcript: Transcript = {
  ...{ id: "P01", language: "fr", text: TEXT, sha256: sha256Of(TEXT), speakers: { P: "participant" } },
  ...{ material: "interview", invented: true },
  turns: TURNS.map((span, i) => ({
    ...span,
    ...({ index: i + 1, speaker: "P", role: "participant", time: null, section: null } as const),
  })),
};

let n = 0;
const mark = (coder: string, name: string, start: number, end: number, more: Partial<Coding> = {}): Coding => ({
  ...{
    id: (n++).toString(16).padStart(12, "0"),
    transcript: "P01",
    coder,
    code: name,
    origin: "hand",
    verdict: "marked",
  },
  ...anchor(TEXT, { start, end }),
  ...more,
});
const sheet = (coder: string, codings: readonly Coding[], more: Partial<Sheet> = {}): Sheet => ({
  ...blankSheet(transcript, coder),
  codings: codings.map((one) => ({ ...one, coder })),
  ...more,
});
let seed = 1;
const random = (): number => {
  seed = (seed * 48271) % 2147483647;
  return seed / 2147483647;
};
const how = { transcript, by: "anne", at: new Date("2026-01-01T00:00:00Z"), random };
const shown = (sheets: readonly Sheet[]) =>
  compareSheets(sheets).disagreements.map(({ kind, sides }) => [
    kind,
    ...sides.map(
      ({ coder, marks }) => `${coder}: ${marks.map((one) => `${one.code} ${one.start}-${one.end}`).join(", ")}`,
    ),
  ]);

describe("what people differ on", () => {
  it("is nothing where the same code stands on the same words", () => {
    const { agreements, disagreements } = compareSheets([
      sheet("a", [mark("a", "x", 0, 10)]),
      sheet("b", [mark("b", "x", 0, 10)]),
    ]);
    expect(disagreements).toEqual([]);
    expect(agreements).toMatchObject([{ code: "x", start: 0, end: 10 }]);
    expect(agreements[0]?.marks).toHaveLength(2);
  });

  it("is the limits, the code, or that one put nothing there", () => {
    const a = sheet("a", [mark("a", "x", 0, 10), mark("a", "y", 30, 40), mark("a", "z", 50, 60)]);
    const b = sheet("b", [mark("b", "x", 0, 8), mark("b", "w", 30, 38)]);
    expect(shown([a, b])).toEqual([
      ["span", "a: x 0-10", "b: x 0-8"],
      ["code", "a: y 30-40", "b: w 30-38"],
      ["missed", "a: z 50-60", "b: "],
    ]);
  });

  it("takes codes laid over one another apart: what both put is no part of it", () => {
    const a = sheet("a", [mark("a", "x", 0, 10), mark("a", "y", 0, 10)]);
    const b = sheet("b", [mark("b", "x", 0, 10), mark("b", "z", 0, 10)]);
    expect(shown([a, b])).toEqual([["code", "a: y 0-10", "b: z 0-10"]]);
  });

  it("puts exact matches together before likenesses, and words that barely meet never", () => {
    const a = sheet("a", [mark("a", "x", 0, 10), mark("a", "y", 0, 20)]);
    const b = sheet("b", [mark("b", "z", 0, 20), mark("b", "w", 18, 60)]);
    expect(shown([a, b])).toEqual([
      ["missed", "a: x 0-10", "b: "],
      ["code", "a: y 0-20", "b: z 0-20"],
      ["missed", "a: ", "b: w 18-60"],
    ]);
  });

  it("tells of three people who has what, and what somebody rejected there", () => {
    const a = sheet("a", [mark("a", "x", 0, 10)]);
    const b = sheet("b", [mark("b", "x", 0, 10)]);
    const c = sheet("c", [mark("c", "x", 0, 9, { verdict: "rejected", note: "no" }), mark("c", "y", 30, 40)]);
    expect(shown([c, a, b])).toEqual([
      ["missed", "a: x 0-10", "b: x 0-10", "c: "],
      ["missed", "a: ", "b: ", "c: y 30-40"],
    ]);
    expect(compareSheets([a, b, c]).disagreements[0]?.sides[2]?.rejected[0]?.note).toBe("no");
  });
});

const some = fc.array(
  fc.record({ code: fc.constantFrom("x", "y", "z"), start: fc.nat(110), length: fc.integer({ min: 1, max: 20 }) }),
  { maxLength: 8 },
);
const sheetOf = (coder: string, marks: readonly { code: string; start: number; length: number }[]): Sheet => {
  const spans = marks.map(({ code: name, start, length }) => mark(coder, name, start, start + length));
  const isFirst = (one: Coding, i: number): boolean =>
    spans.findIndex((two) => two.code === one.code && two.start === one.start && two.end === one.end) === i;
  return sheet(coder, spans.filter(isFirst), { read: "2026-01-01T00:00:00.000Z" });
};
const people = fc.tuple(some, some, some).map((all) => all.map((marks, i) => sheetOf("abc"[i] ?? "", marks)));
const plain = ({ code: name, start, end }: Coding) => `${name} ${start}-${end}`;

describe("settling", () => {
  it("loses no mark and counts none twice, whatever the order of the sheets", () => {
    fc.assert(
      fc.property(people, (sheets) => {
        const found = compareSheets(sheets);
        const all = [...found.agreements.flatMap(({ marks }) => marks), ...found.disagreements.flatMap(marksOf)];
        const ids = (marks: readonly Coding[]) => marks.map(({ id }) => id).sort();
        expect(ids(all)).toEqual(ids(sheets.flatMap(({ codings }) => codings)));
        const [a, b, c] = sheets as [Sheet, Sheet, Sheet];
        expect(compareSheets([c, a, b])).toEqual(found);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("makes of equal sheets that sheet, and has nothing left to settle", () => {
    fc.assert(
      fc.property(some, (marks) => {
        const [a, b] = [sheetOf("a", marks), sheetOf("b", marks)];
        const { sheet: agreed, added } = withAgreements(undefined, [a, b], how);
        expect(agreed.codings.map(plain).sort()).toEqual(a.codings.map(plain).sort());
        expect(added).toBe(a.codings.length);
        const again = withAgreements(agreed, [a, b], how);
        expect([again.added, again.sheet]).toEqual([0, agreed]);
        expect(reconciledOn(transcript, [a, b, agreed]).open).toEqual([]);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it("is undone to the letter, and comes to an end however each is settled", () => {
    fc.assert(
      fc.property(people, fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }), (sheets, choices) => {
        let agreed = withAgreements(undefined, sheets, how).sheet;
        const open = () => reconciledOn(transcript, [...sheets, agreed]).open;
        for (let i = 0; open().length > 0; i++) {
          const [first] = open();
          if (first === undefined) break;
          const left = open().length;
          const outcomes: Outcome[] = [
            { kind: "one", coder: first.item.sides[0]?.coder ?? "" },
            { kind: "all" },
            { kind: "none" },
            { kind: "new", marks: [{ code: "v", start: first.item.start, end: first.item.end }] },
          ];
          const outcome = outcomes[choices[i % choices.length] ?? 0] ?? { kind: "none" };
          const step = settlementOf(agreed, first.item, { outcome, reason: "so", ...how });
          const after = withStep(agreed, step);
          expect(formatSheet(withoutStep(after, step))).toBe(formatSheet(agreed));
          agreed = after;
          expect(open()).toHaveLength(left - 1);
          const kept = parseSheet(formatSheet(agreed), "");
          expect(kept.problems).toEqual([]);
          expect(formatSheet(kept.sheet ?? agreed)).toBe(formatSheet(agreed));
        }
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  const one = () => {
    const a = sheet("a", [mark("a", "x", 0, 10)]);
    const b = sheet("b", [mark("b", "y", 0, 10)]);
    const start = withAgreements(undefined, [a, b], how).sheet;
    const { item } = reconciledOn(transcript, [a, b, start]).open[0] ?? {};
    if (item === undefined) throw new Error("nothing differs");
    const step = settlementOf(start, item, { outcome: { kind: "one", coder: "a" }, ...how });
    return { a, b, item, agreed: withStep(start, step) };
  };

  it("asks again once somebody changed a mark, with what was settled, and takes its place", () => {
    const { a, b, agreed } = one();
    const changed = { ...b, codings: b.codings.map((it) => ({ ...it, ...anchor(TEXT, { start: 0, end: 11 }) })) };
    const { open } = reconciledOn(transcript, [a, changed, agreed]);
    expect(open).toMatchObject([{ earlier: [{ how: "one" }] }]);
    const again = open[0]?.item;
    if (again === undefined) throw new Error("not asked again");
    const after = withStep(agreed, settlementOf(agreed, again, { outcome: { kind: "one", coder: "b" }, ...how }));
    expect(after.codings.map(plain)).toEqual(["y 0-11"]);
    expect(after.settled).toHaveLength(2);
    expect(reconciledOn(transcript, [a, changed, after]).open).toEqual([]);
  });

  it("does not ask again for a note, another name of the code, or a corrected text", () => {
    const { a, b, item, agreed } = one();
    const noted = { ...b, codings: b.codings.map((it) => ({ ...it, note: "on reflection" })) };
    expect(reconciledOn(transcript, [a, noted, agreed]).open).toEqual([]);
    const codes = [code("x"), code("v", { was: ["y"] })];
    const renamed = [a, b, agreed].map((it) => renameCodes(it, codes));
    expect(renamed[1]?.codings[0]?.code).toBe("v");
    expect(reconciledOn(transcript, renamed).open).toEqual([]);
    const quote = (it: Sheet): Sheet => ({
      ...it,
      codings: it.codings.map((each) => ({ ...each, quote: "corrected" })),
    });
    expect(reconciledOn({ id: "P01", sha256: "other" }, [quote(a), quote(b), agreed]).open).toEqual([]);
    expect(reconciledOn(transcript, [quote(a), quote(b), agreed]).open).toHaveLength(1);
    expect(itemKeyOf(item)).not.toBe(itemKeyOf({ ...item, sides: item.sides.slice(1) }));
  });

  it("takes over by itself what people have come to put the same, in place of what they had settled", () => {
    const { a, b, agreed } = one();
    const same = { ...b, codings: b.codings.map((it) => ({ ...it, code: "x" })) };
    const { sheet: after, added } = withAgreements(agreed, [a, same], how);
    expect([added, after.codings.map(plain), after.settled?.length]).toEqual([1, ["x 0-10"], 2]);
  });

  it("leaves an agreed sheet alone that was made elsewhere, and has nothing to settle where one person read", () => {
    const { a, b } = one();
    const elsewhere = sheet(AGREED, [mark(AGREED, "x", 0, 10)]);
    expect(reconciledOn(transcript, [a, b, elsewhere])).toMatchObject({ made: "elsewhere", open: [], fresh: [] });
    expect(withAgreements(elsewhere, [a, b], how)).toEqual({ sheet: elsewhere, added: 0 });
    expect(reconciledOn(transcript, [a, sheet("b", [])])).toMatchObject({ coders: ["a"], open: [], agreements: [] });
  });

  it("keeps in a mark whose marks it was made of", () => {
    const { a, b, item, agreed } = one();
    expect(agreed.codings[0]?.from).toEqual([a.codings[0]?.id]);
    const marks = [{ code: "z", start: 0, end: 10 }];
    const made = settlementOf(agreed, item, { outcome: { kind: "new", marks }, ...how });
    expect(made.added[0]?.from).toEqual([a.codings[0]?.id, b.codings[0]?.id].sort());
    expect(made.removed).toHaveLength(1);
  });
});

describe("how far people agree before they have seen each other's sheets", () => {
  const units = segments(transcript, "turn");
  const [a, b] = [
    sheet("a", [mark("a", "x", 0, 10), mark("a", "x", 25, 40), mark("a", "y", 50, 60)]),
    sheet("b", [mark("b", "x", 2, 30), mark("b", "z", 70, 80, { verdict: "rejected", seen: true })]),
  ];

  it("counts the units that hold a code, with both or with one, and who had seen proposals", () => {
    expect(pairOf([a, b], units)).toEqual({ coders: ["a", "b"], codes: { x: [2, 0, 0], y: [0, 1, 0] } });
    const opening = openingOf({ sheets: [b, a], units, unit: "turn", missing: () => ["q"], by: "", at: how.at });
    expect(opening.sheets.map(({ coder, marks, seen }) => [coder, marks, seen])).toEqual([
      ["a", 3, 0],
      ["b", 1, 1],
    ]);
    expect(opening.sheets[0]).toMatchObject({ sha256: sheetHash(a), missing: ["q"] });
    const kept = parseSheet(formatSheet({ ...sheet(AGREED, []), opened: opening }), "").sheet?.opened;
    expect(kept).toEqual(opening);
  });

  it("gives kappa from the units of all transcripts, and none where a code was still to be looked for", () => {
    const counted = (codes: Record<string, readonly [number, number, number]>, missing: readonly string[] = []) =>
      ({ coders: ["a", "b"], units: 25, codes, missing }) as const;
    // The table of Cohen's own kind: 20 and 15 of 50 the same, 5 and 10 not; kappa 0.4.
    expect(pairAgreements([counted({ x: [10, 2, 5] }), counted({ x: [10, 3, 5] })])).toEqual([
      {
        coders: ["a", "b"],
        code: "x",
        n: 50,
        both: 20,
        first: 5,
        second: 10,
        neither: 15,
        agreement: 0.7,
        kappa: expect.closeTo(0.4, 10),
        reason: null,
      },
    ]);
    expect(pairAgreements([counted({ x: [10, 2, 5] }), counted({ x: [9, 9, 9] }, ["x"])])[0]).toMatchObject({
      n: 25,
      both: 10,
    });
    expect(pairAgreements([counted({ x: [1, 0, 0] }, ["x"])])[0]).toMatchObject({ n: 0, agreement: null, kappa: null });
  });
});

describe("a history that somebody broke", () => {
  it("is named by its line, and the rest is read", () => {
    const good = formatSheet(sheet(AGREED, [mark(AGREED, "x", 0, 10)]));
    const bad = [
      '{"settled":"a"}',
      '{"settled":1,"at":"2026-01-01T00:00:00.000Z","by":"","how":"one","text":"","from":[],"gives":[]}',
      '{"settled":"a","at":"yesterday","by":"","how":"one","text":"","from":[],"gives":[]}',
      '{"settled":"a","at":"2026-01-01T00:00:00.000Z","by":"","how":"perhaps","text":"","from":[],"gives":[]}',
      '{"settled":"a","at":"2026-01-01T00:00:00.000Z","by":"","how":"one","text":"","from":[{"coder":"a","id":"x"}],"gives":[]}',
      '{"opened":"2026-01-01T00:00:00.000Z","by":"","sheets":[],"unit":"page","units":1,"pairs":[]}',
      '{"opened":"2026-01-01T00:00:00.000Z","by":"","sheets":[],"unit":"turn","units":1,"pairs":[{"coders":["a","b"],"codes":{"x":[1,-1,0]}}]}',
      '{"opened":null}',
    ];
    for (const line of bad) {
      const { sheet: read, problems } = parseSheet(`${good}${line}\n`, "codings/agreed/P01.jsonl");
      expect([line, problems.map(({ code: name, place }) => [name, place.line])]).toEqual([
        line,
        [["broken-sheet", 3]],
      ]);
      expect(read?.codings).toHaveLength(1);
    }
  });
});
