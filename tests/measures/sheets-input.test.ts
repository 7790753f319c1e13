import { describe, expect, it } from "vitest";
import type { Code } from "../../src/codebook/codebook.js";
import { anchor } from "../../src/coding/anchor.js";
import { AGREED, blankSheet, type Sheet } from "../../src/coding/basis.js";
import type { Coding } from "../../src/coding/coding.js";
import { openingOf } from "../../src/coding/opening.js";
import { namedNow, pairAgreements } from "../../src/coding/pair-agreement.js";
import { agreement } from "../../src/measures/agreement.js";
import { type SheetsAsked, sheetsInput } from "../../src/measures/sheets-input.js";
import { segments } from "../../src/text/segments.js";
import type { Transcript } from "../../src/text/transcript.js";
import { bare, code } from "../coding/made.js";
import { expectClose, reference } from "../statistics/reference.js";

const TURNS = [0, 10, 20, 30].map((start) => ({ start, end: start + 9 }));
const interviews = ["P01", "P02", "P03"].map((id) => bare(id, TURNS));
const codes = [code("f.a"), code("f.b"), code("g.c")];

type Found = { value: number | null; reason: string | null };
type Marked = readonly (readonly [code: string, start: number, end: number])[];
let n = 0;
function sheet(transcript: Transcript, coder: string, marks: Marked, more: Partial<Sheet> = {}): Sheet {
  const codings = marks.map(
    ([name, start, end]): Coding => ({
      ...{ id: (n++).toString(16).padStart(12, "0"), transcript: transcript.id, coder, code: name },
      ...{ origin: "hand", verdict: "marked" },
      ...anchor(transcript.text, { start, end }),
    }),
  );
  return { ...blankSheet(transcript, coder), read: "2026-01-01T00:00:00.000Z", codings, ...more };
}

/** These sheets, and the agreed ones that opening them makes. */
function opened(sheets: readonly Sheet[], transcripts: readonly Transcript[] = interviews): Sheet[] {
  const agreed = transcripts.flatMap((one): Sheet[] => {
    const own = sheets.filter(({ transcript }) => transcript === one.id);
    if (own.length < 2) return [];
    const how = { by: "", at: new Date("2026-02-01T00:00:00Z"), missing: () => [] };
    const opening = openingOf({ sheets: own, units: segments(one, "turn"), unit: "turn", ...how });
    return [{ ...blankSheet(one, AGREED), opened: opening }];
  });
  return [...sheets, ...agreed];
}

const asked = (sheets: readonly Sheet[], more: Partial<SheetsAsked> = {}): SheetsAsked => ({
  ...{ transcripts: interviews, sheets, codes, unit: "turn", coders: null, seen: "apart" },
  ...{ seed: 1, random: () => 0.5, resamples: 10 },
  ...more,
});
const [first, second, third] = interviews as [Transcript, Transcript, Transcript];
const pair = [
  sheet(first, "anne", [
    ["f.a", 0, 9],
    ["f.b", 10, 14],
  ]),
  sheet(first, "bob", [["f.a", 2, 5]]),
];

describe("agreement from the sheets of a study", () => {
  it("counts the units of transcripts that were opened and that two people read", () => {
    const input = sheetsInput(asked([...opened(pair), sheet(second, "anne", [["f.a", 0, 9]])]));
    expect([input.coders, input.units.length, input.doubleCoded]).toEqual([
      ["anne", "bob"],
      4,
      { interviews: 1, ofInterviews: 3 },
    ]);
    expect(input.codes.map(({ ratings }) => ratings)).toEqual([
      [
        [1, 0, 0, 0],
        [1, 0, 0, 0],
      ],
      [
        [0, 1, 0, 0],
        [0, 0, 0, 0],
      ],
      [
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    ]);
  });

  it("says of two people what was counted when their sheets were opened", () => {
    const sheets = opened([...pair, sheet(second, "anne", [["f.a", 0, 9]]), sheet(second, "bob", [["f.b", 0, 9]])]);
    const codesOf = agreement(sheetsInput(asked(sheets))).values.codes as unknown as Record<
      string,
      Record<string, Found>
    >;
    const counted = sheets.flatMap(({ opened: then }) =>
      (then?.pairs ?? []).map((one) => ({ ...one, units: then?.units ?? 0, missing: [] })),
    );
    for (const { code: name, agreement: percent, kappa } of pairAgreements(counted)) {
      expectClose(codesOf[name]?.percent_agreement?.value, percent);
      expectClose(codesOf[name]?.cohen_kappa?.value, kappa);
    }
  });

  it("sees nothing of sheets that are closed", () => {
    const input = sheetsInput(asked(pair));
    expect([input.coders, input.units]).toEqual([[], []]);
    expect(agreement(input).values.krippendorff_alpha).toMatchObject({ value: null, reason: "no-pairable-unit" });
  });

  it("takes a code that somebody has still to look for as missing", () => {
    const late = codes.map((one) => (one.id === "f.b" ? { ...one, made: "2026-03-01T00:00:00.000Z" } : one));
    const input = sheetsInput(asked(opened(pair), { codes: late }));
    expect(input.codes[1]?.ratings).toEqual([
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  it("leaves out what was changed since it was opened, and keeps what was counted then", () => {
    const sheets = opened([...pair, sheet(second, "anne", [["f.a", 0, 9]]), sheet(second, "bob", [["f.b", 0, 9]])]);
    const now = sheets.map((one) =>
      one.transcript === "P01" && one.coder === "bob" ? sheet(first, "bob", [["f.b", 0, 9]]) : one,
    );
    const input = sheetsInput(asked(now));
    expect([...new Set(input.units.map(({ interview }) => interview))]).toEqual(["P02"]);
    expect(input.notes.map((one) => one.code)).toContain("changed-since");
    expect(input.before.find((one) => one.code === "f.a")).toMatchObject({ n: 4, both: 1, first: 0, second: 0 });
    const read = sheets.map((one) => (one.coder === "bob" ? { ...one, read: "2026-05-05T00:00:00.000Z" } : one));
    expect(sheetsInput(asked(read)).notes.map((one) => one.code)).toContain("before-discussion");
  });

  it("knows sheets again after a code got another name", () => {
    const rename = (name: string): string => (name === "f.b" ? "f.z" : name);
    const sheets = opened(pair).map((one) => ({
      ...one,
      codings: one.codings.map((coding) => ({ ...coding, code: rename(coding.code) })),
    }));
    const renamed = [code("f.a"), code("f.z", { was: ["f.b"] }), code("g.c")];
    expect(sheetsInput(asked(sheets, { codes: renamed })).units.length).toBe(4);
  });

  it("tells what was kept by the names of today, of the codes that are asked for alone", () => {
    const sheets = opened(pair).map((one) => (one.coder === "bob" ? { ...one, codings: [] } : one));
    const renamed = [{ ...code("f.new"), was: ["f.a"] }, code("f.b"), code("g.c")];
    const before = (known: readonly Code[]) =>
      sheetsInput(asked(sheets, { codes: known, known: renamed })).before.map((one) => one.code);
    expect(before(renamed)).toEqual(["f.b", "f.new"]);
    expect(before(renamed.slice(0, 1))).toEqual(["f.new"]);
  });

  it("leaves the names of codes that have become one as they were kept", () => {
    const pairs = [{ coders: ["a", "b"], units: 3, codes: { x: [1, 0, 0], y: [0, 1, 0] }, missing: ["z"] }] as const;
    const now = (id: string): string => (id === "z" ? "w" : "x");
    expect(namedNow(pairs, now)).toEqual([{ ...pairs[0], missing: ["w"] }]);
  });

  it("leaves out who decided with a proposal in view, unless they had marked first", () => {
    const [anne, bob] = pair as [Sheet, Sheet];
    const seen = { ...bob, codings: [...bob.codings, { ...bob.codings[0], seen: true } as Coding] };
    const sheets = opened([anne, seen]);
    expect(sheetsInput(asked(sheets)).units).toEqual([]);
    expect(sheetsInput(asked(sheets)).notes.map((one) => one.code)).toContain("seen");
    expect(sheetsInput(asked(sheets, { seen: "marked-first" })).units.length).toBe(4);
  });

  it("does not depend on the order of sheets", () => {
    const sheets = opened([...pair, sheet(third, "anne", [["g.c", 0, 9]]), sheet(third, "chloé", [["g.c", 3, 9]])]);
    const answer = agreement(sheetsInput(asked(sheets)));
    expect(agreement(sheetsInput(asked(sheets.toReversed())))).toEqual(answer);
    expect(answer.tables.find(({ name }) => name === "free")?.rows.map((row) => row[0])).toEqual([
      ...["anne, bob", "anne, bob"],
      "anne, chloé",
    ]);
  });
});

type Free = {
  input: { length: number; coders: { start: number; end: number; code: string }[][] };
  expected: {
    u_alpha: number | null;
    u_alpha_binary: number | null;
    cu_alpha: number | null;
    k_u_alpha: Record<string, number | null> | null;
    char_level_by_code: Record<string, { percent_agreement: number; cohen_kappa: number | null; dice_f1: number }>;
  };
};

describe("passages that coders cut freely", () => {
  it.each(reference<Free>("unitizing").cases)("are what the reference says of $id", ({ input, expected }) => {
    const text = bare("P01", [{ start: 0, end: input.length }]);
    const names = [...new Set(input.coders.flat().map((one) => one.code))];
    const sheets = input.coders.map((marks, k) =>
      sheet(
        text,
        `coder-${k}`,
        marks.map((one) => [`f.${one.code}`, one.start, one.end]),
      ),
    );
    const all = asked(opened(sheets, [text]), { transcripts: [text], codes: names.map((name) => code(`f.${name}`)) });
    const { values } = agreement(sheetsInput(all));
    const [group] = values.free as unknown as {
      codes: Record<string, Record<string, Found>>;
      families: Record<string, Record<string, Found>>;
    }[];
    if (names.length === 0) return expect(group?.codes).toEqual({});
    const family = group?.families.f;
    expectClose(family?.u_alpha?.value, expected.u_alpha);
    expectClose(family?.u_alpha_binary?.value, expected.u_alpha_binary);
    if (input.coders.length === 2) expectClose(family?.cu_alpha?.value, expected.cu_alpha);
    for (const name of names) {
      const found = group?.codes[`f.${name}`];
      const characters = expected.char_level_by_code[name];
      if (input.coders.length > 2 || characters === undefined) {
        expect(found?.kappa_whole_text).toEqual({ value: null, reason: "not-two-coders" });
        continue;
      }
      expectClose(found?.k_u_alpha?.value, expected.k_u_alpha?.[name] ?? null);
      expectClose(found?.percent_whole_text?.value, characters.percent_agreement);
      expectClose(found?.kappa_whole_text?.value, characters.cohen_kappa);
      expectClose(found?.overlap_f1?.value, characters.dice_f1);
    }
  });

  it("says where two codes of a family in one place leave cu-alpha undefined", () => {
    const sheets = opened([
      sheet(first, "anne", [
        ["f.a", 0, 9],
        ["f.b", 4, 9],
      ]),
      sheet(first, "bob", [["f.a", 0, 9]]),
    ]);
    const { values, notes } = agreement(sheetsInput(asked(sheets)));
    const [group] = values.free as unknown as { families: Record<string, Record<string, Found>> }[];
    expect(group?.families.f?.cu_alpha).toEqual({ value: null, reason: "codes-overlap" });
    expect(group?.families.f?.u_alpha_binary?.value).toBe(1);
    expect(notes.map((one) => one.code)).toContain("codes-overlap");
  });
});
