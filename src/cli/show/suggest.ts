import type { Lesson, Suggestion, SuggestSettings } from "../../coding/suggest.js";
import type { Cell, Table } from "../../measures/table.js";
import { everybody } from "../../messages/evaluate.js";
import { bases, unitCount, units } from "../../messages/measures.js";
import { formatFixed } from "../../messages/numbers.js";
import * as say from "../../messages/suggest.js";
import type { Words } from "../../messages/words.js";
import { precision, recall } from "../../statistics/retrieval.js";
import type { Suggested } from "../../study/suggestions.js";
import { placeOf } from "../../text/place.js";
import type { Transcript } from "../../text/transcript.js";
import { setOff } from "./set-off.js";
import { type Brush, cellText, plainTable } from "./table.js";
import { inOneLine, wrap } from "./wrap.js";

interface Shown {
  readonly suggested: Suggested;
  readonly settings: SuggestSettings;
  readonly transcripts: ReadonlyMap<string, Transcript>;
  readonly limit: number;
  /** Whether there is anything that nobody has decided on. */
  readonly open: boolean;
}

/** What was learnt of each code and how right it was in trial, then the suggestions with the words that weighed. */
export function showSuggested(shown: Shown, brush: Brush): string {
  const { suggested, settings, transcripts, limit } = shown;
  const { lang, paint } = brush;
  const from = FROM[suggested.from] ?? { fr: suggested.from, en: suggested.from };
  const head = say.header(unitCount(suggested.interviews.length, "interview"), units[settings.unit], from)[lang];
  const all = suggested.lessons.flatMap(({ suggestions }) => suggestions);
  const codes = suggested.lessons.filter(({ suggestions }) => suggestions.length > 0).length;
  const rest = Math.max(0, all.length - limit);
  const tail = [
    say.suggestionCount(all.length, codes)[lang],
    ...(rest > 0 ? [paint.dim(say.moreSuggestions(rest)[lang])] : []),
  ];
  return [
    paint.bold(head),
    trialText(suggested.lessons, brush),
    ...all.slice(0, limit).map((one) => block(one, transcripts.get(one.transcript), brush)),
    tail.join("\n"),
    remarks(shown)
      .map((words) => wrap(`- ${words[lang]}`, brush.columns, "  ").slice(2))
      .join("\n"),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const FROM: Readonly<Record<string, Words>> = { agreed: bases.agreed, people: everybody };

function trialText(lessons: readonly Lesson[], { lang, paint }: Brush): string {
  const tried = lessons.filter(({ judged }) => judged !== null);
  if (tried.length === 0) return "";
  const { columns, rows } = lessonsTable(tried);
  const at = (name: string): number => columns.findIndex((column) => column.name === name);
  const names = ["code", "passages", "true", "false", "missed", "precision", "recall", "chance"];
  const head = [...names.map((name) => paint.bold(columns[at(name)]?.label[lang] ?? "")), ""];
  const body = rows.map((row, i) => {
    const lesson = tried[i];
    const why = lesson?.abstains ?? null;
    const fate = why === null ? say.suggestsHere(lesson?.suggestions.length ?? 0) : say.state[why];
    return [...names.map((name) => shownCell(row[at(name)] ?? null, name, lang)), fate?.[lang] ?? ""];
  });
  const lines = plainTable(
    [head.slice(0, -1), ...body.map((row) => row.slice(0, -1))],
    names.map((_, i) => i > 0),
  ).split("\n");
  const fates = body.map((row) => `  ${row.at(-1) ?? ""}`);
  return [
    paint.bold(say.triedTitle[lang]),
    lines[0] ?? "",
    ...lines.slice(1).flatMap((line, i) => [line, fates[i] ?? ""]),
  ].join("\n");
}

function shownCell(cell: Cell, name: string, lang: Brush["lang"]): string {
  const decimals = ["precision", "recall", "chance"].includes(name);
  return typeof cell === "number" && decimals ? formatFixed(cell, lang, 2) : cellText(cell, lang);
}

/** Every code that somebody used, with what came of it. */
export function lessonsTable(lessons: readonly Lesson[]): Table {
  const rows = lessons
    .filter(({ passages }) => passages > 0)
    .map(({ code, passages, interviews, judged, chance, abstains, suggestions }): Cell[] => [
      code,
      passages,
      interviews,
      ...(judged === null ? [null, null, null, null, null] : [judged.hits, judged.false, judged.missed]),
      ...(judged === null ? [] : [precision(judged).value, recall(judged).value]),
      chance,
      abstains ?? "suggests",
      suggestions.length,
    ]);
  return { name: "codes", title: say.triedTitle, columns: say.columns, rows };
}

/** The cells of one suggestion, as in files. */
export function suggestionCells(one: Suggestion, transcript: Transcript): Cell[] {
  const weighed = one.weighed.map(({ start, end }) => transcript.text.slice(start, end));
  const place = placeOf(transcript, one);
  return [place, one.code, transcript.text.slice(one.start, one.end), weighed.join(" | "), round(one.score)];
}

function round(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}

function block(one: Suggestion, transcript: Transcript | undefined, { lang, paint, columns }: Brush): string {
  if (transcript === undefined) throw new Error(`no transcript ${one.transcript}`);
  const { text } = transcript;
  const weighed = one.weighed.map(({ start, end }) => inOneLine(text.slice(start, end))).join(", ");
  const head = `${paint.bold(placeOf(transcript, one))}  ${paint.cyan(one.code)}  ${paint.dim(`${say.weighed[lang]} ${weighed}`)}`;
  return `${wrap(head, columns, "  ").slice(2)}\n${wrap(setOff(one, text, paint), columns, "  ")}`;
}

function remarks({ suggested, settings, open }: Shown): Words[] {
  const { lessons } = suggested;
  const few = lessons.filter(({ passages, judged }) => passages > 0 && judged === null).length;
  const tried = lessons.some(({ judged }) => judged !== null);
  return [
    say.resemblance,
    ...(settings.where === "read" ? [say.rereadNote] : open ? [] : [say.allRead]),
    ...(tried ? [say.trial(settings.floor), say.blind] : []),
    ...(few > 0 ? [say.fewExamples(few, settings.passages, settings.interviews)] : []),
  ];
}
