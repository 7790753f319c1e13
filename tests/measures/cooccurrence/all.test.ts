import { describe, expect, it } from "vitest";
import { makeGrid } from "../../../src/coding/grid.js";
import {
  meetingsInRows,
  meetingsInWindow,
  meetingsOfPassages,
  type Passage,
  pairPlace,
} from "../../../src/measures/cooccurrence/meetings.js";
import { type CooccurrenceAsked, cooccurrence } from "../../../src/measures/cooccurrence.js";
import type { MeasureInput } from "../../../src/measures/input.js";
import type { Cell } from "../../../src/measures/table.js";
import { bare, code, mark, unitsAt } from "../../coding/made.js";
import { expectClose, incidenceMatrices, reference, seeded } from "../../statistics/reference.js";
import { fromIncidence } from "../made.js";

type Rows = readonly (readonly number[])[];

/** Interviews of turns of ten characters: for each interview and turn, which codes stand in it. */
function fromTurns(interviews: readonly Rows[]): MeasureInput {
  const size = interviews[0]?.[0]?.length ?? 0;
  const codes = Array.from({ length: size }, (_, c) => code(`f.c${c + 1}`));
  const transcripts = interviews.map((turns, i) =>
    bare(
      `I${i + 1}`,
      turns.map((_, t) => ({ start: t * 10, end: t * 10 + 10 })),
    ),
  );
  const marks = interviews.flatMap((turns, i) =>
    turns.flatMap((row, t) =>
      row.flatMap((cell, c) =>
        cell === 0 ? [] : [mark(`I${i + 1}`, `f.c${c + 1}`, { start: t * 10, end: t * 10 + 10 })],
      ),
    ),
  );
  const units = transcripts.flatMap((one) => unitsAt(one, "turn", one.turns));
  const base = fromIncidence([]);
  const ids = transcripts.map(({ id }) => id);
  return {
    ...base,
    transcripts,
    codes,
    grid: makeGrid(units, codes, marks),
    selection: { ...base.selection, marks, transcripts: ids, read: ids },
  };
}

function tableOf(input: MeasureInput, asked: CooccurrenceAsked, name = "pairs"): Record<string, Cell>[] {
  const table = cooccurrence(input, asked).tables.find((one) => one.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries((table?.columns ?? []).map((column, i) => [column.name, row[i] ?? null])),
  );
}

/** Interviews of turns with codes drawn by chance. */
function drawn(seed: number): Rows[] {
  const random = seeded(seed);
  return Array.from({ length: 3 }, () =>
    Array.from({ length: 4 + Math.floor(random() * 5) }, () =>
      Array.from({ length: 4 }, () => (random() < 0.35 ? 1 : 0)),
    ),
  );
}

describe("every index of co-occurrence", () => {
  interface Table {
    readonly input: { readonly a: number; readonly b: number; readonly c: number; readonly d: number };
    readonly expected: {
      readonly measures: Record<string, number | null | readonly number[]>;
      readonly fisher_two_sided: { readonly conditional_mle_or: number | string | null };
      readonly hypergeometric: { readonly p_lt: number; readonly p_gt: number };
    };
  }
  const NAMES = {
    c_coefficient: "jaccard_c_coefficient",
    expected: "expected_n12",
    dice: "dice",
    share_of_a: "cond_B_given_A",
    share_of_b: "cond_A_given_B",
    lift: "lift",
    pmi: "pmi_log2",
    npmi: "npmi",
    phi: "phi",
    odds_ratio: "odds_ratio_sample",
    odds_ratio_haldane: "odds_ratio_haldane",
  };
  const cases = reference<Table>("two-by-two").cases.filter(({ input: { a, b, c, d } }) => a + b + c + d <= 500);

  it.each(cases)("is the reference's for $id", ({ input: { a, b, c, d }, expected }) => {
    const cells = [
      ...Array.from({ length: a }, () => [1, 1]),
      ...Array.from({ length: b }, () => [1, 0]),
      ...Array.from({ length: c }, () => [0, 1]),
      ...Array.from({ length: d }, () => [0, 0]),
    ];
    const [row] = tableOf(fromIncidence(cells), { indices: "all", pairs: "all" });
    if (a + b === 0 || a + c === 0) return expect(row).toBeUndefined();
    const isZero = b + d === 0 || c + d === 0;
    for (const [own, theirs] of Object.entries(NAMES)) {
      const value = expected.measures[theirs];
      if (typeof value !== "number" || (isZero && !["dice", "expected"].includes(own))) continue;
      expectClose(row?.[own], value);
    }
    if (isZero) expect(row).toMatchObject({ lift: null, phi: null, odds_ratio: null, odds_ratio_haldane: null });
    else {
      expectClose(
        [row?.odds_ratio_haldane_lower, row?.odds_ratio_haldane_upper],
        expected.measures.odds_ratio_haldane_ci95,
      );
      const { conditional_mle_or: ratio } = expected.fisher_two_sided;
      if (typeof ratio === "number") expectClose(row?.odds_ratio_conditional, ratio, { rel: 1e-4, abs: 1e-4 });
      else expect(row?.odds_ratio_conditional).toBeNull();
    }
  });

  it("says why a number is not there", () => {
    const [row] = tableOf(
      fromIncidence([
        [1, 1],
        [1, 0],
      ]),
      { indices: "all" },
    );
    expect(row?.phi).toBeNull();
    expect(row?.reasons).toContain("phi: zero-margin");
  });

  it("gives the range of c without one interview, and in how many interviews the pair stands out", () => {
    const input = fromTurns([
      [
        [1, 1],
        [0, 0],
      ],
      [
        [1, 0],
        [0, 1],
      ],
    ]);
    expect(tableOf(input, { indices: "all" })[0]).toMatchObject({
      c_coefficient: 1 / 3,
      c_least: 0,
      c_most: 1,
      interviews_above: 1,
      interviews_below: 1,
    });
  });
});

describe("tests of co-occurrence", () => {
  interface Veech {
    readonly matrix: string;
    readonly expected: { readonly columns: string[]; readonly rows: number[][] };
  }
  it("over interviews are those of the reference, pair by pair", () => {
    for (const { matrix, expected } of reference<Veech>("hypergeometric").cases) {
      const rows = tableOf(fromIncidence(incidenceMatrices().get(matrix) ?? []), { tests: "exact" }, "tests");
      const found = new Map(rows.map((row) => [`${row.code_a} ${row.code_b}`, row]));
      const at = (name: string): number => expected.columns.indexOf(name);
      for (const pair of expected.rows) {
        const row = found.get(`f.c${pair[at("codeA")]} f.c${pair[at("codeB")]}`);
        expectClose(
          [row?.observed, row?.expected, row?.p_less, row?.p_greater],
          ["n12", "exp_n12", "p_lt", "p_gt"].map((name) => pair[at(name)]),
        );
      }
    }
  });

  interface Within {
    readonly input: { readonly interviews: readonly { readonly a: number[]; readonly b: number[] }[] };
    readonly expected: {
      readonly n12: number;
      readonly shuffle_within: Record<string, number>;
      readonly circular_shift: Record<string, number>;
    };
  }
  it.each(reference<Within>("within-interview").cases)("inside interviews are those of $id", ({ input, expected }) => {
    const turns = input.interviews.map(({ a, b }) => a.map((cell, t) => [cell, b[t] ?? 0]));
    const rows = tableOf(fromTurns(turns), { tests: "exact", pairs: "all" }, "tests");
    const of = (test: string) => rows.find((row) => row.test === test);
    const [shuffled, shifted] = [of("within-interview"), of("circular-shift")];
    expectClose(
      [shuffled?.observed, shuffled?.p_greater, shuffled?.p_less, shuffled?.p],
      [expected.n12, ...["p_greater", "p_less", "p_two_sided"].map((name) => expected.shuffle_within[name] ?? null)],
      { abs: 1e-8 },
    );
    expectClose(
      [shifted?.p_greater, shifted?.p_less, shifted?.arrangements],
      ["p_greater", "p_less", "n_arrangements"].map((name) => expected.circular_shift[name] ?? null),
    );
  });

  it("are not ranked where eight interviews could let no pair stand out", () => {
    const matrix = incidenceMatrices().get("r8x22") ?? [];
    const measured = cooccurrence(fromIncidence(matrix), { tests: "exact" });
    expect(measured.values.tests).toMatchObject({ interviews: { may_rank: false } });
    const note = measured.notes.find((one) => one.code === "test-interviews");
    expect(note?.text.en).toContain("not ranked by p");
    const pairs = cooccurrence(fromIncidence(matrix), { pairs: "all" }).tables[0]?.rows.map((row) => row.slice(0, 2));
    expect(measured.tables[1]?.rows.map((row) => row.slice(1, 3))).toEqual(pairs);
  });

  it("count no pair that cannot vary", () => {
    const rows = tableOf(
      fromIncidence([
        [1, 1, 1],
        [1, 0, 1],
        [0, 1, 1],
        [0, 0, 1],
      ]),
      { tests: "exact" },
      "tests",
    );
    expect(rows.filter((row) => row.reason === "zero-margin").map((row) => [row.p, row.holm])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(rows.find((row) => row.reason === null)?.holm).toBe(1);
  });
});

describe("counting where codes meet", () => {
  it.each([1, 2, 3, 4])("in a moving window is what looking back by hand gives (draw %i)", (seed) => {
    const interviews = drawn(seed);
    for (const window of [1, 2, 3]) {
      const found = meetingsInWindow(fromTurns(interviews).grid, window);
      interviews.forEach((turns, t) => {
        for (let i = 0; i < 4; i++) {
          for (let j = i + 1; j < 4; j++) {
            const near = (from: number, c: number): boolean =>
              turns.slice(Math.max(0, from - window + 1), from + 1).some((row) => row[c] === 1);
            const byHand = turns.filter((row, at) => (row[i] === 1 && near(at, j)) || (row[j] === 1 && near(at, i)));
            expect(found.together[pairPlace(i, j, 4) * 3 + t]).toBe(byHand.length);
          }
        }
      });
    }
  });

  it("in a window of one is counting units", () => {
    const { grid } = fromTurns(drawn(5));
    expect(meetingsInWindow(grid, 1)).toEqual(meetingsInRows(grid));
  });

  it("of passages is what trying every two of them gives", () => {
    const random = seeded(7);
    const passages = Array.from({ length: 60 }, (): Passage => {
      const start = Math.floor(random() * 200);
      return {
        interview: Math.floor(random() * 2),
        code: Math.floor(random() * 3),
        start,
        end: start + 1 + Math.floor(random() * 20),
      };
    });
    const found = meetingsOfPassages(passages, { codes: 3, interviews: 2 });
    const meet = (a: Passage, b: Passage): boolean => a.interview === b.interview && a.start < b.end && b.start < a.end;
    for (const [i, j] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const) {
      for (const t of [0, 1]) {
        const [ours, theirs] = [i, j].map((c) => passages.filter((one) => one.code === c && one.interview === t));
        const together = (ours ?? []).flatMap((a) => (theirs ?? []).filter((b) => meet(a, b)));
        expect(found.together[pairPlace(i, j, 3) * 2 + t]).toBe(together.length);
      }
      const ours = passages.filter((a) => a.code === i && passages.some((b) => b.code === j && meet(a, b)));
      expect(found.met?.[i * 3 + j]).toBe(ours.length);
    }
  });

  it("of passages has no lift, and says that there are no units to draw from", () => {
    const [row] = tableOf(fromTurns(drawn(8)), { counting: "passages", indices: "all" });
    expect(row?.lift).toBeNull();
    expect(row?.reasons).toContain("lift: no-units");
    expect(typeof row?.c_coefficient).toBe("number");
  });
});

describe("the epistemic network", () => {
  it("is refused under ten interviews, with the reason", () => {
    const { values, tables } = cooccurrence(fromTurns(drawn(9)), { network: "ena" });
    expect(values.network).toEqual({ reason: "too-few-interviews" });
    expect(tables).toHaveLength(1);
  });

  it("places ten interviews", () => {
    const interviews = [...drawn(10), ...drawn(11), ...drawn(12), ...drawn(13)];
    const { values, tables } = cooccurrence(fromTurns(interviews), { network: "ena", window: 3 });
    expect(values.network).toMatchObject({ window: 3, interviews: 12, reason: null });
    expect(tables.find(({ name }) => name === "network_points")?.rows).toHaveLength(12);
  });
});
