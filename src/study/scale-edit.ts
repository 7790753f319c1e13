import { csvText } from "../measures/csv.js";
import * as say from "../messages/guide-scales.js";
import { csvRecords, separatorOf } from "../text/csv-records.js";
import type { Problem } from "../text/problem.js";
import { rawTable, withCells, withoutRow, withRow } from "./csv-edit.js";
import { readBytes, writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { withLock } from "./lock.js";
import type { Study } from "./read.js";
import { SCALE_COLUMNS, SCALES } from "./scale-table.js";
import type { ScaleItem } from "./scales.js";
import type { Writing } from "./writing.js";

const PEOPLE = "participants.csv";

/** What a person decides of an answer: this value, at this place; that there is none; or that it is open again. */
export type ScaleVerdict =
  | { readonly kind: "value"; readonly value: string; readonly place: string }
  | { readonly kind: "none" | "open" };

export interface DecidedScale {
  readonly item: ScaleItem;
  readonly verdict: ScaleVerdict;
}

/** Makes confirmed values attributes of participants, with their passages, all of it or nothing; comes back with why nothing was written. */
export function decideScales(
  study: Study,
  decided: readonly DecidedScale[],
  { lock, when }: Writing,
): Promise<readonly Problem[]> {
  const strangers = decided.filter(({ item, verdict }) => verdict.kind === "value" && !item.isKnown);
  if (strangers.length > 0) return Promise.resolve([problem("unknown-participant", PEOPLE, say.notKnown)]);
  return withLock(study.dir, lock, async () => {
    const [people, scales] = [textIn(study.dir, PEOPLE), textIn(study.dir, SCALES)];
    if (people === null || scales === null)
      return [problem("not-utf8", people === null ? PEOPLE : SCALES, say.notUtf8)];
    const files = new Map<string, string>();
    let [now, kept]: [string | null, string | null] = [people, scales === "" ? headOf(study) : scales];
    for (const one of decided) {
      now = now === null ? null : await withAttribute(now, one, study);
      kept = kept === null ? null : withDecision(kept, one);
    }
    if (now === null || kept === null) return [problem("broken-csv", now === null ? PEOPLE : SCALES, say.broken)];
    if (now !== people) files.set(PEOPLE, now);
    if (kept !== scales) files.set(SCALES, kept);
    const count = (kind: ScaleVerdict["kind"]): number => decided.filter(({ verdict }) => verdict.kind === kind).length;
    const detail = { confirmed: count("value"), none: count("none"), undone: count("open") };
    if (files.size > 0)
      await writeAll(study.dir, new Map([...files, ...appendTo(study.dir, STUDY, { step: "scale", detail, when })]));
    return [];
  });
}

function headOf({ lang }: Study): string {
  return `\ufeff${SCALE_COLUMNS.join(lang === "fr" ? ";" : ",")}\r\n`;
}

/** The table of participants with the value in its column, which is added where there is none; null where it cannot be read. */
async function withAttribute(source: string, { item, verdict }: DecidedScale, study: Study): Promise<string | null> {
  const { attribute } = item.scale;
  const had = item.decision?.verdict === "confirmed" ? item.decision.value : null;
  // A value that somebody wrote there by hand is not taken out with a decision that never put it there.
  if (verdict.kind !== "value" && had === null) return source;
  const value = verdict.kind === "value" ? verdict.value : "";
  const table = rawTable(await withColumn(source, attribute, study));
  const at = table?.header.indexOf("participant") ?? -1;
  const row = table?.rows.findIndex(({ cells }) => cells[at]?.text === item.participant) ?? -1;
  return table === null || row < 0 ? null : withCells(table, row, { [attribute]: value });
}

async function withColumn(source: string, column: string, { lang }: Study): Promise<string> {
  const separator = separatorOf(source.replace(/^\ufeff/, ""));
  const [head = [], ...rows] = await csvRecords(source.replace(/^\ufeff/, ""), separator);
  if (head.some((name) => name.trim() === column)) return source;
  const wide = rows.filter((row) => row.some((cell) => cell !== "")).map((row) => [...row, ""]);
  return csvText([[...head, column], ...wide], separator === ";" || (head.length === 1 && lang === "fr") ? "fr" : "en");
}

function withDecision(source: string, { item, verdict }: DecidedScale): string | null {
  const table = rawTable(source);
  if (table === null || SCALE_COLUMNS.some((one) => !table.header.includes(one))) return null;
  const text = (row: number, name: string): string => table.rows[row]?.cells[table.header.indexOf(name)]?.text ?? "";
  const at = table.rows.findIndex(
    (_, row) => text(row, "participant") === item.participant && text(row, "question") === item.question,
  );
  if (verdict.kind === "open") return at < 0 ? source : withoutRow(table, at);
  const cells = {
    ...{ participant: item.participant, question: item.question, attribute: item.scale.attribute },
    ...(verdict.kind === "value"
      ? { value: verdict.value, place: verdict.place, verdict: "confirmed" }
      : { value: "", place: item.place, verdict: "none" }),
  };
  return at < 0 ? withRow(table, cells) : withCells(table, at, cells);
}

/** The text of a file, empty where there is none; null where it is not in UTF-8, and would not be written back whole. */
function textIn(dir: string, file: string): string | null {
  const { bytes } = readBytes(dir, file);
  if (bytes === null) return "";
  const text = Buffer.from(bytes).toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : null;
}

function problem(code: string, file: string, text: Problem["text"]): Problem {
  return { severity: "error", code, place: { file }, text };
}
