import { makeColumn } from "../messages/column.js";
import { fr } from "../messages/french.js";
import { smallN } from "../messages/measures.js";
import { formatCoefficient } from "../messages/numbers.js";
import * as say from "../messages/qca.js";
import type { Lang } from "../messages/words.js";
import { clopperPearson, type Interval, wilson } from "../statistics/proportion-interval.js";
import type { Result } from "../statistics/result.js";
import { necessity, sufficiency } from "../statistics/set-relations.js";
import { type TruthTableRow, truthTable } from "../statistics/truth-table.js";
import type { Cell, Json, Measured, Note, Table } from "./table.js";

/** A set of cases: a code, a value of an attribute, or the absence of one, with how far each case is in it (0 to 1). */
export interface CaseSet {
  /** As it was asked for: `outil.mail`, `~outil.mail`, `attribute:service=accueil`. */
  readonly name: string;
  readonly memberships: readonly number[];
}

export interface QcaInput {
  readonly cases: readonly string[];
  readonly conditions: readonly CaseSet[];
  readonly outcome: CaseSet;
  /** Cases that were left out since a code had not been looked for in them. */
  readonly leftOut: readonly string[];
  readonly settings: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
  /** Whether intervals for the share of cases with the outcome are wanted: only a random sample has them. */
  readonly intervals?: "wanted" | undefined;
}

/**
 * Qualitative comparative analysis, crisp or fuzzy: the truth table with the cases of each combination and those that no
 * case shows, how far each condition (and its absence) is necessary, how far each condition and each combination that
 * cases show is sufficient. It is for the caller to refuse more conditions than the cases can bear (`mostConditions`).
 *
 * Source: Ragin 2008; Schneider & Wagemann 2012.
 */
export function qca(input: QcaInput): Measured {
  const { cases, conditions, outcome } = input;
  const rows = cases.map((_, i) => conditions.map(({ memberships }) => memberships[i] ?? 0));
  const table = truthTable(rows, outcome.memberships);
  const ambiguous = table.ambiguous.map((i) => cases[i] ?? "");
  const withOutcome = cases.filter((_, i) => (outcome.memberships[i] ?? 0) > 0.5);
  const remainders = table.rows.filter(({ kind }) => kind === "remainder").length;
  const contradictory = table.rows.filter(({ kind }) => kind === "contradictory").length;
  return {
    measure: "qca",
    settings: { ...input.settings, conditions: conditions.map(({ name }) => name), outcome: outcome.name },
    tables: [truthRows(table.rows, input), sufficient(table.rows, input), necessary(input)],
    values: {
      cases: cases.length,
      conditions: conditions.length,
      cases_with_outcome: withOutcome.length,
      combinations: table.rows.length,
      remainders,
      contradictory,
      ambiguous,
      left_out: input.leftOut,
      ...(input.intervals === undefined ? {} : { outcome_share: shareOf(withOutcome.length, cases.length) }),
    },
    notes: [
      ...input.notes.map((note): Note => (note.code === "small-n" ? { ...note, text: smallN(cases.length) } : note)),
      { code: "outcome-cases", text: say.outcomeCases(outcome.name, withOutcome, cases.length) },
      ...(ambiguous.length > 0 ? [{ code: "ambiguous", text: say.ambiguous(ambiguous) }] : []),
      ...(input.leftOut.length > 0 ? [{ code: "not-looked-for", text: say.leftOut(input.leftOut) }] : []),
      ...(remainders > 0 ? [{ code: "remainders", text: say.remainders(remainders, table.rows.length) }] : []),
      ...(contradictory > 0 ? [{ code: "contradictory", text: say.contradictory(contradictory) }] : []),
      ...constantNote(withOutcome.length, cases.length),
      { code: "floors", text: say.floors },
      { code: "not-cause", text: say.notCause },
      ...(input.intervals === undefined
        ? []
        : [{ code: "intervals", text: intervalWords(withOutcome.length, cases.length) }]),
    ],
  };
}

/** From this share of cases with the outcome on, a few cases that all have it are no finding. */
const NEARLY_ALL = 0.75;
const FEW = 3;

function constantNote(held: number, n: number): Note[] {
  if (held === 0 || held === n) return [{ code: "outcome-constant", text: say.constant(held === 0 ? "none" : "all") }];
  if (held < NEARLY_ALL * n || held < FEW) return [];
  const draws = { size: FEW, held: threesOf(held), all: threesOf(n) };
  return [{ code: "outcome-nearly-constant", text: say.nearlyAll(held, n, draws) }];
}

/** In how many ways three of so many cases can be taken. */
function threesOf(n: number): number {
  return (n * (n - 1) * (n - 2)) / 6;
}

function shareOf(k: number, n: number): Json {
  return { k, n, wilson: { ...wilson(k, n) }, clopper_pearson: { ...clopperPearson(k, n) } };
}

function intervalWords(k: number, n: number): Note["text"] {
  const shown = ({ lower, upper }: Interval, lang: Lang): readonly [string, string] | null =>
    lower === null || upper === null ? null : [formatCoefficient(lower, lang), formatCoefficient(upper, lang)];
  const of = (lang: Lang) => ({ wilson: shown(wilson(k, n), lang), clopper: shown(clopperPearson(k, n), lang) });
  return say.intervals({ k, n, fr: of("fr"), en: of("en") });
}

const value = ({ value: number }: Result): number | null => number;
const reasonOf = (...results: readonly Result[]): string | null =>
  results.flatMap((one) => (one.value === null ? [one.reason] : []))[0] ?? null;

/** The cases that are more in a set than out of it, by name. */
function membersOf(cases: readonly string[], memberships: readonly number[]): string {
  return cases.filter((_, i) => (memberships[i] ?? 0) > 0.5).join(", ");
}

function truthRows(rows: readonly TruthTableRow[], { cases, conditions }: QcaInput): Table {
  const seen = rows.toSorted((a, b) => b.cases.length - a.cases.length);
  return {
    name: "truth_table",
    title: say.tables.truth,
    columns: [
      ...conditions.map(({ name }) =>
        makeColumn(
          name,
          "0 or 1",
          [name, name],
          [fr`condition présente (1) ou non (0)`, "condition present (1) or not (0)"],
        ),
      ),
      say.columns.count,
      say.columns.cases,
      say.columns.kind,
      say.columns.consistency,
      say.columns.pri,
      say.columns.reason,
    ],
    rows: seen.map((row): Cell[] => [
      ...row.present.map(Number),
      row.cases.length,
      row.cases.map((i) => cases[i] ?? "").join(", "),
      row.kind,
      ...(row.kind === "remainder"
        ? [null, null, "remainder"]
        : [value(row.consistency), value(row.pri), reasonOf(row.consistency, row.pri)]),
    ]),
  };
}

interface Named extends CaseSet {
  readonly kind: "condition" | "combination";
}

const absent = ({ name, memberships }: CaseSet): CaseSet => ({
  name: name.startsWith("~") ? name.slice(1) : `~${name}`,
  memberships: memberships.map((x) => 1 - x),
});

const eachWay = (conditions: readonly CaseSet[]): Named[] =>
  conditions.flatMap((one) => [one, absent(one)]).map((one) => ({ ...one, kind: "condition" }));

function sufficient(rows: readonly TruthTableRow[], { cases, conditions, outcome }: QcaInput): Table {
  const shown = conditions.length < 2 ? [] : rows.filter(({ kind }) => kind !== "remainder");
  const combinations = shown.map(({ present }): Named => {
    const parts = conditions.map((one, k) => (present[k] ? one : absent(one)));
    return {
      kind: "combination",
      name: parts.map(({ name }) => name).join(" * "),
      memberships: cases.map((_, i) => Math.min(...parts.map(({ memberships }) => memberships[i] ?? 0))),
    };
  });
  return {
    name: "sufficiency",
    title: say.tables.sufficiency,
    columns: [
      say.columns.set,
      say.columns.cases,
      say.columns.consistency,
      say.columns.coverage,
      say.columns.pri,
      say.columns.reason,
    ],
    rows: [...eachWay(conditions), ...combinations].map(({ name, memberships }): Cell[] => {
      const found = sufficiency({ condition: memberships, outcome: outcome.memberships });
      const { consistency, coverage, pri } = found;
      const numbers = [consistency, coverage, pri];
      return [name, membersOf(cases, memberships), ...numbers.map(value), reasonOf(...numbers)];
    }),
  };
}

function necessary({ cases, conditions, outcome }: QcaInput): Table {
  return {
    name: "necessity",
    title: say.tables.necessity,
    columns: [
      say.columns.set,
      say.columns.cases,
      say.columns.consistency,
      say.columns.coverage,
      say.columns.relevance,
      say.columns.reason,
    ],
    rows: eachWay(conditions).map(({ name, memberships }): Cell[] => {
      const found = necessity({ condition: memberships, outcome: outcome.memberships });
      const numbers = [found.consistency, found.coverage, found.relevance];
      return [name, membersOf(cases, memberships), ...numbers.map(value), reasonOf(...numbers)];
    }),
  };
}
