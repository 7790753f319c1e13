import type { MeasureInput } from "../../measures/input.js";
import { commonNotes, commonSettings } from "../../measures/notes.js";
import type { Cell, Json, Measured, Table } from "../../measures/table.js";
import * as say from "../../messages/evidence-command.js";
import type { Lang } from "../../messages/words.js";
import { type Case, type Evidence, type Finding, type Sense, STANDINGS } from "../finding.js";
import type { Account } from "./account.js";
import type { Nearness } from "./by-kind.js";
import { groundsOf, placesOf } from "./grounds.js";
import { sampled } from "./sample.js";
import { readingsOf } from "./tell-standing.js";

/** Which passages go with the answer: none, the first two of each sense of each interview, or all. */
export type Passages = "none" | "first" | "all";

export interface Shown {
  readonly input: MeasureInput;
  readonly passages: Passages;
  /** In which sentences are written. */
  readonly lang: Lang;
}

/** The answer in the one shape of all measures: the matrix, the sentences with what they rest on, the changes, the passages. */
export function evidenceMeasured(accounts: readonly Account[], { input, passages, lang }: Shown): Measured {
  const read = (finding: Finding): number => finding.cases.filter(({ standing }) => standing !== null).length;
  const values = accounts.map(({ finding }): Json => {
    const { hypothesis, kind, tally, cases } = finding;
    return {
      ...{ id: hypothesis.id, kind, interviews: cases.length, read: read(finding) },
      declared_read: readingsOf(finding).declared,
      standings: kind === "evidence" ? { ...tally } : null,
      passages_not_shown: passages === "none" ? null : cases.reduce((n, one) => n + sampled(one, passages).hidden, 0),
    };
  });
  return {
    measure: "evidence",
    settings: { ...commonSettings(input), passages },
    tables: [
      matrixTable(accounts),
      ...(accounts.some(({ kinds }) => kinds !== undefined) ? [kindsTable(accounts)] : []),
      sentencesTable(accounts, lang),
      changesTable(accounts),
      ...(passages === "none" ? [] : [passagesTable(accounts, passages)]),
    ],
    values: { hypotheses: values },
    notes: commonNotes(input),
  };
}

function matrixTable(accounts: readonly Account[]): Table {
  const rows = accounts.flatMap(({ finding }) => finding.cases.map((one) => matrixRow(finding, one)));
  return { name: "matrix", title: say.titles.matrix, columns: say.columns.matrix, rows };
}

const COUNTED: readonly Sense[] = ["against", "supports", "unattributed", "undirected", "rival"];

/** Of an interview that nobody has read no sense is told: where its passages stand, and no more. */
function matrixRow(
  { hypothesis }: Finding,
  { interview, standing, directions, evidence, rival, questions, open }: Case,
): Cell[] {
  const all = [...evidence, ...rival];
  const counts = COUNTED.map((sense) => (standing === null ? null : all.filter((one) => one.sense === sense).length));
  const told = evidence.filter(({ under }) => under !== null);
  const unasked = told.filter(({ under }) => under !== "own-question").length;
  return [
    ...[hypothesis.id, interview, standing, standing === null ? null : directions.join(" ")],
    ...counts,
    standing === null || told.length < evidence.length ? null : unasked,
    questions.join(" "),
    open,
    groundsOf(all).places.join(" "),
  ];
}

/** A row for each interview in which something is said by a kind. */
function kindsTable(accounts: readonly Account[]): Table {
  const rows = accounts.flatMap(({ finding, kinds }) =>
    (kinds?.said ?? []).flatMap(({ code, cases, passages }) =>
      cases.map(({ interview, standing, evidence }): Cell[] => {
        const own = passages.filter(({ passage }) => passage.interview === interview);
        const near = (which: Nearness): number => own.filter(({ nearness }) => nearness === which).length;
        const { places, codings } = groundsOf(evidence);
        return [
          ...[finding.hypothesis.id, code, interview, standing],
          ...[near("same-words"), near("same-turn"), places.join(" "), codings.join(" ")],
        ];
      }),
    ),
  );
  return { name: "kinds", title: say.titles.kinds, columns: say.columns.kinds, rows };
}

function sentencesTable(accounts: readonly Account[], lang: Lang): Table {
  const rows = accounts.flatMap(({ finding, sentences }) =>
    sentences.map(({ section, code, text, places, codings }): Cell[] => [
      ...[finding.hypothesis.id, section, code, text[lang]],
      ...[places.join(" "), codings.join(" ")],
    ]),
  );
  return { name: "sentences", title: say.titles.sentences, columns: say.columns.sentences, rows };
}

function changesTable(accounts: readonly Account[]): Table {
  const rows = accounts.flatMap(({ finding, changes }) =>
    changes.map(({ kind, what, n, tally, moved, sentences }): Cell[] => [
      ...[finding.hypothesis.id, kind, what, n],
      ...STANDINGS.map((standing) => tally[standing].length),
      ...[moved.map(({ interview }) => interview).join(" "), sentences.join(" ")],
    ]),
  );
  return { name: "changes", title: say.titles.changes, columns: say.columns.changes, rows };
}

function passagesTable(accounts: readonly Account[], which: "first" | "all"): Table {
  const rows = accounts.flatMap(({ finding }) =>
    finding.cases.flatMap((one) => sampled(one, which).shown.map((each) => passageRow(finding, one, each))),
  );
  return { name: "passages", title: say.titles.passages, columns: say.columns.passages, rows };
}

function passageRow({ hypothesis }: Finding, { standing }: Case, evidence: Evidence): Cell[] {
  const { interview, sense, under, marks, segment, quotes } = evidence;
  return [
    ...[hypothesis.id, interview, placesOf(evidence).join(" "), standing === null ? null : sense, under],
    [...new Set(marks.map(({ code }) => code))].join(" "),
    [...new Set(marks.map(({ id }) => id))].join(" "),
    quotes.map(({ start, end }) => segment.transcript.text.slice(start, end)).join(" […] "),
  ];
}
