import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { type MarkChoice, mergeSheets, stateOf } from "../../src/coding/merging.js";

const mark = (n: number, over: Partial<Coding> = {}): Coding => ({
  ...{ id: n.toString(16).padStart(12, "0"), transcript: "P01", coder: "anne", code: `code.c${n % 3}` },
  ...{ start: n * 10, end: n * 10 + 5, quote: "aaaaa", before: "", after: "", origin: "hand", verdict: "marked" },
  ...over,
});
const sheet = (codings: readonly Coding[], over: Partial<Sheet> = {}): Sheet => ({
  ...{ coder: "anne", transcript: "P01", textSha256: "x", codings, ...over },
});
const keeping = (choice: MarkChoice = "both") => ({ differing: () => choice, coming: () => true });
const stands = ({ codings }: Sheet): string[] =>
  codings.map(({ code, start, end, verdict }) => `${code} ${start} ${end} ${verdict === "rejected"}`);

/** A sheet somebody had, and what they made of two copies of it: marks added, changed, or taken away. */
const edits = fc.array(
  fc.record({
    n: fc.nat({ max: 30 }),
    what: fc.constantFrom("add", "code", "note", "remove"),
    to: fc.nat({ max: 2 }),
  }),
  { maxLength: 12 },
);
type Edit = typeof edits extends fc.Arbitrary<infer T> ? T : never;

function edited(before: Sheet, steps: Edit, side: string): Sheet {
  let codings = [...before.codings];
  for (const { n, what, to } of steps) {
    const at = codings[n % Math.max(1, codings.length)];
    if (what === "add") codings.push(mark(n, { id: `${side}${n.toString(16).padStart(11, "0")}` }));
    else if (at !== undefined && what === "remove") codings = codings.filter((one) => one !== at);
    else if (at !== undefined)
      codings = codings.map((one) =>
        one !== at ? one : what === "code" ? { ...one, code: `code.c${to}` } : { ...one, note: `${side} ${to}` },
      );
  }
  const ids = new Map(codings.map((one) => [`${one.code} ${one.start}`, one]));
  return { ...before, codings: [...new Map([...ids.values()].map((one) => [one.id, one])).values()] };
}

const copies = fc.tuple(fc.nat({ max: 8 }), edits, edits).map(([n, mine, theirs]) => {
  const past = sheet(Array.from({ length: n }, (_, i) => mark(i)));
  return { past, mine: edited(past, mine, "a"), theirs: edited(past, theirs, "b") };
});

describe("two sheets of one person", () => {
  it("lose no mark of either side, whatever was changed where", () => {
    fc.assert(
      fc.property(copies, ({ mine, theirs }) => {
        const { sheet: made } = mergeSheets(mine, theirs, keeping());
        const all = new Set(stands(made));
        for (const one of [...stands(mine), ...stands(theirs)]) expect(all).toContain(one);
        const notes = made.codings.map(({ note }) => note ?? "").join("\n");
        for (const { note } of [...mine.codings, ...theirs.codings]) expect(notes).toContain(note ?? "");
        expect(new Set(made.codings.map(({ id }) => id)).size).toBe(made.codings.length);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("are the same after they were put together a second time", () => {
    fc.assert(
      fc.property(copies, fc.constantFrom<MarkChoice>("mine", "theirs", "both"), ({ mine, theirs }, choice) => {
        const once = mergeSheets(mine, theirs, keeping(choice)).sheet;
        const twice = mergeSheets(once, theirs, keeping(choice));
        expect(twice.sheet.codings.map(stateOf).sort()).toEqual(once.codings.map(stateOf).sort());
        expect([twice.added, twice.taken]).toEqual([0, 0]);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("say the same whichever is put into the other, where each mark was changed in one of them at most", () => {
    const apart = fc.tuple(fc.nat({ max: 8 }), edits, edits).map(([n, mine, theirs]) => {
      const past = sheet(Array.from({ length: n }, (_, i) => mark(i)));
      const adding = (steps: Edit): Edit => steps.filter(({ what }) => what === "add");
      return { mine: edited(past, adding(mine), "a"), theirs: edited(past, adding(theirs), "b") };
    });
    fc.assert(
      fc.property(apart, ({ mine, theirs }) => {
        const [one, other] = [mergeSheets(mine, theirs, keeping()), mergeSheets(theirs, mine, keeping())];
        expect(stands(one.sheet).sort()).toEqual(stands(other.sheet).sort());
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("put a version that was chosen in its place, and the other one beside it where both are kept", () => {
    const [mine, theirs] = [sheet([mark(1)]), sheet([mark(1, { code: "code.other" })])];
    expect(mergeSheets(mine, theirs, keeping("mine")).sheet.codings).toEqual(mine.codings);
    expect(mergeSheets(mine, theirs, keeping("theirs")).sheet.codings).toEqual(theirs.codings);
    const both = mergeSheets(mine, theirs, keeping("both")).sheet.codings;
    expect(both.map(({ code }) => code)).toEqual(["code.c1", "code.other"]);
    expect(both[0]?.id).not.toBe(both[1]?.id);
  });

  it("join the notes of one code on the same words, and say which mark is which", () => {
    const mine = sheet([mark(1, { note: "from here" })]);
    const theirs = sheet([mark(1, { id: "ffffffffffff", note: "from there" })]);
    const made = mergeSheets(mine, theirs, keeping());
    expect(made.sheet.codings).toEqual([mark(1, { note: "from here\nfrom there" })]);
    expect([...made.joined]).toEqual([["ffffffffffff", mark(1).id]]);
    expect(made.added).toBe(0);
  });

  it("hold the history of both, in the order of time, each line once", () => {
    const line = (id: string, at: string) => ({ id, at, by: "", how: "one", text: "x", from: [], gives: [mark(2).id] });
    const mine = {
      ...sheet([mark(1)]),
      settled: [line("a", "2026-01-01"), line("c", "2026-01-03")],
    } as object as Sheet;
    const theirs: object = {
      ...sheet([{ ...mark(1), id: mark(2).id }]),
      settled: [line("a", "2026-01-01"), line("b", "2026-01-02")],
    };
    const made: object = mergeSheets(mine, theirs as Sheet, keeping()).sheet;
    const { settled = [] } = made as { settled?: { id: string; gives: string[] }[] };
    expect(settled.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(settled[1]?.gives).toEqual([mark(1).id]);
  });

  it("lose no line where two were given one id by hand", () => {
    const theirs = sheet([mark(1), mark(2, { id: mark(1).id }), mark(3, { id: mark(1).id })]);
    const made = mergeSheets(sheet([mark(1)]), theirs, keeping("theirs")).sheet;
    expect(stands(made)).toEqual(stands(theirs));
    expect(stands(mergeSheets(made, theirs, keeping("theirs")).sheet)).toEqual(stands(theirs));
  });

  it("leave a mark away that is not to come, and take no mark of one's own away", () => {
    const made = mergeSheets(sheet([mark(1)]), sheet([mark(2)]), { differing: () => "both", coming: () => false });
    expect(made.sheet.codings).toEqual([mark(1)]);
  });

  it("hold for read what one of them holds for read, and marks that wait until they are placed in one", () => {
    const astray = { ...mark(3), astray: "old" };
    const mine = sheet([mark(1)], { read: null, reread: ["code.c1"], astray: [astray, { ...mark(4), astray: "old" }] });
    const theirs = sheet([mark(3)], { read: "2026-01-02T00:00:00Z", reread: ["code.c2"], astray: [] });
    const made = mergeSheets(mine, theirs, keeping());
    expect(made.sheet.read).toBe("2026-01-02T00:00:00Z");
    expect(made.sheet.reread).toEqual(["code.c1", "code.c2"]);
    expect(made.sheet.codings.map(({ id }) => id)).toEqual([mark(1).id, mark(3).id]);
    expect(made.sheet.astray?.map(({ id }) => id)).toEqual([mark(4).id]);
    expect(made.added).toBe(1);
  });
});
