import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { handCoding } from "../../src/coding/anchor.js";
import { formatSheet } from "../../src/coding/sheet.js";
import { readStudy } from "../../src/study/read.js";
import { overlaps, type Span } from "../../src/text/span.js";
import type { Transcript } from "../../src/text/transcript.js";
import { expectClose, seeded as random, reference } from "../statistics/reference.js";
import { folder, grille } from "./world.js";

interface Segment extends Span {
  readonly code: string;
}

/** An interview as references give it: participants' turns and the passages marked, in places of their own. */
interface Document {
  readonly turns: readonly (readonly [number, number])[];
  readonly segments: readonly Segment[];
}

type Row = Record<string, string | number | boolean | null>;
interface Answer {
  readonly values: Record<string, unknown>;
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string }[];
    readonly rows: readonly (readonly Row[string][])[];
  }[];
}

const rowsOf = ({ tables }: Answer, name: string): Row[] => {
  const table = tables.find((one) => one.name === name);
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(row.map((cell, c) => [table?.columns[c]?.name ?? "", cell])),
  );
};

/** Interviews that say the same are one. */
const WORDS = ["paper", "screen", "counter", "street", "winter"];

/** A study whose interviews have turns of these lengths, with the passages marked by one person. */
async function studyOf(documents: readonly Document[], codes: readonly string[]): Promise<string> {
  const dir = folder();
  await grille(dir, ["init", "."]);
  mkdirSync(join(dir, "in"));
  documents.forEach(({ turns }, i) => {
    const lines = turns.map(
      ([start, end]) => `Interviewer: And?\nParticipant: ${`${WORDS[i]} and `.repeat(99).slice(0, end - start - 1)}x\n`,
    );
    writeFileSync(join(dir, "in", `t${String(i + 10)}.txt`), lines.join(""));
  });
  await grille(dir, ["ingest", "in"]);
  for (const [i, code] of codes.entries())
    await grille(dir, [
      ...["codebook", "add", "f", code.toLowerCase(), "--label", code, "--later", "--coder", "ada"],
      ...(i === 0 ? ["--new-family", "F"] : []),
    ]);
  const { study } = await readStudy(resolve(dir));
  mkdirSync(join(dir, "codings", "ada"), { recursive: true });
  study?.transcripts.forEach((transcript, i) => {
    const document = documents[i];
    if (document !== undefined)
      writeFileSync(join(dir, "codings", "ada", `${transcript.id}.jsonl`), sheetOf(transcript, document));
  });
  return dir;
}

function sheetOf(transcript: Transcript, { turns, segments }: Document): string {
  const own = transcript.turns.filter(({ role }) => role === "participant");
  expect(own.map(({ start, end }) => end - start)).toEqual(turns.map(([start, end]) => end - start));
  // The gap between two turns is one character there, a question here.
  const begin = (at: number): number => {
    const k = turns.findIndex(([, end]) => at < end);
    return (own[k]?.start ?? 0) + Math.max(0, at - (turns[k]?.[0] ?? 0));
  };
  const finish = (at: number): number => {
    const k = turns.findLastIndex(([start]) => start < at);
    return (own[k]?.start ?? 0) + Math.min(at, turns[k]?.[1] ?? 0) - (turns[k]?.[0] ?? 0);
  };
  const codings = segments.map(({ code, start, end }, i) =>
    handCoding(
      transcript,
      { start: begin(start), end: finish(end) },
      { code: `f.${code.toLowerCase()}`, coder: "ada", random: random(i + 1) },
    ),
  );
  return formatSheet({ coder: "ada", transcript: transcript.id, textSha256: transcript.sha256, codings });
}

const asked = async (dir: string, ...flags: string[]): Promise<Answer> => {
  const { exit, out, err } = await grille(dir, ["cooccurrence", "--all-pairs", "--json", ...flags]);
  expect(exit, err).toBe(0);
  return JSON.parse(out);
};

describe("the numbers of references, through the command line", () => {
  type Counts = Record<string, { turn: { n1: number; n2: number; n12: number }; document: number }>;
  const spans = JSON.parse(readFileSync("tests/reference/units-from-spans.json", "utf8")) as {
    documents: Document[];
    expected: Counts[];
  };

  it("counts codes that meet in turns, interviews, passages and windows as brute force does on the spans", async () => {
    const dir = await studyOf(spans.documents, ["A", "B", "C"]);
    const [turns, interviews, passages, windows] = [
      rowsOf(await asked(dir, "--unit", "turn"), "pairs"),
      rowsOf(await asked(dir, "--unit", "interview"), "pairs"),
      rowsOf(await asked(dir, "--unit", "segment"), "pairs"),
      rowsOf(await asked(dir, "--unit", "turn", "--window", "3"), "pairs"),
    ];
    for (const [first, second] of ["AB", "AC", "BC"].map((pair) => [...pair])) {
      const of = (rows: Row[]) =>
        rows.find((row) => row.code_a === `f.${first?.toLowerCase()}` && row.code_b === `f.${second?.toLowerCase()}`);
      const sum = (one: (counts: Counts[string]) => number): number =>
        spans.expected.reduce((n, counts) => n + one(counts[`${first}&${second}`] as Counts[string]), 0);
      expect(of(turns)).toMatchObject({
        count_a: sum(({ turn }) => turn.n1),
        count_b: sum(({ turn }) => turn.n2),
        both: sum(({ turn }) => turn.n12),
      });
      expect(of(interviews)).toMatchObject({ both: sum(({ document }) => document) });
      const met = spans.documents.flatMap(({ segments }) =>
        segments.flatMap((a) => segments.filter((b) => a.code === first && b.code === second && overlaps(a, b))),
      );
      expect(of(passages)).toMatchObject({ both: met.length });
      expect(of(windows)).toMatchObject({ both: inWindows(spans.documents, [first ?? "", second ?? ""], 3) });
    }
  });

  type Network = {
    input: { window: number; codes: string[]; turns: { unit: string; codes: number[] }[] };
    expected: { pairs: string[]; connection_counts: number[][] };
  };

  it.each(reference<Network>("epistemic-network").cases.slice(0, 2))(
    "counts the connections that rENA counts: $id",
    async ({ input, expected }) => {
      const { codes, window } = input;
      const units = [...new Set(input.turns.map(({ unit }) => unit))];
      const documents = units.map((unit): Document => {
        const own = input.turns.filter((turn) => turn.unit === unit);
        const at = (t: number): Span => ({ start: 40 * t, end: 40 * t + 39 });
        return {
          turns: own.map((_, t) => [at(t).start, at(t).end]),
          segments: own.flatMap((turn, t) =>
            turn.codes.flatMap((cell, c) => (cell === 1 ? [{ ...at(t), code: codes[c] ?? "" }] : [])),
          ),
        };
      });
      const dir = await studyOf(documents, codes);
      const answer = await asked(
        dir,
        "--unit",
        "turn",
        ...(window === 1 ? [] : ["--window", String(window)]),
        "--network",
        "ena",
      );
      const rows = rowsOf(answer, "pairs");
      for (const [k, pair] of expected.pairs.entries()) {
        const [a = "", b = ""] = pair.toLowerCase().split(" & ");
        const counts = expected.connection_counts.map((row) => row[k] ?? 0);
        expect(
          rows.find((row) => row.code_a === `f.${a}` && row.code_b === `f.${b}`),
          pair,
        ).toMatchObject({
          both: counts.reduce((x, y) => x + y, 0),
          interviews_both: counts.filter((n) => n > 0).length,
        });
      }
      expect(answer.values.network).toMatchObject({ reason: "too-few-interviews" });
    },
  );

  type Proportion = { input: { x: number; n: number }; expected: { wilson: number[]; clopper_pearson: number[] } };

  it.each(reference<Proportion>("proportions").cases.filter(({ input }) => input.n >= 4))(
    "gives the intervals of $id where a proportion is asked for",
    async ({ input: { x, n }, expected }) => {
      const dir = folder();
      const rows = Array.from({ length: n }, (_, i) => `I${i + 1};${i < x ? 1 : 0};${i % 2}`);
      writeFileSync(join(dir, "t.csv"), `interview;out;cond\n${rows.join("\n")}\n`);
      const { out } = await grille(dir, [
        ...["qca", "--grid", "t.csv", "--outcome", "out", "--conditions", "cond", "--intervals", "--json"],
      ]);
      const [found] = intervalsIn(JSON.parse(out).values).filter((one) => one.k === x && one.n === n);
      expectClose([found?.wilson.lower, found?.wilson.upper], expected.wilson, { abs: 1e-9 });
      expectClose([found?.clopper_pearson.lower, found?.clopper_pearson.upper], expected.clopper_pearson, {
        abs: 1e-9,
      });
    },
  );

  it("adjusts the p of pairs as Holm and as Benjamini and Hochberg define it", async () => {
    const dir = folder();
    const rows = Array.from(
      { length: 16 },
      (_, i) => `I${i + 1};${[i < 8, i < 7, i % 2 === 0, i % 3 === 0].map(Number).join(";")}`,
    );
    writeFileSync(join(dir, "t.csv"), `interview;a;b;c;d\n${rows.join("\n")}\n`);
    const { out } = await grille(dir, ["cooccurrence", "--grid", "t.csv", "--tests", "--json"]);
    const tests = rowsOf(JSON.parse(out), "tests");
    const p = tests.map((row) => Number(row.p));
    expect(p).toHaveLength(6);
    const sorted = [...p].sort((x, y) => x - y);
    for (const [i, row] of tests.entries()) {
      const own = p[i] ?? 1;
      // Holm: the largest of (m - j) p(j) among those not above it; BH: the smallest of m p(j) / (j + 1) among those not below.
      const holm = sorted.map((one, j) => (one <= own ? (6 - j) * one : 0)).reduce((x, y) => Math.max(x, y));
      const bh = sorted.map((one, j) => (one >= own ? (6 * one) / (j + 1) : 1)).reduce((x, y) => Math.min(x, y));
      expectClose([row.holm, row.bh], [Math.min(1, holm), Math.min(1, bh)]);
    }
  });
});

interface Interval {
  readonly k: number;
  readonly n: number;
  readonly wilson: { readonly lower: number; readonly upper: number };
  readonly clopper_pearson: { readonly lower: number; readonly upper: number };
}

/** Every interval anywhere in an answer. */
function intervalsIn(value: unknown): Interval[] {
  if (typeof value !== "object" || value === null) return [];
  return "wilson" in value ? [value as Interval] : Object.values(value).flatMap(intervalsIn);
}

/** Turns that hold one code while the other stands in them or in one of the turns before, within the window. */
function inWindows(documents: readonly Document[], [a, b]: readonly [string, string], width: number): number {
  return documents.reduce((sum, { turns, segments }) => {
    const has = (t: number, code: string): boolean => {
      const [start, end] = turns[t] ?? [0, 0];
      return segments.some((one) => one.code === code && overlaps(one, { start, end }));
    };
    const near = (t: number, code: string): boolean =>
      Array.from({ length: width }, (_, back) => t - back).some((at) => at >= 0 && has(at, code));
    return sum + turns.filter((_, t) => (has(t, a) && near(t, b)) || (has(t, b) && near(t, a))).length;
  }, 0);
}
