import { valueTyped } from "../../evidence/scale/typed.js";
import { csvText } from "../../measures/csv.js";
import type { Table } from "../../measures/table.js";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/guide-scales.js";
import type { Lang } from "../../messages/words.js";
import { type CsvRow, readCsv } from "../../study/csv.js";
import type { DecidedScale } from "../../study/scale-edit.js";
import { proposedValue, type ScaleItem, valuesFound } from "../../study/scales.js";
import { fold } from "../../text/fold.js";
import { findPassage, placeOf } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import type { Context } from "../context.js";
import { filledTable, wrong } from "../filled-table.js";
import { inOneLine } from "../show/wrap.js";

const COLUMNS = ["participant", "question", "place", "attribute", "found", "values", "quote", "decision"];

/** The table to fill in: one line for each answer. `participant` and `question` say which it is; the rest is for the reader. */
export function scaleList(items: readonly ScaleItem[], { lang, study }: { lang: Lang; study: Lang }): Promise<string> {
  const rows = items.map((item) => [
    ...[item.participant, item.question, item.place, item.scale.attribute],
    ...[say.kinds[item.answer.kind][lang], valuesOf(item), inert(quoteOf(item)), ""],
  ]);
  return csvText([COLUMNS, ...rows], study);
}

/** Everything that was answered on a scale, as it is shown and as it goes into files. */
export function scaleTable(items: readonly ScaleItem[], lang: Lang): Table {
  const names = Object.keys(say.columns) as (keyof typeof say.columns)[];
  const rows = items.map((item) => [
    ...[item.participant, item.question, item.scale.attribute],
    ...[say.kinds[item.answer.kind][lang], valuesOf(item), item.decision?.place || item.place, standOf(item, lang)],
  ]);
  const columns = names.map((name) => ({ name, unit: name, label: say.columns[name], meaning: say.columns[name] }));
  return { name: "scales", title: say.title, columns, rows };
}

function valuesOf(item: ScaleItem): string {
  return valuesFound(item)
    .map(({ value }) => value)
    .join(" | ");
}

function standOf({ decision, held }: ScaleItem, lang: Lang): string {
  if (decision?.verdict === "none") return say.stands.none[lang];
  if (decision !== null) return `${say.stands.confirmed[lang]} (${decision.value})`;
  return held === "" ? say.stands.waiting[lang] : `${say.stands.held[lang]} (${held})`;
}

/** The words at the place that a person decides by. */
export function quoteOf({ transcript, place, answer, opens }: ScaleItem): string {
  const passage = findPassage(place, [transcript]) ?? opens;
  const end = answer.kind === "several" ? Math.max(passage.end, answer.at.end) : passage.end;
  return inOneLine(transcript.text.slice(passage.start, end));
}

/** Words that a spreadsheet would take for a formula stand behind an apostrophe. */
function inert(text: string): string {
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}

/** What is to be done about a typed value: the passage where it was said, else the whole place. */
export function withValue(item: ScaleItem, value: string): DecidedScale {
  const said = valuesFound(item).find((one) => one.value === value);
  const place = said === undefined ? item.place : placeOf(item.transcript, said);
  return { item, verdict: { kind: "value", value, place } };
}

const YES = new Set(["oui", "yes", "ok", "confirmer", "confirm"]);
const NO = new Set(["aucune", "aucun", "non", "none", "no"]);
const UNDO = new Set(["annuler", "undo"]);

/** Reads the filled table. An empty decision passes over its line. */
export async function scalesInTable(
  context: Context,
  items: readonly ScaleItem[],
  { file, kept }: { file: string; kept: Lang },
): Promise<{ decided: DecidedScale[]; problems: Problem[] }> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return { decided: [], problems: [wrong("no-input", {}, inputMissing)] };
  const { rows, header, problems } = await readCsv(text, "input 1");
  const missing = ["participant", "question", "decision"].filter((name) => !header.includes(name));
  const first = { file: "input 1", line: 1 };
  if (missing.length > 0)
    return { decided: [], problems: missing.map((name) => wrong("missing-column", first, say.missingColumn(name))) };
  const read = rows.map((row) => decidedIn(row, items, kept)).filter((one) => one !== null);
  const faults = read.flatMap((one) => ("severity" in one ? [one] : []));
  return { decided: read.flatMap((one) => ("severity" in one ? [] : [one])), problems: [...problems, ...faults] };
}

function decidedIn({ line, cells }: CsvRow, items: readonly ScaleItem[], kept: Lang): DecidedScale | Problem | null {
  const { participant = "", question = "", decision = "" } = cells;
  const word = fold(decision.trim());
  if (word === "") return null;
  const place = { file: "input 1", line };
  const item = items.find((one) => one.participant === participant && one.question === question);
  if (item === undefined) return wrong("not-asked", place, say.notAsked);
  if (UNDO.has(word)) return { item, verdict: { kind: "open" } };
  const value = valueTyped(item.scale, decision, kept);
  if (value !== null) return withValue(item, value);
  if (NO.has(word)) return { item, verdict: { kind: "none" } };
  const proposed = proposedValue(item);
  if (!YES.has(word)) return wrong("bad-decision", place, say.offScale(decision));
  return proposed === null ? wrong("bad-decision", place, say.noOneValue) : withValue(item, proposed.value);
}
