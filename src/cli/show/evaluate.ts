import type { EvaluationError } from "../../measures/evaluate-errors.js";
import { SCORES } from "../../measures/evaluate-scores.js";
import type { Cell, Measured, Table } from "../../measures/table.js";
import * as say from "../../messages/evaluate.js";
import { bases, unitCount } from "../../messages/measures.js";
import { formatFixed } from "../../messages/numbers.js";
import { moreRows } from "../../messages/show.js";
import type { Words } from "../../messages/words.js";
import { placeOf } from "../../text/place.js";
import type { Unit } from "../../text/segment.js";
import type { Transcript } from "../../text/transcript.js";
import { setOff } from "./set-off.js";
import { type Brush, cellText, plainTable } from "./table.js";
import { wrap } from "./wrap.js";

/** Rows shown of a table; files have them all. */
const SHOWN = 40;

/** From this width on each row has its intervals. */
const WIDE = 120;

/** The evaluation for the terminal: totals, the readers, then codes or rules. */
export function showEvaluation(measured: Measured, brush: Brush, rows: "codes" | "rules"): string {
  const { lang, paint, columns } = brush;
  const { settings, values, notes } = measured;
  const count = unitCount(Number(values.interviews), "interview");
  const against = AGAINST[String(settings.against)] ?? { fr: String(settings.against), en: String(settings.against) };
  const head = paint.bold(say.header(count, settings.unit as Unit, against)[lang]);
  const told = notes.map(({ text }) => wrapped(`- ${text[lang]}`, brush));
  const narrow = columns < WIDE ? [wrapped(`- ${say.tooNarrow[lang]}`, brush)] : [];
  return [
    head,
    ...totals(tableOf(measured, "totals"), brush),
    readers(tableOf(measured, "readers"), brush),
    lines(tableOf(measured, rows), brush),
    [...told, ...narrow].join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const AGAINST: Readonly<Record<string, Words>> = { agreed: bases.agreed, people: say.everybody };

function tableOf({ tables }: Measured, name: string): Table {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

type Row = ReadonlyMap<string, Cell>;

function rowsOf(table: Table): Row[] {
  return table.rows.map((row) => new Map(table.columns.map(({ name }, i) => [name, row[i] ?? null])));
}

function heading(table: Table, name: string, { lang, paint }: Brush): string {
  return paint.bold(table.columns.find((column) => column.name === name)?.label[lang] ?? name);
}

/** For each kind of code: what was counted, then each score with its interval, added up and as the mean of codes. */
function totals(table: Table, brush: Brush): string[] {
  const { lang, paint } = brush;
  const rows = rowsOf(table);
  return rows
    .filter((row) => row.get("average") === "micro")
    .map((micro) => {
      const kind = micro.get("kind") as keyof typeof say.kinds;
      const macro = rows.find((row) => row.get("kind") === kind && row.get("average") === "macro") ?? micro;
      const [hits, wrong, missed] = ["true", "false", "missed"].map((name) => Number(micro.get(name)));
      const title = paint.bold(say.kinds[kind][lang]);
      const counts = say.counts(hits ?? 0, wrong ?? 0, missed ?? 0, Number(micro.get("codes")))[lang];
      const range = say.interval[lang];
      const words = [
        say.averages.micro[lang],
        range,
        say.averages.macro[lang],
        range,
        heading(table, "readers_f1", brush),
      ];
      const head = [
        "",
        ...words.map((one) => (typeof one === "string" ? one : one[lang])).map((one) => paint.bold(one)),
      ];
      const body = SCORES.map((name) => [
        `  ${heading(table, name, brush)}`,
        ...[micro, macro].flatMap((row) => [number(row, name, brush), limits(row, name, brush)]),
        name === "f1" ? number(micro, "readers_f1", brush) : "",
      ]);
      return `${title}${counts}\n${plainTable(
        [head, ...body],
        head.map((_, i) => i > 0),
      )}`;
    });
}

function readers(table: Table, brush: Brush): string {
  const { lang, paint } = brush;
  const rows = rowsOf(table);
  const pairs = [...new Set(rows.map((row) => `${row.get("reader_a")}\n${row.get("reader_b")}`))];
  return pairs
    .map((pair) => {
      const [a = "", b = ""] = pair.split("\n");
      const own = rows.filter((row) => row.get("reader_a") === a && row.get("reader_b") === b);
      const names = ["true", "false", "missed", "f1"];
      const head = ["", ...names.map((name) => heading(table, name, brush)), paint.bold(say.interval[lang])];
      const body = own.map((row) => [
        `  ${say.kinds[row.get("kind") as keyof typeof say.kinds][lang]}`,
        ...names.slice(0, 3).map((name) => cellText(row.get(name) ?? null, lang)),
        number(row, "f1", brush),
        limits(row, "f1", brush),
      ]);
      const title = paint.bold(table.title[lang]);
      const who = say.readersNamed(a, b, Number(own[0]?.get("interviews")))[lang];
      return `${title}${who}\n${plainTable(
        [head, ...body],
        head.map((_, i) => i > 0),
      )}`;
    })
    .join("\n\n");
}

/** Codes or rules with something proposed or marked, interpretive ones after the others. */
function lines(table: Table, brush: Brush): string {
  const { lang, paint, columns } = brush;
  const all = rowsOf(table).filter((row) => row.get("has_rules") !== false);
  const told = all.filter(
    (row) => Number(row.get("proposed")) + (table.name === "rules" ? 0 : Number(row.get("marked"))) > 0,
  );
  const byKind = (kind: string): Row[] => told.filter((row) => row.get("kind") === kind);
  const sorted = [...byKind("manifest"), ...byKind("interpretive")];
  if (sorted.length === 0) return "";
  const wide = columns >= WIDE;
  const names = ["true", "false", "missed"];
  const id = table.name === "rules" ? "rule" : "code";
  const hasCeiling = table.columns.some(({ name }) => name === "readers_f1");
  const short = (name: string): string =>
    wide || say.shortLabels[name] === undefined ? heading(table, name, brush) : paint.bold(say.shortLabels[name][lang]);
  const head = [
    paint.bold(table.columns[0]?.label[lang] ?? ""),
    ...names.map((name) => heading(table, name, brush)),
    ...SCORES.flatMap((name) => [short(name), ...(wide && name !== "f1" ? [paint.bold(say.interval[lang])] : [])]),
    ...(hasCeiling ? [short("readers_f1")] : []),
  ];
  const body = sorted
    .slice(0, SHOWN)
    .map((row) => [
      nameOf(row, id),
      ...names.map((name) => cellText(row.get(name) ?? null, lang)),
      ...SCORES.flatMap((name) => [
        number(row, name, brush),
        ...(wide && name !== "f1" ? [limits(row, name, brush)] : []),
      ]),
      ...(hasCeiling ? [number(row, "readers_f1", brush)] : []),
    ]);
  const rest = sorted.length - SHOWN;
  const silent = all.length - told.length;
  return [
    plainTable(
      [head, ...body],
      head.map((_, i) => i > 0),
    ),
    ...(rest > 0 ? [paint.dim(moreRows(rest)[lang])] : []),
    ...(silent > 0 ? [paint.dim((table.name === "rules" ? say.neverFired : say.silent)(silent)[lang])] : []),
  ].join("\n");
}

/** An interpretive code has a tilde before it, one with few numbers a star behind; a rule that proposes another code than its own names it. */
function nameOf(row: Row, id: string): string {
  const name = String(row.get(id));
  const code = String(row.get("code"));
  const whole = id === "rule" && !name.startsWith(`${code}#`) ? `${name} → ${code}` : name;
  return `${row.get("kind") === "interpretive" ? "~ " : ""}${whole}${row.get("few") === true ? " *" : ""}`;
}

function number(row: Row, name: string, { lang }: Brush): string {
  const value = row.get(name);
  return typeof value === "number" ? formatFixed(value, lang, 2) : "—";
}

function limits(row: Row, name: string, { lang }: Brush): string {
  const [low, high] = [row.get(`${name}_lower`), row.get(`${name}_upper`)];
  if (typeof low !== "number" || typeof high !== "number") return "—";
  return `${formatFixed(low, lang, 2)}–${formatFixed(high, lang, 2)}`;
}

function wrapped(text: string, { columns }: Brush): string {
  return wrap(text, columns, "  ").slice(2);
}

/** Errors with their words, each with the rule and what stands there instead. */
export function showErrors(
  errors: readonly EvaluationError[],
  { transcripts, limit, code }: { transcripts: ReadonlyMap<string, Transcript>; limit: number; code: string },
  brush: Brush,
): string {
  const { lang, paint } = brush;
  if (errors.length === 0) return say.noErrors(code)[lang];
  const shown = errors.slice(0, limit);
  const wrong = errors.filter(({ kind }) => kind === "false").length;
  const rest = errors.length - shown.length;
  return [
    ...shown.map((one) => errorBlock(one, transcripts.get(one.transcript), brush)),
    [
      say.errorCount(wrong, errors.length - wrong)[lang],
      ...(rest > 0 ? [paint.dim(say.moreErrors(rest)[lang])] : []),
    ].join("\n"),
  ].join("\n\n");
}

function errorBlock(
  error: EvaluationError,
  transcript: Transcript | undefined,
  { lang, paint, columns }: Brush,
): string {
  if (transcript === undefined) throw new Error(`no transcript ${error.transcript}`);
  const instead = error.instead.length === 0 ? "" : `  ${say.instead[error.kind][lang]} ${error.instead.join(", ")}`;
  const rule = error.rule === null ? "" : `  ${say.ruleWord[lang]} ${error.rule}`;
  const kind = error.kind === "false" ? paint.yellow : paint.cyan;
  const head = `${paint.bold(placeOf(transcript, error))}  ${kind(say.errorKinds[error.kind][lang])}  ${error.code}${paint.dim(`${rule}${instead}`)}`;
  return `${wrap(head, columns, "  ").slice(2)}\n${wrap(setOff(error, transcript.text, paint), columns, "  ")}`;
}
