import { AGREED, blankSheet, type Sheet } from "../coding/basis.js";
import { isBegun } from "../coding/disagreements.js";
import { openingOf, pairOf, sheetHash } from "../coding/opening.js";
import { type CountedPair, namedNow, type PairAgreement, pairAgreements } from "../coding/pair-agreement.js";
import {
  currentIn,
  nameOf,
  reconciledOn,
  type SettledStep,
  withAgreements,
  withoutStep,
  withStep,
} from "../coding/reconcile.js";
import { presentNames } from "../coding/rename.js";
import { toReread } from "../coding/rereading.js";
import type { Opening } from "../coding/settlement.js";
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
import { editSheets } from "./sheet-edit.js";
import { reconciledIn, unplacedIn } from "./unsettled.js";
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
function isOn(file: string, transcripts: readonly string[]): boolean {
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

/** People's sheets on a transcript; one that was opened and left empty says nothing, unless it was read to the end. */
function peoplesOn({ sheets }: Pick<Study, "sheets">, id: string): Sheet[] {
  return sheets.filter((one) => one.transcript === id && one.coder !== AGREED && isBegun(one));
}

/** Who settles, and how the journal names the way. */
export interface By {
  readonly by: string | null;
}

/**
 * Puts into agreed sheets what people have come to put the same since. Comes back with why nothing was written, and with how
 * many marks came in.
 */
export async function takeAgreements(
  study: Study,
  { by }: By,
  { lock, when, random }: Writing,
): Promise<{ readonly problems: readonly Problem[]; readonly added: number }> {
  const states = reconciledIn(study).filter(({ fresh }) => fresh.length > 0);
  if (states.length === 0) return { problems: [], added: 0 };
  let added = 0;
  const edits = study.transcripts
    .filter(({ id }) => states.some((one) => one.transcript === id))
    .map((transcript) => ({
      transcript,
      change: (sheet: Sheet): Sheet => {
        const how = { transcript, by: by ?? "", at: when.now, random };
        const made = withAgreements(sheet, peoplesOn(study, transcript.id), how);
        added += made.added;
        return made.sheet;
      },
    }));
  const beside = () => noted(study, { by, detail: { as: "agreed", agreements: added }, edits }, { when, random });
  return { problems: await editSheets(study, { coder: AGREED, edits, lock, beside }), added };
}

/** A step in the agreed sheet of a transcript, taken or taken back. */
export interface StepToWrite {
  readonly transcript: Transcript;
  readonly step: SettledStep;
  readonly way: "do" | "undo";
}

/**
 * Writes steps into the agreed sheets as they stand on the disk, all of them or none. One that somebody else has taken meanwhile
 * is refused. `note`: whether the journal is told now, or later for a whole sitting (`noteSettled`).
 */
export async function writeSettled(
  study: Study,
  steps: readonly StepToWrite[],
  { by, note, lock, when, random }: By & Writing & { readonly note: "now" | "later" },
): Promise<Problem[]> {
  const taken: Problem[] = [];
  const transcripts = [...new Set(steps.map(({ transcript }) => transcript))];
  const edits = transcripts.map((transcript) => ({
    transcript,
    change: (sheet: Sheet): Sheet =>
      steps
        .filter((one) => one.transcript === transcript)
        .reduce((now, one) => {
          const made = written(now, one);
          if (made === null) taken.push(settledMeanwhile(transcript.id));
          return made ?? now;
        }, sheet),
  }));
  const beside = (): Promise<Map<string, string>> | Map<string, string> =>
    note === "later" || taken.length === steps.length
      ? new Map()
      : noted(study, { by, detail: countsOf(steps), edits }, { when, random });
  const problems = await editSheets(study, { coder: AGREED, edits, lock, beside });
  return [...problems, ...taken];
}

function written(sheet: Sheet, { step, way }: StepToWrite): Sheet | null {
  if (way === "undo") return withoutStep(sheet, step);
  const { settlement } = step;
  const standing = currentIn(sheet.settled ?? []);
  const [known, asked] = [standing.map(({ id }) => id), settlement.instead ?? []];
  const own = new Set(settlement.from.map(nameOf));
  const others = standing.filter(({ id, from }) => !asked.includes(id) && from.some((mark) => own.has(nameOf(mark))));
  return others.length > 0 || asked.some((id) => !known.includes(id)) ? null : withStep(sheet, step);
}

function settledMeanwhile(transcript: string): Problem {
  const place = { file: `codings/${AGREED}/${transcript}.jsonl` };
  return { severity: "warning", code: "settled-meanwhile", place, text: say.settledMeanwhile };
}

/** The journal's line for a sitting whose steps are written already. */
export async function noteSettled(
  study: Study,
  steps: readonly StepToWrite[],
  { by, lock, when, random }: By & Writing,
): Promise<void> {
  if (steps.length === 0) return;
  const edits = [...new Set(steps.map(({ transcript }) => transcript))].map((transcript) => ({ transcript }));
  const beside = () => noted(study, { by, detail: countsOf(steps), edits }, { when, random });
  await editSheets(study, { coder: AGREED, edits: [], lock, beside });
}

function countsOf(steps: readonly StepToWrite[]): Record<string, string | number> {
  const of = (how: string): number => steps.filter(({ step }) => step.settlement.how === how).length;
  const counts = { one: of("one"), all: of("all"), none: of("none"), new: of("new") };
  return { as: "settled", ...Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0)) };
}

async function noted(
  { dir }: Study,
  {
    by,
    detail,
    edits,
  }: By & { detail: Readonly<Record<string, string | number>>; edits: readonly { transcript: Transcript }[] },
  { when, random }: Pick<Writing, "when" | "random">,
): Promise<Map<string, string>> {
  const { ids, files } = await interviewIds(
    dir,
    edits.map(({ transcript }) => transcript.id),
    random,
  );
  const step = { step: "reconcile", detail: { ...detail, interviews: ids }, when };
  return new Map([...files, ...appendTo(dir, by ?? STUDY, step)]);
}

/** How far people agree: before they had seen each other's sheets, and each with the agreed sheet now. */
export interface StudyAgreement {
  /** As it was kept when sheets were opened, whatever became of these since: the figures to report. */
  readonly before: readonly PairAgreement[];
  /** Each person's sheet as it is now against the agreed one. */
  readonly after: readonly PairAgreement[];
  /** Sheets that are no longer as they were when they were opened. */
  readonly changed: readonly { readonly transcript: string; readonly coder: string }[];
  /** Marks that had been decided on with a proposal in view, among those before. */
  readonly seen: number;
  /** Transcripts that were opened here. */
  readonly transcripts: readonly string[];
}

/** Adds up what was kept when sheets were opened, and counts how they stand to the agreed ones. */
export function agreementIn(study: Pick<Study, "transcripts" | "sheets" | "codes">): StudyAgreement {
  const known = study.transcripts.flatMap((transcript) => {
    const agreed = study.sheets.find((one) => one.coder === AGREED && one.transcript === transcript.id);
    return agreed?.opened === undefined ? [] : [{ transcript, agreed, opened: agreed.opened }];
  });
  const now = presentNames(study.codes);
  return {
    before: pairAgreements(
      namedNow(
        known.flatMap(({ opened }) => pairsThen(opened)),
        now,
      ),
    ),
    after: pairAgreements(known.flatMap((one) => pairsNow(study, one))),
    changed: known.flatMap(({ transcript, opened }) =>
      opened.sheets
        .filter((then) => {
          const now = study.sheets.find((one) => one.coder === then.coder && one.transcript === transcript.id);
          return now === undefined || sheetHash(now) !== then.sha256;
        })
        .map(({ coder }) => ({ transcript: transcript.id, coder })),
    ),
    seen: known.reduce((sum, { opened }) => sum + opened.sheets.reduce((all, { seen }) => all + seen, 0), 0),
    transcripts: known.map(({ transcript }) => transcript.id),
  };
}

function pairsThen({ pairs, units, sheets }: Opening): CountedPair[] {
  return pairs.map(({ coders, codes }) => {
    const missing = sheets.filter(({ coder }) => coders.includes(coder)).flatMap((one) => one.missing);
    return { coders, units, codes, missing };
  });
}

function pairsNow(
  study: Pick<Study, "sheets" | "codes">,
  { transcript, agreed, opened }: { transcript: Transcript; agreed: Sheet; opened: Opening },
): CountedPair[] {
  const units = segments(transcript, opened.unit);
  return peoplesOn(study, transcript.id).map((sheet) => ({
    ...pairOf([sheet, agreed], units),
    units: units.length,
    missing: toReread(sheet, study.codes),
  }));
}
