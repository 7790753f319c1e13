import type { SynthesisCell } from "../evidence/synthesis/grid.js";
import { tidySentences } from "../evidence/synthesis/sections.js";
import { didYouMean } from "../messages/study.js";
import * as say from "../messages/synthesis.js";
import type { Lang, Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import type { FoundTables } from "../text/found-table.js";
import { sha256Of } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import type { Problem } from "../text/problem.js";
import type { StudySynthesis } from "./syntheses.js";
import type { CellToSave } from "./synthesis-edit.js";

const NAMES = ["participant", "theme", "label", "sentences", "passages", "version"] as const;
type Name = (typeof NAMES)[number];

/** A cell of a workbook holds no more. */
const MOST = 30_000;

/** The synthesis as a table to be filled in: one line for each cell, its passages beside its sentences. */
export function synthesisRows({ cells, themes }: Pick<StudySynthesis, "cells" | "themes">, lang: Lang): string[][] {
  const head = NAMES.map((name) => say.columns[name][lang]);
  return [
    head,
    ...cells.map((cell) => [
      cell.participant,
      cell.theme,
      themes.find(({ id }) => id === cell.theme)?.label[lang] ?? "",
      cell.text,
      passagesText(cell),
      versionOf(cell.text),
    ]),
  ];
}

function passagesText({ passages }: SynthesisCell): string {
  let text = "";
  for (const { place, quote } of passages) {
    const line = `${place}  ${quote.replace(/\s+/g, " ")}`;
    if (text.length + line.length > MOST) return `${text}\n…`;
    text += `${text === "" ? "" : "\n"}${line}`;
  }
  return text;
}

/** The sentences of a cell as a short word, so that a change since the export shows. */
function versionOf(text: string): string {
  return text === "" ? "" : sha256Of(tidySentences(text)).slice(0, 12);
}

export interface TablePlan {
  /** Cells to be written, with the sentences that the study has now. */
  readonly cells: readonly CellToSave[];
  readonly problems: readonly Problem[];
}

/** Holds a filled table against the synthesis as it is: what is to be written, and every line that does not fit. */
export function planTable(found: FoundTables, { cells, themes, participants }: StudySynthesis): TablePlan {
  const problems: Problem[] = [];
  const tell = (code: string, text: Words, line?: number, hint?: Words): void => {
    const place = { file: "input 1", ...(line === undefined ? {} : { line }) };
    problems.push({ severity: "error", code, place, text, ...(hint === undefined ? {} : { hint }) });
  };
  const table = found.tables.find(({ rows }) => namesIn(rows[0]?.cells ?? []).includes("sentences")) ?? found.tables[0];
  const [head, ...rows] = table?.rows ?? [];
  const names = namesIn(head?.cells ?? []);
  const missing = (["participant", "theme", "sentences"] as const).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    tell("missing-column", columnsMissing(missing), head?.place.line ?? 1);
    return { cells: [], problems };
  }
  const seen = new Map<string, number>();
  const toSave: CellToSave[] = [];
  const ids = themes.map(({ id }) => id);
  for (const [i, row] of rows.entries()) {
    const line = row.place.line ?? i + 2;
    const cell = (name: Name): string => (row.cells[names.indexOf(name)] ?? "").trim();
    if (row.cells.every((text) => text.trim() === "")) continue;
    const [participant, theme] = [cell("participant").normalize("NFC"), cell("theme")];
    const isKnown = participants.includes(participant);
    if (!isKnown) tell("unknown-participant", say.unknownParticipant, line, nearHint(participant, participants));
    if (!ids.includes(theme)) tell("unknown-theme", say.unknownTheme(theme), line, nearHint(theme, ids));
    if (!isKnown || !ids.includes(theme)) continue;
    const key = JSON.stringify([participant, theme]);
    const first = seen.get(key);
    if (first !== undefined) tell("cell-twice", say.rowTwice(first), line);
    seen.set(key, line);
    const now = cells.find((one) => one.participant === participant && one.theme === theme)?.text ?? "";
    const text = tidySentences(cell("sentences").normalize("NFC"));
    const fate = fateOf(text, now, names.includes("version") ? cell("version") : null);
    if (fate === "conflict") tell("changed-since", say.changedSince, line);
    if (fate === "write" && first === undefined) toSave.push({ participant, theme, text, expected: now });
  }
  const left = cells.filter(({ participant, theme }) => !seen.has(JSON.stringify([participant, theme]))).length;
  if (left > 0)
    problems.push({ severity: "note", code: "cells-left", place: { file: "input 1" }, text: say.rowsMissing(left) });
  return { cells: toSave, problems };
}

/** What becomes of a line: a table without versions only fills cells that are empty. `version`: of the sentences that were exported. */
function fateOf(given: string, now: string, version: string | null): "leave" | "write" | "conflict" {
  if (given === tidySentences(now)) return "leave";
  if (version === null) return given === "" ? "leave" : now === "" ? "write" : "conflict";
  if (versionOf(given) === version) return "leave";
  return versionOf(now) === version ? "write" : "conflict";
}

function nearHint(name: string, known: readonly string[]): Words | undefined {
  const near = nearest(name, known);
  return near === null ? undefined : didYouMean(near);
}

function namesIn(head: readonly string[]): (Name | null)[] {
  return head.map((cell) => {
    const sought = fold(cell.trim());
    return (
      NAMES.find((name) => [name, say.columns[name].fr, say.columns[name].en].some((one) => fold(one) === sought)) ??
      null
    );
  });
}

function columnsMissing(names: readonly Name[]): Words {
  const list = (lang: Lang): string[] => names.map((name) => say.columns[name][lang]);
  return { fr: say.columnsMissing(list("fr")).fr, en: say.columnsMissing(list("en")).en };
}
