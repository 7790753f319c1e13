import type { Code } from "../../codebook/codebook.js";
import * as say from "../../messages/form.js";
import type { Place, Problem } from "../../text/problem.js";
import type { Transcript } from "../../text/transcript.js";
import type { Sheet } from "../basis.js";
import type { SheetChange } from "../sheet-changes.js";
import { CodeNames } from "./code-names.js";
import { type Counts, type Differing, differences, NOTHING_DONE, sumOf } from "./differences.js";
import type { FilledRow } from "./form.js";
import { error, type Fault, type Resolved, resolveRow } from "./resolve-row.js";

export interface Filling {
  readonly transcripts: readonly Transcript[];
  readonly codes: readonly Code[];
  /** The coder's sheet on a transcript as it is; an empty one where there is none. */
  readonly sheetOf: (transcript: Transcript) => Sheet;
  /** `replace`: marks that were in the sheet when it was written and are not in it any more are taken away. */
  readonly manner: "add" | "replace";
  readonly random: () => number;
}

/** What a filled sheet would do, and all that stands in its way. */
export interface FillPlan {
  /** By transcript, each with what changes there; none where nothing does. */
  readonly changes: readonly TranscriptChanges[];
  readonly problems: readonly Problem[];
  readonly counts: Counts;
}

export interface TranscriptChanges {
  readonly transcript: Transcript;
  readonly steps: readonly SheetChange[];
  readonly counts: Counts;
}

/** Holds the rows of a filled sheet against texts, codes and the coder's own marks. Rows with an error do nothing; the others are planned all the same. */
export function planFilled(rows: readonly FilledRow[], filling: Filling): FillPlan {
  const { transcripts, codes } = filling;
  const names = new CodeNames(codes);
  const used = rows.filter(isUsed);
  if (isOtherStudy(used, transcripts)) return { changes: [], problems: [otherStudy()], counts: NOTHING_DONE };
  const problems: Problem[] = [];
  const tell = ({ at, place }: FilledRow, faults: readonly Fault[]): void => {
    const spot = placeShown(place, transcripts);
    for (const fault of faults) problems.push({ ...fault, place: { file: "input 1", ...at, ...spot } });
  };
  const resolved = used.flatMap((row): Resolved[] => {
    const found = resolveRow(row, { transcripts, names });
    if (Array.isArray(found)) tell(row, found);
    else if (isNoteAlone(found)) tell(row, [NOTE_ALONE]);
    return Array.isArray(found) ? [] : [found];
  });
  const changes = transcripts.flatMap((transcript): TranscriptChanges[] => {
    const own = resolved.filter(({ passage }) => passage.transcript === transcript);
    if (own.length === 0) return [];
    const differing: Differing = { sheet: filling.sheetOf(transcript), names, ...filling };
    const { steps, counts, faults } = differences(own, transcript, differing);
    for (const { row, fault } of faults) tell(row, [fault]);
    return [{ transcript, steps, counts }];
  });
  return {
    changes: changes.filter(({ steps }) => steps.length > 0),
    problems: problems.sort((a, b) => spotOf(a) - spotOf(b)),
    counts: sumOf(changes.map(({ counts }) => counts)),
  };
}

const NOTE_ALONE: Fault = {
  severity: "warning",
  code: "note-without-code",
  text: say.noteWithoutCode,
  hint: say.noteWithoutCodeHint,
};

function isNoteAlone({ note, names, row }: Resolved): boolean {
  return note !== "" && names.length === 0 && row.marks.length === 0;
}

/** Rows that nobody has touched say nothing. */
function isUsed({ codes, words, note, marks }: FilledRow): boolean {
  return [codes, words, note].some((field) => field.trim() !== "") || marks.length > 0;
}

function isOtherStudy(rows: readonly FilledRow[], transcripts: readonly Transcript[]): boolean {
  const known = new Set(transcripts.map(({ id }) => id));
  return rows.length > 0 && rows.every(({ place }) => !known.has(/^\s*([^:@]*)/.exec(place)?.[1] ?? ""));
}

function otherStudy(): Problem {
  const fault = error("other-study", say.otherStudy, say.otherStudyHint);
  return { ...fault, place: { file: "input 1" } };
}

/** A place is told where it is one; a cell that holds something else may hold somebody's words. */
function placeShown(place: string, transcripts: readonly Transcript[]): Pick<Place, "at"> {
  const [id = ""] = /^[^:@]*/.exec(place.trim()) ?? [];
  const isPlace = transcripts.some((one) => one.id === id) && /^[^:@]*[:@][\d.-]+$/.test(place.trim());
  return isPlace ? { at: place.trim() } : {};
}

function spotOf({ place }: Problem): number {
  return place.line ?? place.paragraph ?? 0;
}
