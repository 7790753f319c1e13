import { findPassage, placeOf } from "../../text/place.js";
import type { Unit } from "../../text/segment.js";
import { segments } from "../../text/segments.js";
import { bySpan, holds, type Span } from "../../text/span.js";
import type { Transcript, Turn } from "../../text/transcript.js";
import type { Sheet } from "../basis.js";
import type { Coding } from "../coding.js";
import { type Form, type FormRow, tidyNote } from "./form.js";
import { markWord } from "./mark-word.js";
import { whereSaid } from "./same-words.js";

export interface FormAsked {
  readonly transcripts: readonly Transcript[];
  readonly unit: Exclude<Unit, "interview">;
  readonly coder: string | null;
  /** The coder's own sheets, whose marks stand in it already; none for a blank one. */
  readonly sheets: readonly Sheet[];
}

/** The text by segments, in order, with the marks of these sheets; what the interviewer says stands between, for reading. */
export function formOf({ transcripts, unit, coder, sheets }: FormAsked): Form {
  const rows = transcripts.flatMap((transcript) => {
    const codings = sheets.filter((sheet) => sheet.transcript === transcript.id).flatMap((sheet) => sheet.codings);
    return rowsOf(transcript, unit, codings);
  });
  return { coder, unit, rows };
}

/** How many passages these texts have to be coded in, whatever marks have rows of their own beside them. */
export function passagesIn(transcripts: readonly Transcript[], unit: Unit): number {
  const filled = transcripts.map((one) => stretchesOf(one, unit).filter(({ use }) => use === "fill").length);
  return filled.reduce((sum, n) => sum + n, 0);
}

/** A stretch of the text that has a row of its own. */
interface Stretch extends Span {
  readonly turn: Turn;
  readonly use: FormRow["use"];
}

function rowsOf(transcript: Transcript, unit: FormAsked["unit"], codings: readonly Coding[]): FormRow[] {
  const stretches = stretchesOf(transcript, unit);
  const marks = codings.filter(({ verdict }) => verdict !== "rejected").sort(bySpan);
  const home = new Map(marks.map((mark) => [mark, homeOf(mark, transcript, stretches)]));
  const rows = stretches.flatMap((stretch) => {
    const own = marks.filter((mark) => home.get(mark)?.stretch === stretch);
    const inside = own.filter((mark) => home.get(mark)?.kind === "inside");
    const apart = own.filter((mark) => home.get(mark)?.kind === "apart");
    return [
      ...fillRows(transcript, stretch, inside),
      ...groups(apart).map((group) => apartRow(transcript, stretch, group)),
    ];
  });
  return rows;
}

/** Segments to fill, and the turns that stand in none of them. */
function stretchesOf(transcript: Transcript, unit: Unit): Stretch[] {
  const filled = segments(transcript, unit).flatMap(({ said, turns }): Stretch[] => {
    const [first, last] = [said[0], said.at(-1)];
    const turn = turns.find(({ role }) => role === "participant");
    if (first === undefined || last === undefined || turn === undefined) return [];
    return [{ start: first.start, end: last.end, turn, use: "fill" }];
  });
  const read = transcript.turns
    .filter((turn) => turn.role !== "participant" && !filled.some((one) => holds(one, turn)))
    .map(({ start, end, ...turn }): Stretch => ({ start, end, turn: { ...turn, start, end }, use: "read" }));
  return [...filled, ...read].sort(bySpan);
}

/** Where a mark is shown: in the row of the segment that holds it, else in a row of its own behind it. */
function homeOf(
  mark: Coding,
  { text }: Transcript,
  stretches: readonly Stretch[],
): { stretch: Stretch; kind: "inside" | "apart" } | undefined {
  const at = stretches.findLast(({ start }) => start <= mark.start) ?? stretches[0];
  if (at === undefined) return undefined;
  const isWhole = isSame(at, mark);
  const isInside = at.use === "fill" && holds(at, mark) && (isWhole || isFoundAgain(mark, at, text));
  return { stretch: at, kind: isInside ? "inside" : "apart" };
}

/** Whether the words alone tell which of the segment are meant. */
function isFoundAgain(mark: Coding, within: Span, text: string): boolean {
  const found = whereSaid(oneLine(mark.quote), text, within);
  return found.length === 1 && found[0] !== undefined && isSame(found[0], mark);
}

/** The row of a segment; where several stretches of it are marked, or with several notes, one row each. */
function fillRows(transcript: Transcript, stretch: Stretch, marks: readonly Coding[]): FormRow[] {
  const sorted = groups(marks).sort((a, b) => Number(isWholeGroup(b, stretch)) - Number(isWholeGroup(a, stretch)));
  if (sorted.length === 0) return [row(transcript, stretch, [])];
  return sorted.map((group) => ({
    ...row(transcript, stretch, group),
    words: isWholeGroup(group, stretch) ? "" : oneLine(group[0]?.quote ?? ""),
  }));
}

function isWholeGroup([first]: readonly Coding[], stretch: Stretch): boolean {
  return first !== undefined && isSame(first, stretch);
}

/** A row that names its place exactly. */
function apartRow(transcript: Transcript, { turn }: Stretch, group: readonly Coding[]): FormRow {
  const span = group[0] ?? turn;
  return row(transcript, { turn, start: span.start, end: span.end, use: "fill" }, group);
}

function row(transcript: Transcript, { turn, start, end, use }: Stretch, marks: readonly Coding[]): FormRow {
  return {
    transcript: transcript.id,
    place: exactPlace(transcript, { start, end }),
    speaker: turn.speaker,
    section: turn.section ?? "",
    text: unbroken(transcript.text.slice(start, end)),
    use,
    codes: marks.map(({ code }) => code),
    words: "",
    note: tidyNote(marks[0]?.note ?? ""),
    marks: marks.map(markWord),
  };
}

function exactPlace(transcript: Transcript, span: Span): string {
  const place = placeOf(transcript, span);
  const found = findPassage(place, [transcript]);
  return found !== null && isSame(found, span) ? place : `${transcript.id}@${span.start}-${span.end}`;
}

/** Marks on the same words with the same note. */
function groups(marks: readonly Coding[]): Coding[][] {
  const found = new Map<string, Coding[]>();
  for (const mark of marks) {
    const key = `${mark.start}-${mark.end} ${tidyNote(mark.note ?? "")}`;
    found.set(key, [...(found.get(key) ?? []), mark]);
  }
  return [...found.values()];
}

/** Lines that go on are put together; another turn begins another line. */
function unbroken(text: string): string {
  return text.replace(/[ \t]*\n[ \t]+(?=\S)/g, " ");
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, " ").trim();
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
