import type { PairAgreement } from "../../coding/pair-agreement.js";
import type { Reconciled } from "../../coding/reconcile.js";
import { tableToCsv } from "../../measures/csv.js";
import type { Cell, Table } from "../../measures/table.js";
import { bases } from "../../messages/measures.js";
import * as say from "../../messages/reconcile.js";
import type { Words } from "../../messages/words.js";
import type { StudyAgreement } from "../../study/study-agreement.js";
import type { Context } from "../context.js";
import { showTable } from "../show/table.js";
import { wrap } from "../show/wrap.js";
import { version } from "../version.js";

export interface Summary {
  readonly states: readonly Reconciled[];
  readonly agreement: StudyAgreement;
}

const COLUMNS = [
  ["a", "person"],
  ["b", "person"],
  ["code", "code id"],
  ["n", "units"],
  ["both", "units"],
  ["first", "units"],
  ["second", "units"],
  ["neither", "units"],
  ["agreement", "share"],
  ["kappa", "-1 to 1"],
] as const;

function tableOf(name: "before" | "after", pairs: readonly PairAgreement[]): Table {
  return {
    name,
    title: name === "before" ? say.before : say.after,
    columns: COLUMNS.map(([column, unit]) => ({ name: column, unit, ...(say.columns[column] ?? EMPTY) })),
    rows: pairs.map(({ coders: [a, b], code, n, both, first, second, neither, agreement, kappa }): Cell[] => [
      ...[a, b, code, n, both, first, second, neither],
      agreement,
      kappa,
    ]),
  };
}

const EMPTY = { label: { fr: "", en: "" }, meaning: { fr: "", en: "" } };

/** Where people stand, transcript by transcript, and how far they agreed before and since. */
export function showSummary({ states, agreement }: Summary, context: Context): string {
  const { lang, paint, columns } = context;
  const lines = states.map(({ transcript, coders, agreements, settled, open, made }) => {
    const stands = say.stands(agreements.length, settled.length, open.length)[lang];
    const told = made === "elsewhere" ? say.elsewhere([transcript])[lang] : `${coders.join(", ")}: ${stands}`;
    return wrap(`${transcript}  ${lang === "fr" ? told.replace(": ", "\u00a0: ") : told}`, columns, "");
  });
  const tables = [tableOf("before", agreement.before), tableOf("after", agreement.after)].flatMap((table) =>
    table.rows.length === 0 ? [] : ["", paint.bold(table.title[lang]), showTable(named(table), context)],
  );
  const remarks = remarksOn(agreement).map((words) => wrap(`- ${words[lang]}`, columns, ""));
  return [
    paint.bold(say.summaryHead(states.length)[lang]),
    ...lines,
    ...tables,
    ...(remarks.length > 0 ? ["", ...remarks] : []),
  ].join("\n");

  function named(table: Table): Table {
    const rows = table.rows.map(([a = null, b = null, ...rest]) => [
      a,
      b === "agreed" ? bases.agreed[lang] : b,
      ...rest,
    ]);
    return { ...table, rows };
  }
}

/** What one has to know to read these figures. */
function remarksOn({ before, changed, seen }: StudyAgreement): Words[] {
  return [
    ...(seen > 0 ? [say.seenBefore(seen)] : []),
    ...(changed.length > 0 ? [say.changedSince(changed)] : []),
    ...(before.length > 0 ? [say.fewUnits] : []),
  ];
}

export function summaryJson({ states, agreement }: Summary): string {
  const pairs = (all: readonly PairAgreement[]): object[] =>
    all.map(({ coders: [a, b], ...rest }) => ({ a, b, ...rest }));
  const data = {
    grille: version(),
    transcripts: states.map(({ transcript, coders, agreements, settled, open, made }) => ({
      ...{ transcript, coders, agreed_sheet: made },
      ...{ in_common: agreements.length, settled: settled.length, to_settle: open.length },
    })),
    before: pairs(agreement.before),
    after: pairs(agreement.after),
    changed_since: agreement.changed,
    seen_before: agreement.seen,
    columns: COLUMNS.map(([name, unit]) => ({ name, unit, meaning: say.columns[name]?.meaning.en ?? "" })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Both tables in one, with a first column that says which. */
export function summaryCsv({ agreement }: Summary, { lang }: Context): Promise<string> {
  const when = { name: "when", unit: "before or after", ...(say.columns.when ?? EMPTY) };
  const tables = [tableOf("before", agreement.before), tableOf("after", agreement.after)];
  const rows = tables.flatMap(({ name, rows: own }) => own.map((row): Cell[] => [name, ...row]));
  const columns = [when, ...(tables[0]?.columns ?? [])];
  return tableToCsv({ name: "agreement", title: say.before, columns, rows }, lang);
}
