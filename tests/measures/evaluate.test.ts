import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Code } from "../../src/codebook/codebook.js";
import type { Proposal } from "../../src/coding/coding.js";
import { type Judge, judgeOf } from "../../src/coding/judge.js";
import { type EvaluateInput, evaluate } from "../../src/measures/evaluate.js";
import { errorsOf } from "../../src/measures/evaluate-errors.js";
import type { Cell, Measured } from "../../src/measures/table.js";
import { seeded } from "../../src/study/random.js";
import type { Segment } from "../../src/text/segment.js";
import { bare, code, mark, unitsAt } from "../coding/made.js";

/** Ten units of ten characters in each interview: unit 3 is 30 to 40. */
const SPANS = Array.from({ length: 10 }, (_, i) => ({ start: i * 10, end: i * 10 + 10 }));
const unitsOf = (ids: readonly string[]): Segment[] => ids.flatMap((id) => unitsAt(bare(id, SPANS), "turn", SPANS));

const withRule = (id: string, more: Partial<Code> = {}): Code =>
  code(id, { rules: [{ id: `${id}#1` } as Code["rules"][number]], ...more });

function proposal(transcript: string, name: string, unit: number, rule = `${name}#1`): Proposal {
  const span = { start: unit * 10 + 2, end: unit * 10 + 6 };
  return { transcript, code: name, rule, words: [span], turn: unit + 1, ...span };
}

function judge(
  marks: readonly (readonly [string, string, number])[],
  interviews: readonly string[],
  name = "anne",
): Judge {
  const made = marks.map(([id, of, unit]) => mark(id, of, { start: unit * 10, end: unit * 10 + 10 }, name));
  return { name, interviews, marks: made, seen: 0, leftOut: [] };
}

function inputFor(more: Partial<EvaluateInput>): EvaluateInput {
  const interviews = ["I1", "I2"];
  return {
    unit: "turn",
    units: unitsOf(interviews),
    codes: [withRule("a.x")],
    proposals: [],
    judge: judge([], interviews),
    readers: [],
    rule: null,
    seed: 1,
    random: seeded(1),
    ...more,
  };
}

function row(measured: Measured, table: string, first: string): Record<string, Cell> {
  const found = measured.tables.find(({ name }) => name === table);
  const cells = found?.rows.find(([name]) => name === first) ?? [];
  return Object.fromEntries((found?.columns ?? []).map(({ name }, i) => [name, cells[i] ?? null]));
}

describe("rules held against people", () => {
  it("counts true, false and missed units and gives the scores one works out by hand", () => {
    const proposals = [0, 1, 2, 3].map((unit) => proposal("I1", "a.x", unit));
    const marks = [0, 1, 2, 7].map((unit) => ["I1", "a.x", unit] as const);
    const measured = evaluate(inputFor({ proposals, judge: judge([...marks, ["I2", "a.x", 5]], ["I1", "I2"]) }));
    expect(row(measured, "codes", "a.x")).toMatchObject({ true: 3, false: 1, missed: 2, proposed: 4, marked: 5 });
    expect(row(measured, "codes", "a.x")).toMatchObject({ precision: 0.75, recall: 0.6, few: true });
    expect(row(measured, "codes", "a.x").f1).toBeCloseTo(6 / 9, 12);
    // Wilson for 3 of 4: (3 + z²/2 ± z·√(3·1/4 + z²/4)) / (4 + z²)
    expect(row(measured, "codes", "a.x").precision_wilson_lower).toBeCloseTo(0.300642, 6);
    expect(row(measured, "codes", "a.x").precision_wilson_upper).toBeCloseTo(0.954413, 6);
  });

  it("gives null with the reason where nothing was proposed, or one interview alone tells", () => {
    const measured = evaluate(inputFor({ judge: judge([["I1", "a.x", 1]], ["I1", "I2"]) }));
    const found = row(measured, "codes", "a.x");
    expect(found).toMatchObject({ precision: null, precision_reason: "nothing-proposed", recall: 0, f1: 0 });
    expect(found).toMatchObject({ recall_lower: null, recall_interval_reason: "one-interview" });
  });

  it("draws intervals over interviews: two that differ give the whole way from one to the other", () => {
    const proposals = [0, 1, 2, 3].flatMap((unit) => [proposal("I1", "a.x", unit), proposal("I2", "a.x", unit)]);
    const marks = [0, 1, 2, 3].map((unit) => ["I1", "a.x", unit] as const);
    const measured = evaluate(inputFor({ proposals, judge: judge(marks, ["I1", "I2"]) }));
    expect(row(measured, "codes", "a.x")).toMatchObject({ precision: 0.5, precision_lower: 0, precision_upper: 1 });
  });

  it("adds codes up, and takes their mean with the same weight for each", () => {
    const codes = [withRule("a.x"), withRule("a.y")];
    const proposals = [0, 1, 2, 3].map((unit) => proposal("I1", "a.x", unit)).concat(proposal("I2", "a.y", 0));
    const marks = [
      ["I1", "a.x", 0],
      ["I2", "a.y", 0],
    ] as const;
    const measured = evaluate(inputFor({ codes, proposals, judge: judge(marks, ["I1", "I2"]) }));
    const table = measured.tables.find(({ name }) => name === "totals");
    const at = table?.columns.findIndex(({ name }) => name === "precision") ?? -1;
    expect(table?.rows.map((cells) => [cells[1], cells[at]])).toEqual([
      ["micro", 0.4],
      ["macro", 0.625],
    ]);
  });

  it("keeps interpretive codes and codes without rules out of the total of manifest ones", () => {
    const codes = [withRule("a.x"), withRule("a.i", { kind: "interpretive" }), code("a.none")];
    const marks = [
      ["I1", "a.x", 0],
      ["I1", "a.i", 0],
      ["I1", "a.none", 0],
      ["I2", "a.none", 3],
    ] as const;
    const measured = evaluate(inputFor({ codes, judge: judge(marks, ["I1", "I2"]) }));
    expect(row(measured, "totals", "manifest")).toMatchObject({ codes: 1, missed: 1 });
    expect(row(measured, "totals", "interpretive")).toMatchObject({ codes: 1, missed: 1 });
    expect(measured.values).toMatchObject({ codes_without_rules: 1, marked_without_rules: 2 });
  });

  it("gives each rule its own proposals, against all marks of the code", () => {
    const twice = withRule("a.x", { rules: [{ id: "a.x#1" }, { id: "a.x#2" }] as unknown as Code["rules"] });
    const proposals = [proposal("I1", "a.x", 0), proposal("I1", "a.x", 1, "a.x#2")];
    const measured = evaluate(inputFor({ codes: [twice], proposals, judge: judge([["I1", "a.x", 0]], ["I1", "I2"]) }));
    expect(row(measured, "rules", "a.x#1")).toMatchObject({ true: 1, false: 0, missed: 0 });
    expect(row(measured, "rules", "a.x#2")).toMatchObject({ true: 0, false: 1, missed: 1 });
  });

  it("asked about one rule, counts nothing of the others and no code that it does not propose", () => {
    const rules = [{ id: "a.x#1" }, { id: "a.x#2" }] as unknown as Code["rules"];
    const codes = [withRule("a.x", { rules, negation: "a.y" }), withRule("a.y")];
    const proposals = [proposal("I1", "a.x", 0), proposal("I1", "a.x", 1, "a.x#2"), proposal("I1", "a.y", 5)];
    const marks = [0, 1, 2].map((unit) => ["I1", "a.x", unit] as const);
    const against = judge([...marks, ["I1", "a.y", 7]], ["I1", "I2"]);
    const measured = evaluate(inputFor({ codes, proposals, judge: against, rule: "a.x#1" }));
    for (const [table, first] of [
      ["totals", "manifest"],
      ["codes", "a.x"],
      ["rules", "a.x#1"],
    ] as const)
      expect(row(measured, table, first)).toMatchObject({ true: 1, false: 0, missed: 2, precision: 1 });
    expect(row(measured, "totals", "manifest")).toMatchObject({ codes: 1, recall: 1 / 3 });
    const losing = [...proposals, proposal("I1", "a.y", 7, "a.x#1")];
    const both = evaluate(inputFor({ codes, proposals: losing, judge: against, rule: "a.x#1" }));
    expect(row(both, "totals", "manifest")).toMatchObject({ codes: 2, true: 2, false: 0, missed: 2 });
  });

  it("holds readers against each other by the same measures, on the interviews that both read", () => {
    const anne = judge(
      [
        ["I1", "a.x", 0],
        ["I1", "a.x", 1],
        ["I2", "a.x", 4],
      ],
      ["I1", "I2"],
    );
    const bruno = judge(
      [
        ["I1", "a.x", 1],
        ["I1", "a.x", 2],
      ],
      ["I1"],
      "bruno",
    );
    const measured = evaluate(inputFor({ judge: anne, readers: [anne, bruno] }));
    expect(row(measured, "readers", "anne")).toMatchObject({
      reader_b: "bruno",
      interviews: 1,
      true: 1,
      false: 1,
      missed: 1,
    });
    expect(row(measured, "codes", "a.x").readers_f1).toBe(0.5);
  });

  it("leaves out interviews that nobody read", () => {
    const proposals = [proposal("I2", "a.x", 0), proposal("I1", "a.x", 0)];
    const measured = evaluate(inputFor({ proposals, judge: judge([["I1", "a.x", 0]], ["I1"]) }));
    expect(row(measured, "codes", "a.x")).toMatchObject({ true: 1, false: 0, missed: 0 });
    expect(measured.values).toMatchObject({ interviews: 1, units: 10 });
  });
});

const place = fc.tuple(fc.constantFrom("I1", "I2", "I10"), fc.constantFrom("a.x", "a.y"), fc.nat(9));

describe("whatever is proposed and marked", () => {
  const codes = [withRule("a.x"), withRule("a.y")];
  const ids = ["I1", "I2", "I10"];

  it("adds up: true and missed are the marks, true and false the proposals, for each code", () => {
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (proposed, marked) => {
        const measured = evaluate(
          inputFor({
            units: unitsOf(ids),
            codes,
            proposals: proposed.map(([id, of, unit]) => proposal(id, of, unit)),
            judge: judge(marked, ids),
          }),
        );
        for (const { id } of codes) {
          const found = row(measured, "codes", id);
          const distinct = (places: typeof marked): number =>
            new Set(places.filter(([, of]) => of === id).map(String)).size;
          expect(Number(found.true) + Number(found.missed)).toBe(distinct(marked));
          expect(Number(found.true) + Number(found.false)).toBe(distinct(proposed));
        }
      }),
      { seed: 1, numRuns: 40 },
    );
  });

  it("does not depend on the order of files, proposals or marks", () => {
    fc.assert(
      fc.property(fc.array(place), fc.array(place), (proposed, marked) => {
        const proposals = proposed.map(([id, of, unit]) => proposal(id, of, unit));
        const one = evaluate(inputFor({ units: unitsOf(ids), codes, proposals, judge: judge(marked, ids) }));
        const turned = {
          units: unitsOf([...ids].reverse()),
          proposals: [...proposals].reverse(),
          judge: judge([...marked].reverse(), [...ids].reverse()),
        };
        expect(evaluate(inputFor({ codes, ...turned })).tables).toEqual(one.tables);
      }),
      { seed: 1, numRuns: 20 },
    );
  });
});

describe("the errors of a code", () => {
  it("are its false proposals and its missed marks, with what stands there instead", () => {
    const [own] = [withRule("a.x")];
    const proposals = [proposal("I1", "a.x", 0), proposal("I1", "a.x", 1), proposal("I1", "a.y", 2)];
    const marks = [
      ["I1", "a.x", 0],
      ["I1", "a.y", 1],
      ["I1", "a.x", 2],
    ] as const;
    const found = errorsOf({ units: unitsOf(["I1"]), code: own, proposals, judge: judge(marks, ["I1"]), rule: null });
    expect(found.map(({ kind, start, rule, instead }) => [kind, start, rule, instead])).toEqual([
      ["false", 12, "a.x#1", ["a.y"]],
      ["missed", 20, null, ["a.y"]],
    ]);
  });
});

describe("a judge", () => {
  const coding = (coder: string, unit: number, more: object = {}) => ({
    ...mark("I1", "a.x", { start: unit * 10, end: unit * 10 + 10 }, coder),
    id: `${coder}${unit}`,
    quote: "aaaaaaaaaa",
    before: "",
    after: "",
    origin: "hand" as const,
    verdict: "marked" as const,
    ...more,
  });
  const sheet = (coder: string, transcript: string, codings: ReturnType<typeof coding>[]) => ({
    coder,
    transcript,
    textSha256: "",
    codings,
  });
  const seen = { seen: true, origin: "rule" as const, verdict: "accepted" as const };

  it("leaves out the interviews in which a decision was taken with a proposal in view, and counts these decisions", () => {
    const sheets = [sheet("anne", "I1", [coding("anne", 0), coding("anne", 1, seen)]), sheet("anne", "I2", [])];
    expect(judgeOf("anne", sheets, "apart")).toMatchObject({ interviews: ["I2"], marks: [], seen: 1, leftOut: ["I1"] });
  });

  it("leaves out these decisions alone for people who had marked first", () => {
    const sheets = [sheet("anne", "I1", [coding("anne", 0), coding("anne", 1, seen)])];
    const { interviews, marks, seen: count } = judgeOf("anne", sheets, "marked-first");
    expect({ interviews, starts: marks.map(({ start }) => start), count }).toEqual({
      interviews: ["I1"],
      starts: [0],
      count: 1,
    });
  });

  it("takes of the agreed sheet no mark that comes from such a decision alone", () => {
    const sheets = [
      sheet("anne", "I1", [coding("anne", 0), coding("anne", 1, seen)]),
      sheet("agreed", "I1", [coding("agreed", 0), coding("agreed", 1), coding("agreed", 2)]),
    ];
    expect(judgeOf("agreed", sheets, "marked-first").marks.map(({ start }) => start)).toEqual([0, 20]);
    expect(judgeOf("agreed", sheets, "apart")).toMatchObject({ interviews: [], leftOut: ["I1"], seen: 1 });
  });

  it("counts of the agreed sheet's interviews nobody who but tried the queue", () => {
    const settled = [
      sheet("anne", "I1", [coding("anne", 0)]),
      sheet("bruno", "I1", [coding("bruno", 1)]),
      sheet("agreed", "I1", [coding("agreed", 0), coding("agreed", 1)]),
    ];
    const tried = [...settled, sheet("clea", "I1", [coding("clea", 1, seen), coding("clea", 2, seen)])];
    for (const manner of ["apart", "marked-first"] as const) {
      for (const name of ["agreed", "anne", "bruno"])
        expect(judgeOf(name, tried, manner)).toEqual(judgeOf(name, settled, manner));
      expect(judgeOf("agreed", tried, manner).interviews).toEqual(["I1"]);
      expect(judgeOf("clea", tried, manner)).toMatchObject({ interviews: [], marks: [] });
      expect(judgeOf("people", tried, manner).marks).toEqual(judgeOf("people", settled, manner).marks);
    }
  });

  it("counts those who decided on proposals where nobody marked anything by themselves", () => {
    const sheets = [sheet("anne", "I1", [coding("anne", 1, seen)]), sheet("agreed", "I1", [coding("agreed", 1)])];
    expect(judgeOf("agreed", sheets, "apart")).toMatchObject({ interviews: [], leftOut: ["I1"], seen: 1 });
  });

  it("of all people together keeps whoever read without proposals", () => {
    const sheets = [sheet("anne", "I1", [coding("anne", 1, seen)]), sheet("bruno", "I1", [coding("bruno", 3)])];
    expect(judgeOf("people", sheets, "apart").marks.map(({ coder }) => coder)).toEqual(["bruno"]);
  });
});
