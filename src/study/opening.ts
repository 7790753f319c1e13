import { AGREED, blankSheet, type Sheet } from "../coding/basis.js";
import { isBegun } from "../coding/disagreements.js";
import { openingOf } from "../coding/opening.js";
import { reconciledOn, withAgreements } from "../coding/reconcile.js";
import { toReread } from "../coding/rereading.js";
import { formatSheet } from "../coding/sheet.js";
import * as say from "../messages/reconcile.js";
import { byCodeUnit } from "../text/order.js";
import type { Problem } from "../text/problem.js";
import { segments } from "../text/segments.js";
import type { Transcript } from "../text/transcript.js";
import { writeAll } from "./files.js";
import { appendTo, STUDY } from "./journal.js";
import { interviewIds } from "./journal-people.js";
import { withLock } from "./lock.js";
import { readStudy, type Study } from "./read.js";
import { peoplesOn, unplacedIn } from "./unsettled.js";
import type { Writing } from "./writing.js";

/** Who has a sheet on a transcript, and how far they are: nothing of what stands in it. */
export interface Openable {
  readonly transcript: string;
  readonly opened: boolean;
  readonly readers: readonly { readonly coder: string; readonly reading: "read" | "begun" | "unsaid" }[];
  /** Two people or more have read it, and none of them is in the middle of it. */
  readonly ready: boolean;
  /** Whether marks of anybody wait there for a place: it is not opened before they have one. */
  readonly unplaced: boolean;
}

/** Which transcripts can be opened, in the order of the study. */
export function openablesIn({ transcripts, sheets }: Pick<Study, "transcripts" | "sheets">): Openable[] {
  const unplaced = new Set(unplacedIn({ transcripts, sheets }));
  return transcripts.map(({ id }) => {
    const own = sheets.filter((one) => one.transcript === id && one.coder !== AGREED && isBegun(one));
    const readers = own.map(({ coder, read }) => ({ coder, reading: readingOf(read) }));
    return {
      transcript: id,
      opened: sheets.some((one) => one.transcript === id && one.coder === AGREED),
      readers: readers.sort((a, b) => byCodeUnit(a.coder, b.coder)),
      ready: readers.length > 1 && readers.every(({ reading }) => reading !== "begun"),
      unplaced: unplaced.has(id),
    };
  });
}

function readingOf(read: Sheet["read"]): "read" | "begun" | "unsaid" {
  if (read === undefined) return "unsaid";
  return read === null ? "begun" : "read";
}

/** What opening brought to light, or why nothing was opened. */
export type Opened =
  | {
      readonly kind: "opened";
      readonly transcripts: readonly string[];
      readonly agreements: number;
      readonly open: number;
    }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/**
 * Opens the sheets on these transcripts to everybody, as they stand on the disk at this moment: keeps how far people agree until
 * now, puts into the agreed sheets what all put the same, and says so in the journal. There is no way back, since what was
 * seen cannot be unseen. `by`: who opens; null where that is no coder.
 */
export function openSheets(
  dir: string,
  { transcripts, by }: { readonly transcripts: readonly string[]; readonly by: string | null },
  { lock, when, random }: Writing,
): Promise<Opened> {
  return withLock(dir, lock, async (): Promise<Opened> => {
    const { study, problems } = await readStudy(dir);
    const wrong = problems.filter(({ severity, place }) => severity === "error" && isOn(place.file ?? "", transcripts));
    if (study === null || wrong.length > 0) return { kind: "refused", problems: study === null ? problems : wrong };
    const unplaced = unplacedIn(study).filter((id) => transcripts.includes(id));
    if (unplaced.length > 0) return { kind: "refused", problems: [marksUnplaced(unplaced.length, "error")] };
    const chosen = study.transcripts.filter(
      ({ id }) =>
        transcripts.includes(id) && !study.sheets.some((one) => one.coder === AGREED && one.transcript === id),
    );
    const how = { by: by ?? "", at: when.now, random };
    const made = chosen.map((transcript) => openedOn(study, transcript, how));
    const sum = (of: "agreements" | "open"): number => made.reduce((all, one) => all + one[of], 0);
    const { ids, files } = await interviewIds(
      dir,
      chosen.map(({ id }) => id),
      random,
    );
    const detail = { as: "opened", agreements: sum("agreements"), open: sum("open"), interviews: ids };
    const sheets = made.map(
      ({ sheet }) => [`codings/${AGREED}/${sheet.transcript}.jsonl`, formatSheet(sheet)] as const,
    );
    const journal = appendTo(dir, by ?? STUDY, { step: "reconcile", detail, when });
    if (sheets.length > 0) await writeAll(dir, new Map([...sheets, ...files, ...journal]));
    return {
      kind: "opened",
      transcripts: chosen.map(({ id }) => id),
      agreements: sum("agreements"),
      open: sum("open"),
    };
  });
}

/** That interviews are left aside until every mark there has a place again: how many, and not whose marks. */
export function marksUnplaced(interviews: number, severity: "error" | "warning"): Problem {
  return { severity, code: "marks-unplaced", place: {}, text: say.unplaced(interviews), hint: say.unplacedHint };
}

/** Whether a fault is in a sheet, or in the text, of one of these transcripts. */
export function isOn(file: string, transcripts: readonly string[]): boolean {
  return transcripts.some(
    (id) => file === `transcripts/${id}.txt` || (file.startsWith("codings/") && file.endsWith(`/${id}.jsonl`)),
  );
}

function openedOn(
  study: Study,
  transcript: Transcript,
  how: { by: string; at: Date; random: () => number },
): { sheet: Sheet; agreements: number; open: number } {
  const { unit } = study.config;
  const sheets = peoplesOn(study, transcript.id);
  const units = segments(transcript, unit);
  const missing = (sheet: Sheet): string[] => toReread(sheet, study.codes);
  const opened = openingOf({ sheets, units, unit, missing, ...how });
  const start = { ...blankSheet(transcript, AGREED), opened };
  const { sheet, added } = withAgreements(start, sheets, { transcript, ...how });
  return { sheet, agreements: added, open: reconciledOn(transcript, [...sheets, sheet]).open.length };
}
