import type { Code } from "../../codebook/codebook.js";
import type { Rule } from "../../codebook/rule.js";
import type { RuleRecord } from "../../coding/precision.js";
import { SMALL } from "../../coding/precision.js";
import type { Item } from "../../coding/queue.js";
import { colon } from "../../messages/numbers.js";
import * as say from "../../messages/review.js";
import { SHADE_WORDS } from "../../messages/shades.js";
import type { Words } from "../../messages/words.js";
import { placeOf } from "../../text/place.js";
import type { Span } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { Brush } from "../show/table.js";
import { wrap } from "../show/wrap.js";
import { passage } from "./passage.js";
import type { SpanUnit } from "./span-edit.js";

/** What the person is doing with the item before them. */
export type Mode =
  | { readonly kind: "look" }
  | { readonly kind: "why" }
  | { readonly kind: "span"; readonly span: Span; readonly unit: SpanUnit }
  | { readonly kind: "code"; readonly typed: string; readonly found: readonly Code[]; readonly at: number }
  | { readonly kind: "note"; readonly typed: string };

/** Everything that stands on the screen. */
export interface View {
  readonly item: Item;
  readonly transcript: Transcript;
  readonly code: Code | undefined;
  readonly rule: Rule | undefined;
  readonly record: RuleRecord | undefined;
  readonly position: number;
  readonly length: number;
  readonly marks: readonly string[];
  readonly note: string;
  /** How the queue is ordered, where that is to be said. */
  readonly order: Words | null;
  /** What became of the last key. */
  readonly status: string;
  readonly mode: Mode;
}

/** Characters of the turns around that are shown, as much as fits the height. */
const BUDGETS = [1200, 700, 420, 260, 160, 90, 40, 0];

/** Codes that are listed while one is typed. */
const LISTED = 8;

/** One item as it fills a terminal: where, what was said around it, the code, what can be answered. Never higher than `rows` where that can be helped. */
export function screen(view: View, brush: Brush, rows: number): string {
  const head = headOf(view, brush);
  const foot = [...about(view, brush), "", ...answers(view, brush)];
  const room = rows - head.length - foot.length - 2;
  const talks = BUDGETS.map((budget) => passage(view, brush, budget));
  const talk = talks.find((lines) => lines.length <= room) ?? talks.at(-1) ?? [];
  return [...head, "", ...talk, "", ...foot].join("\n");
}

function headOf(
  { item, transcript, position, length, order, status }: View,
  { lang, paint, columns }: Brush,
): string[] {
  const place = paint.bold(placeOf(transcript, item));
  const rule = paint.dim(`${say.ruleField[lang]} ${item.rule}`);
  const first = `${say.position(position, length)[lang]}  ${place}  ${rule}`;
  return [
    ...wrap(first, columns, "").split("\n"),
    ...(order === null ? [] : [paint.dim(order[lang])]),
    ...(status === "" ? [] : [paint.dim(status)]),
  ];
}

/** The code and what speaks for it or against. */
function about(view: View, brush: Brush): string[] {
  const { lang, paint, columns } = brush;
  const { item, code, record, marks, note, mode } = view;
  const lines = (text: string, indent = "  "): string[] => wrap(text, columns, indent).split("\n");
  const few = (record?.decided ?? 0) < SMALL ? "few" : "enough";
  const remarks = [
    ...(item.lossOf === null ? [] : [say.lossOf(item.lossOf)]),
    ...(item.because === null ? [] : [say.withheld(SHADE_WORDS[item.because], saidIn(view, item.cue), item.instead)]),
    ...item.shades.map(({ kind, cue }) => say.under(SHADE_WORDS[kind], saidIn(view, cue))),
    ...(item.standing.kind === "returned" ? [say.returned] : []),
    ...(code?.kind === "interpretive" ? [say.interpretive] : []),
    ...(marks.length === 0 ? [] : [say.yourMarks(marks)]),
    ...(item.kind === "withheld" ? [] : [say.record(record?.right ?? 0, record?.decided ?? 0, few)]),
  ];
  return [
    ...lines(`${paint.cyan(paint.bold(item.code))}  ${code?.label[lang] ?? ""}`, ""),
    ...(mode.kind === "code" ? [] : lines(code?.definition[lang] ?? "")),
    ...(mode.kind === "why" ? why(view, brush).flatMap((text) => lines(text)) : []),
    ...remarks.flatMap((words) => lines(words[lang]).map((line) => paint.dim(line))),
    ...(note === "" ? [] : lines(`${say.noteField[lang]}${colon(lang)} ${note}`)),
  ];
}

function why(view: View, { lang, paint }: Brush): string[] {
  const field = (name: Words, text: string): string[] =>
    text === "" ? [] : [`${paint.bold(`${name[lang]}${colon(lang)}`)} ${text}`];
  const { item, code, rule } = view;
  return [
    ...field(say.useField, code?.use[lang] ?? ""),
    ...field(say.useNotField, code?.useNot[lang] ?? ""),
    ...field(say.ruleField, `${item.rule}  ${rule?.written ?? ""}`),
    ...field(say.wordsField, saidIn(view, item.words)),
  ];
}

function saidIn({ transcript }: View, spans: readonly Span[]): string {
  return spans.map(({ start, end }) => transcript.text.slice(start, end)).join(" … ");
}

/** The last lines: the keys, or what is being typed. */
function answers(view: View, brush: Brush): string[] {
  const { lang, paint, columns } = brush;
  const { mode, item } = view;
  const dim = (words: Words): string[] => wrap(paint.dim(words[lang]), columns, "").split("\n");
  if (mode.kind === "span") return dim(say.spanKeys(mode.unit));
  if (mode.kind === "note") return [typed(say.noteField, mode.typed, brush), ...dim(say.noteKeys)];
  if (mode.kind === "code")
    return [typed(say.codeField, mode.typed, brush), ...listed(mode.found, mode.at, brush), ...dim(say.codeKeys)];
  return wrap(keyLine(item, brush), columns, "").split("\n");
}

function typed(name: Words, text: string, { lang, paint }: Brush): string {
  return `${paint.bold(`${name[lang]}${colon(lang)}`)} ${text}▏`;
}

function listed(found: readonly Code[], at: number, { lang, paint, columns }: Brush): string[] {
  if (found.length === 0) return [paint.dim(`  ${say.noSuchCode[lang]}`)];
  const from = Math.max(0, Math.min(at - LISTED + 1, found.length - LISTED));
  const width = Math.max(...found.map((code) => code.id.length));
  return found.slice(from, from + LISTED).map((code, i) => {
    const line = `${code.id.padEnd(width)}  ${code.label[lang]}`.slice(0, columns - 2);
    return from + i === at ? `▸ ${paint.bold(line)}` : `  ${line}`;
  });
}

/** `a accept   r reject …`: each key held to its word by a no-break space, so that a line breaks between them. */
function keyLine({ kind }: Item, { lang, paint }: Brush): string {
  const withheld = kind === "withheld";
  const pairs: readonly (readonly [string, Words])[] = [
    ["a", withheld ? say.acceptWithheld : say.keys.accept],
    ["r", withheld ? say.rejectWithheld : say.keys.reject],
    ["e", say.keys.edit],
    ["c", say.keys.code],
    ["n", say.keys.note],
    ["s", say.keys.skip],
    ["u", say.keys.undo],
    ["?", say.keys.why],
    ["q", say.keys.quit],
  ];
  return pairs.map(([key, word]) => `${paint.bold(key)}\u00a0${word[lang].replaceAll(" ", "\u00a0")}`).join("  ");
}
