import type { Guide } from "../codebook/guide.js";
import * as say from "../messages/guide.js";
import { brokenCsv, didYouMean, knownAre } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { sha256Of } from "../text/hash.js";
import { nearest } from "../text/nearest.js";
import { findPassage, turnAt } from "../text/place.js";
import type { Problem } from "../text/problem.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { ASKED, ASKED_COLUMNS, NONE, turnNamed, wordsHash } from "./asked-table.js";
import { type RawTable, rawTable, withCells, withoutRow, withRow } from "./csv-edit.js";
import { readBytes, writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { interviewIds } from "./journal-people.js";
import { withLock } from "./lock.js";
import type { Study } from "./read.js";
import type { Writing } from "./writing.js";

/** The table as it stood before the last change, with the hash of what that change made of it. */
const BEFORE = ".grille/asked-before.json";

/** `same`: it stood so already, nothing was written. */
export type Corrected =
  | { readonly kind: "done" | "same"; readonly place: string; readonly question: string }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

interface Where {
  readonly transcript: Transcript;
  readonly turn: Turn;
}

/** Says which question an interviewer's turn asks (`none`: none of the guide), whatever its heading, number and words say. */
export async function setAsked(
  of: Study,
  { place, question }: { readonly place: string; readonly question: string },
  how: Writing,
): Promise<Corrected> {
  const { guide } = of;
  if (guide === null) return refused("no-guide", say.noGuide, say.noGuideHint);
  const where = turnAsked(of, place);
  const problems = [...("severity" in where ? [where] : []), ...unknownQuestion(guide, question)];
  if ("severity" in where || problems.length > 0) return { kind: "refused", problems };
  return change(of, { where, question, way: "set" }, how);
}

/** Takes a correction back: the turn is matched again by its heading, number and words. */
export async function unsetAsked(of: Study, place: string, how: Writing): Promise<Corrected> {
  const where = turnAsked(of, place);
  if ("severity" in where) return { kind: "refused", problems: [where] };
  return change(of, { where, question: null, way: "unset" }, how);
}

/** Puts the table back as it stood before the last correction, once, as long as nobody has changed it since. */
export function undoAsked(of: Study, { lock, when }: Writing): Promise<Corrected> {
  return withLock(of.dir, lock, async (): Promise<Corrected> => {
    const kept = beforeIn(of.dir);
    const now = sourceIn(of.dir);
    if (kept === null || now === null || kept.after !== sha256Of(now))
      return refused("nothing-to-undo", say.nothingToUndo);
    const step = { step: "asked", detail: { way: "undo" }, when };
    await writeAll(of.dir, new Map([[ASKED, kept.before], [BEFORE, "{}\n"], ...appendTo(of.dir, STUDY, step)]));
    return { kind: "done", place: "", question: "" };
  });
}

interface Change {
  readonly where: Where;
  /** Null: the correction is taken back. */
  readonly question: string | null;
  readonly way: "set" | "unset";
}

function change(of: Study, { where, question, way }: Change, { lock, when, random }: Writing): Promise<Corrected> {
  return withLock(of.dir, lock, async (): Promise<Corrected> => {
    const { transcript, turn } = where;
    const place = `${transcript.id}:${turn.index}`;
    const source = sourceIn(of.dir);
    if (source === null) return refused("not-utf8", say.notUtf8);
    const table = tableOf(source, of.lang === "fr" ? ";" : ",");
    if (table === null) return refused("broken-csv", brokenCsv());
    const text = edited(table, { where, question, transcripts: of.transcripts });
    if (text === null) return refused("not-corrected", say.notCorrected(place));
    if (text === source) return { kind: "same", place, question: question ?? "" };
    const { ids, files } = await interviewIds(of.dir, [transcript.id], random);
    const step = { step: "asked", detail: { way, question: question ?? "", interviews: ids }, when };
    const before = `${JSON.stringify({ before: source, after: sha256Of(text) })}\n`;
    await writeAll(of.dir, new Map([[ASKED, text], [BEFORE, before], ...files, ...appendTo(of.dir, STUDY, step)]));
    return { kind: "done", place, question: question ?? "" };
  });
}

type Edit = Pick<Change, "where" | "question"> & { readonly transcripts: readonly Transcript[] };

/** The table with the line about a turn made, changed or taken out; null where there is none to take out. */
function edited(table: RawTable, { where, question, transcripts }: Edit): string | null {
  const { transcript, turn } = where;
  const place = `${transcript.id}:${turn.index}`;
  const cell = (row: number, name: string): string => table.rows[row]?.cells[table.header.indexOf(name)]?.text ?? "";
  const at = table.rows.findIndex((_, row) => {
    const named = turnNamed({ place: cell(row, "place"), words: cell(row, "words") }, transcripts);
    return named === null
      ? cell(row, "place") === place
      : named.transcript === transcript && named.turn.index === turn.index;
  });
  if (question === null) return at < 0 ? null : withoutRow(table, at);
  const cells = { place, question, words: wordsHash(transcript, turn) };
  return at < 0 ? withRow(table, cells) : withCells(table, at, cells);
}

function tableOf(source: string, separator: string): RawTable | null {
  const isEmpty = source.replace(/^\ufeff/, "") === "";
  const table = rawTable(isEmpty ? `${source}${ASKED_COLUMNS.join(separator)}\r\n` : source);
  return table === null || ASKED_COLUMNS.some((one) => !table.header.includes(one)) ? null : table;
}

/** The table as it stands, or an empty one; null where it is not in UTF-8, and would not be written back whole. */
function sourceIn(dir: string): string | null {
  const { bytes } = readBytes(dir, ASKED);
  if (bytes === null) return "\ufeff";
  const text = Buffer.from(bytes).toString("utf8");
  return Buffer.from(text).equals(bytes) ? text : null;
}

function beforeIn(dir: string): { before: string; after: string } | null {
  const { bytes } = readBytes(dir, BEFORE);
  try {
    const { before, after } = JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as Record<string, unknown>;
    return typeof before === "string" && typeof after === "string" ? { before, after } : null;
  } catch {
    return null;
  }
}

/** The interviewer's turn at a place: a turn, or a sentence of it. */
function turnAsked({ transcripts }: Study, place: string): Where | Problem {
  const passage = findPassage(place, transcripts);
  const turn = passage === null ? undefined : turnAt(passage.transcript, passage.start);
  if (passage === null || turn === undefined) return fault("bad-passage", say.noPlace(place), say.placeHint);
  if (turn.role !== "interviewer") return fault("not-interviewer", say.notInterviewer(place), say.notInterviewerHint);
  return { transcript: passage.transcript, turn };
}

function unknownQuestion({ questions }: Guide, question: string): Problem[] {
  const known = [...questions.map(({ id }) => id), NONE];
  if (known.includes(question)) return [];
  const near = nearest(question, known);
  return [fault("unknown-question", say.noQuestion(question), near === null ? knownAre(known) : didYouMean(near))];
}

function fault(code: string, text: Words, hint?: Words): Problem {
  return { severity: "error", code, place: {}, text, ...(hint === undefined ? {} : { hint }) };
}

function refused(code: string, text: Words, hint?: Words): Corrected {
  return { kind: "refused", problems: [fault(code, text, hint)] };
}
