import type { Code, CodeKind } from "../codebook/codebook.js";
import type { Proposal } from "../coding/coding.js";
import type { Judge } from "../coding/judge.js";
import { type Mark, markOfProposal } from "../coding/mark.js";
import { recordKey } from "../coding/precision.js";
import * as say from "../messages/evaluate.js";
import { smallN } from "../messages/measures.js";
import { clusterDraws, type Draws } from "../statistics/cluster-bootstrap.js";
import { f1, total } from "../statistics/retrieval.js";
import { naturally } from "../text/order.js";
import type { Segment, Unit } from "../text/segment.js";
import { type Cells, Comparison } from "./evaluate-count.js";
import { meanScores, SCORES, type Scores, scoreCells, scoresOf } from "./evaluate-scores.js";
import type { Cell, Measured, Note, Table } from "./table.js";

/** Fewer proposals or marks than this say next to nothing of a code or a rule. */
export const FEW = 5;

const DRAWS = 1000;

export interface EvaluateInput {
  readonly unit: Unit;
  /** Units of the interviews that somebody read; the others are left out by themselves. */
  readonly units: readonly Segment[];
  readonly codes: readonly Code[];
  /** Everything that the rules propose, whatever was decided on it. */
  readonly proposals: readonly Proposal[];
  /** Whose marks are taken as right. */
  readonly judge: Judge;
  /** People who read on their own: each pair of them is held against each other. */
  readonly readers: readonly Judge[];
  /** Only this rule; null for all. */
  readonly rule: string | null;
  readonly seed: number;
  readonly random: () => number;
}

/**
 * The rules' proposals against people's marks, unit by unit: `true` where both stand, `false` where only the rule proposes,
 * `missed` where only a person marked; precision, recall and F1 (van Rijsbergen 1979) per code and per rule, added up
 * (micro) and as the mean of codes (macro), manifest codes and interpretive ones apart, with percentile intervals over
 * interviews drawn again (Efron and Tibshirani 1993) and, to compare, Wilson's as if units were independent. The readers
 * against each other, by the same measures, are the most that a rule can be held to. Codes that no rule can propose
 * are counted apart and in no total. With a rule, all of it is of that rule alone. What is not defined is null, with its reason in the column beside it.
 */
export function evaluate(asked: EvaluateInput): Measured {
  const input = asked.rule === null ? asked : ofRule(asked, asked.rule);
  const { judge, codes, proposals, readers } = input;
  const units = input.units.filter(({ transcript }) => judge.interviews.includes(transcript.id));
  const given = proposals.map(markOfProposal);
  const against = new Comparison(units, codes, { given, taken: judge.marks });
  const { random, seed } = input;
  const draws = clusterDraws(against.interviews.length, { random, draws: DRAWS });
  const pairs = pairsOf(units, codes, readers);
  const context: Context = { input, against, draws, pairs, able: ableCodes(codes, proposals) };
  return {
    measure: "evaluate",
    settings: {
      unit: input.unit,
      against: judge.name,
      interviews: against.interviews,
      left_out_in_view: judge.leftOut,
      readers: readers.map(({ name }) => name),
      rule: input.rule,
      draws: DRAWS,
      seed,
    },
    tables: [totalsTable(context), codesTable(context), rulesTable(context), readersTable(context)],
    values: {
      interviews: against.interviews.length,
      units: units.length,
      seen: judge.seen,
      ...unable(context),
    },
    notes: notesOf(context),
  };
}

/** What one rule proposes, and the codes that it speaks of: its own and those that it proposes. */
function ofRule(input: EvaluateInput, rule: string): EvaluateInput {
  const proposals = input.proposals.filter((one) => one.rule === rule);
  const proposed = new Set(proposals.map(({ code }) => code));
  const codes = input.codes.filter(({ id, rules }) => proposed.has(id) || rules.some((one) => one.id === rule));
  return { ...input, proposals, codes };
}

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly comparison: Comparison;
}

interface Context {
  readonly input: EvaluateInput;
  readonly against: Comparison;
  readonly draws: Draws;
  readonly pairs: readonly Pair[];
  /** Codes that some rule can propose. */
  readonly able: ReadonlySet<string>;
}

/** Every pair of readers on the interviews that both of them read. */
function pairsOf(units: readonly Segment[], codes: readonly Code[], readers: readonly Judge[]): Pair[] {
  return readers.flatMap((a, i) =>
    readers.slice(i + 1).flatMap((b): Pair[] => {
      const both = units.filter(({ transcript: { id } }) => a.interviews.includes(id) && b.interviews.includes(id));
      if (both.length === 0) return [];
      return [{ a: a.name, b: b.name, comparison: new Comparison(both, codes, { given: a.marks, taken: b.marks }) }];
    }),
  );
}

/** Codes with rules of their own, and those that stand for the loss of one with rules. */
function ableCodes(codes: readonly Code[], proposals: readonly Proposal[]): Set<string> {
  const own = codes.filter(({ rules }) => rules.length > 0);
  return new Set([...own.flatMap(({ id, negation }) => [id, negation ?? id]), ...proposals.map(({ code }) => code)]);
}

/** F1 of the readers on one code, all pairs added up; null where none of them marked it. */
function readersF1(codes: readonly string[], { pairs }: Context): number | null {
  const cells = pairs.flatMap(({ comparison }) => codes.flatMap((code) => comparison.ofCode(code)));
  return f1(total(cells)).value;
}

const KINDS: readonly CodeKind[] = ["manifest", "interpretive"];

function totalsTable(context: Context): Table {
  const { input, against, draws, able } = context;
  const rows = KINDS.flatMap((kind): Cell[][] => {
    const codes = input.codes.filter((code) => code.kind === kind && able.has(code.id)).map(({ id }) => id);
    if (codes.length === 0) return [];
    const cells = codes.map((code) => against.ofCode(code));
    const added = against.interviews.map((_, i) => total(cells.flatMap((one) => one[i] ?? [])));
    const ceiling = readersF1(codes, context);
    const none = [null, null, null, null, null];
    const micro = [kind, "micro", codes.length, ...countCells(added), ...allScores(scoresOf(added, draws)), ceiling];
    const macro = [kind, "macro", codes.length, ...none, ...allScores(meanScores(cells, draws), "with-wilson")];
    return [micro, [...macro, macroCeiling(codes, context)]];
  });
  return { name: "totals", title: say.totalsTitle, columns: say.totalsColumns, rows };
}

function macroCeiling(codes: readonly string[], context: Context): number | null {
  const values = codes.flatMap((code) => readersF1([code], context) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function codesTable(context: Context): Table {
  const { input, against, draws, able } = context;
  const rows = input.codes.map((code): Cell[] => {
    const cells = against.ofCode(code.id);
    const scores = allScores(scoresOf(cells, draws));
    const ceiling = readersF1([code.id], context);
    return [code.id, code.family, code.kind, able.has(code.id), ...countCells(cells), ...scores, ceiling, isFew(cells)];
  });
  return { name: "codes", title: say.codesTitle, columns: say.codesColumns, rows };
}

/** A place that several rules of a code find is the first one's, as everywhere else. */
function rulesTable(context: Context): Table {
  const { input, against, draws } = context;
  const found = new Map<string, { readonly rule: string; readonly code: string; readonly marks: Mark[] }>();
  for (const code of input.codes)
    for (const { id } of code.rules) found.set(keyOf(id, code.id), { rule: id, code: code.id, marks: [] });
  for (const one of input.proposals) {
    const at = keyOf(one.rule, one.code);
    const entry = found.get(at) ?? { rule: one.rule, code: one.code, marks: [] };
    entry.marks.push(markOfProposal(one));
    found.set(at, entry);
  }
  const rows = [...found]
    .sort(([a], [b]) => naturally(a, b))
    .flatMap(([, { rule, code, marks }]): Cell[][] => {
      const own = input.codes.find(({ id }) => id === code);
      if (own === undefined || (input.rule !== null && rule !== input.rule)) return [];
      const cells = against.ofMarks(own, marks);
      return [[rule, code, own.kind, ...countCells(cells), ...allScores(scoresOf(cells, draws)), isFew(cells)]];
    });
  return { name: "rules", title: say.rulesTitle, columns: say.rulesColumns, rows };
}

function keyOf(rule: string, code: string): string {
  return recordKey({ rule, code });
}

function readersTable({ input, pairs, able }: Context): Table {
  const rows = pairs.flatMap(({ a, b, comparison }) =>
    KINDS.flatMap((kind): Cell[][] => {
      const codes = input.codes.filter((code) => code.kind === kind && able.has(code.id)).map(({ id }) => id);
      if (codes.length === 0) return [];
      const cells = codes.map((code) => comparison.ofCode(code));
      const added = comparison.interviews.map((_, i) => total(cells.flatMap((one) => one[i] ?? [])));
      const draws = clusterDraws(comparison.interviews.length, { random: input.random, draws: DRAWS });
      const [n, counts] = [comparison.interviews.length, countCells(added)];
      return [[a, b, n, kind, ...counts, ...allScores(scoresOf(added, draws))]];
    }),
  );
  return { name: "readers", title: say.readersTitle, columns: say.readersColumns, rows };
}

function countCells(cells: Cells): Cell[] {
  const { hits, false: wrong, missed } = total(cells);
  return [hits + wrong, hits + missed, hits, wrong, missed];
}

function isFew(cells: Cells): boolean {
  const { hits, false: wrong, missed } = total(cells);
  return hits + wrong < FEW || hits + missed < FEW;
}

/** `with-wilson`: a mean of codes has no such limits, and leaves their columns empty. */
function allScores(scores: Scores, wilson?: "with-wilson"): Cell[] {
  return SCORES.flatMap((name) => [
    ...scoreCells(scores[name]),
    ...(wilson === "with-wilson" && name !== "f1" ? [null, null] : []),
  ]);
}

/** Codes that no rule can propose, and in how many units people put them: no rule is to blame for these. */
function unable({ input, against, able }: Context): { codes_without_rules: number; marked_without_rules: number } {
  const without = input.codes.filter(({ id }) => !able.has(id)).map(({ id }) => total(against.ofCode(id)).missed);
  return {
    codes_without_rules: without.length,
    marked_without_rules: without.reduce((sum, missed) => sum + missed, 0),
  };
}

function notesOf(context: Context): Note[] {
  const { input, against, pairs } = context;
  const { judge, unit } = input;
  const n = against.interviews.length;
  const { codes_without_rules: without, marked_without_rules: marked } = unable(context);
  return [
    { code: "unit", text: say.whatCounts(unit) },
    ...(judge.seen > 0 ? [{ code: "seen", text: say.seenLeftOut(judge.seen, judge.leftOut) }] : []),
    ...(without > 0 ? [{ code: "without-rules", text: say.withoutRules(without, marked, unit) }] : []),
    ...(input.codes.some(({ kind }) => kind === "interpretive")
      ? [{ code: "interpretive", text: say.interpretiveCues }]
      : []),
    { code: "ceiling", text: pairs.length === 0 ? say.noCeiling : say.ceilingNote },
    { code: "intervals", text: say.intervals },
    { code: "few", text: say.fewNote(FEW) },
    ...(n > 1 && n < 20 ? [{ code: "small-n", text: smallN(n) }] : []),
  ];
}
