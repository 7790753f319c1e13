import { csvText } from "../../measures/csv.js";
import { inputMissing } from "../../messages/commands.js";
import * as say from "../../messages/reanchor.js";
import type { Lang } from "../../messages/words.js";
import { type CsvRow, readCsv } from "../../study/csv.js";
import type { SettledMark, Waiting } from "../../study/waiting.js";
import { fold } from "../../text/fold.js";
import { placeOf } from "../../text/place.js";
import type { Problem } from "../../text/problem.js";
import { spanTyped } from "../../text/span-typed.js";
import type { Context } from "../context.js";
import { filledTable, wrong } from "../filled-table.js";
import { nameOf, oneLine } from "./show.js";

const COLUMNS = ["mark", "place", "code", "fate", "was", "places", "now", "note", "decision", "new_place"];

/** The table to fill in: one line for each mark that waits. `mark` says which it is; the rest is for the reader. */
export function waitingTable(
  waiting: readonly Waiting[],
  { lang, study }: { lang: Lang; study: Lang },
): Promise<string> {
  const rows = waiting.map(({ mark, fate, transcript, old }) => [
    mark.id,
    nameOf(mark, old ?? { ...transcript, turns: [] }),
    mark.code,
    say.fates[fate.fate][lang],
    inert(oneLine(mark.quote)),
    fate.candidates.map((one, i) => `${i + 1}) ${placeOf(transcript, one)}`).join("  "),
    inert(fate.candidates.map((one) => oneLine(transcript.text.slice(one.start, one.end))).join(" | ")),
    inert(mark.note ?? ""),
    "",
    "",
  ]);
  return csvText([COLUMNS, ...rows], study);
}

/** Words that a spreadsheet would take for a formula stand behind an apostrophe. They are for the reader alone. */
function inert(text: string): string {
  return /^[=+@-]/.test(text) ? `'${text}` : text;
}

export interface FromTable {
  readonly marks: readonly SettledMark[];
  readonly problems: readonly Problem[];
}

/** Reads the filled table. An empty decision passes over its line, unless it gives a new place. */
export async function settledInTable(context: Context, waiting: readonly Waiting[], file: string): Promise<FromTable> {
  const text = filledTable(file, context.world.cwd);
  if (text === null) return { marks: [], problems: [wrong("no-input", {}, inputMissing)] };
  const { rows, header, problems } = await readCsv(text, "input 1");
  const missing = ["mark", "decision"].filter((name) => !header.includes(name));
  const place = { file: "input 1", line: 1 };
  if (missing.length > 0)
    return { marks: [], problems: missing.map((name) => wrong("missing-column", place, say.missingColumn(name))) };
  const marks = new Map<string, SettledMark>();
  const faults: Problem[] = [];
  for (const row of rows) {
    const read = settledIn(row, waiting);
    if (read === null) continue;
    if ("severity" in read) faults.push(read);
    else marks.set(read.waiting.mark.id, read);
  }
  return { marks: [...marks.values()], problems: [...problems, ...faults] };
}

function settledIn({ line, cells }: CsvRow, waiting: readonly Waiting[]): SettledMark | Problem | null {
  const { mark: id = "", decision = "", new_place: typed = "" } = cells;
  const place = { file: "input 1", line };
  const verdict = typed === "" ? verdictIn(decision) : (verdictIn(decision === "" ? "keep" : decision) ?? null);
  if (verdict === null) return wrong("bad-decision", place, say.badDecision);
  if (verdict === "skip") return null;
  const one = waiting.find(({ mark }) => mark.id === id);
  if (one === undefined) return { severity: "warning", code: "not-waiting", place, text: say.notWaiting };
  if (verdict === "drop") return { waiting: one, settled: { kind: "drop" } };
  if (typed !== "") {
    const span = spanTyped(typed, one.transcript);
    if (span === null) return wrong("bad-place", place, say.badSpan);
    return { waiting: one, settled: { kind: "place", span } };
  }
  const { candidates } = one.fate;
  if (verdict === "keep" && candidates.length !== 1) return wrong("which-place", place, say.whichPlace);
  const span = candidates[verdict === "keep" ? 0 : verdict - 1];
  return span === undefined
    ? wrong("bad-decision", place, say.badDecision)
    : { waiting: one, settled: { kind: "place", span } };
}

const VERDICTS: Readonly<Record<string, "keep" | "drop" | "skip">> = {
  keep: "keep",
  garder: "keep",
  oui: "keep",
  yes: "keep",
  drop: "drop",
  abandonner: "drop",
  retirer: "drop",
  skip: "skip",
  passer: "skip",
  "": "skip",
};

function verdictIn(decision: string): "keep" | "drop" | "skip" | number | null {
  const word = fold(decision.trim());
  if (/^[1-9]$/.test(word)) return Number(word);
  return Object.hasOwn(VERDICTS, word) ? (VERDICTS[word] ?? null) : null;
}
