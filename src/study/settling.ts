import { AGREED, blankSheet, type Sheet } from "../coding/basis.js";
import {
  currentIn,
  itemKeyOf,
  marksOf,
  nameOf,
  type OpenItem,
  type Outcome,
  type SettledStep,
  settlementOf,
  withoutStep,
  withStep,
} from "../coding/reconcile.js";
import { parseSheet } from "../coding/sheet.js";
import * as say from "../messages/reconcile.js";
import { decode } from "../text/encoding.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes } from "./files.js";
import type { Step } from "./journal.js";
import { withLock } from "./lock.js";
import type { Touched } from "./pending.js";
import type { Study } from "./read.js";
import { type By, reconcileStep } from "./reconcile-step.js";
import { countSettlements, noteSettlements, uncountedSettlers } from "./settled-pending.js";
import { editSheets } from "./sheet-edit.js";
import { reconciledIn, withoutUnplaced } from "./unsettled.js";
import type { Writing } from "./writing.js";

/** What somebody says of a difference. */
export interface Decided {
  /** Which difference, by `itemKeyOf`: another one where somebody has changed their marks meanwhile. */
  readonly item: string;
  readonly outcome: Outcome;
  /** Why; "" where nobody says. */
  readonly reason: string;
}

/** A step in the agreed sheet of a transcript, taken or taken back. */
export interface StepToWrite {
  readonly transcript: Transcript;
  readonly step: SettledStep;
  readonly way: "do" | "undo";
}

/** Whether somebody has settled a difference on the disk since the agreed sheet was as it is given here. */
export function isSettledSince(dir: string, { item }: OpenItem, known: Sheet | undefined): boolean {
  const file = `codings/${AGREED}/${item.transcript}.jsonl`;
  const { bytes } = readBytes(dir, file);
  const sheet = bytes === null ? null : parseSheet(decode(bytes).text, file).sheet;
  const before = new Set((known?.settled ?? []).map(({ id }) => id));
  const own = new Set(marksOf(item).map(nameOf));
  return currentIn(sheet?.settled ?? []).some(
    ({ id, from }) => !before.has(id) && from.some((mark) => own.has(nameOf(mark))),
  );
}

/**
 * The steps that decisions amount to, one after the other on the sheets of this study; nothing is written. `gone`: decisions of which
 * nothing is there to settle.
 */
export function stepsFor(
  study: Pick<Study, "transcripts" | "sheets">,
  decided: readonly Decided[],
  {
    items,
    by,
    at,
    random,
  }: By & { readonly items: readonly OpenItem[]; readonly at: Date; readonly random: () => number },
): { readonly steps: StepToWrite[]; readonly gone: Decided[] } {
  const sheets = new Map(study.sheets.filter(({ coder }) => coder === AGREED).map((one) => [one.transcript, one]));
  const left = new Map(items.map(({ item }) => [itemKeyOf(item), item]));
  const steps: StepToWrite[] = [];
  const gone: Decided[] = [];
  for (const one of decided) {
    const item = left.get(one.item);
    const transcript = study.transcripts.find(({ id }) => id === item?.transcript);
    left.delete(one.item);
    if (item === undefined || transcript === undefined) gone.push(one);
    else {
      const agreed = sheets.get(transcript.id) ?? blankSheet(transcript, AGREED);
      const { outcome, reason } = one;
      const step = settlementOf(agreed, item, { outcome, reason, transcript, by: by ?? "", at, random });
      sheets.set(transcript.id, withStep(agreed, step));
      steps.push({ transcript, step, way: "do" });
    }
  }
  return { steps, gone };
}

/** Every difference on the open transcripts, those that were settled with the settlement that stands. */
export function itemsIn(study: Pick<Study, "transcripts" | "sheets">): OpenItem[] {
  return reconciledIn(study).flatMap(({ open, settled }) => [
    ...open,
    ...settled.map(({ item, by }) => ({ item, earlier: [by] })),
  ]);
}

/**
 * Settles differences of a study as decided, all of them or none: those that nobody has settled, and those that were, anew. Comes back
 * with the steps that were written, by which they can be taken back (`writeSettled`), and with what was refused and why.
 */
export async function settle(
  study: Study,
  decided: readonly Decided[],
  { by, note, ...writing }: By & Writing & { readonly note: "now" | "later" },
): Promise<{ readonly steps: readonly StepToWrite[]; readonly problems: readonly Problem[] }> {
  const { random, when } = writing;
  const items = itemsIn(withoutUnplaced(study));
  const { steps, gone } = stepsFor(study, decided, { items, by, at: when.now, random });
  const problems = gone.map((): Problem => ({ severity: "warning", code: "not-open", place: {}, text: say.notOpen }));
  if (steps.length === 0) return { steps, problems };
  const { taken, problems: refused } = await writeSteps(study, steps, { by, note, ...writing });
  return { steps: taken, problems: [...problems, ...refused] };
}

/**
 * Writes steps into the agreed sheets as they stand on the disk, all of them or none. One that somebody else has taken meanwhile
 * is refused. `note`: whether the journal is told now, or later for a whole sitting (`noteSettled`): after a pause, at its end, or at the
 * next start where it ended without.
 */
export async function writeSettled(
  study: Study,
  steps: readonly StepToWrite[],
  how: By & Writing & { readonly note: "now" | "later" },
): Promise<Problem[]> {
  return [...(await writeSteps(study, steps, how)).problems];
}

async function writeSteps(
  study: Study,
  steps: readonly StepToWrite[],
  { by, note, lock, when, random }: By & Writing & { readonly note: "now" | "later" },
): Promise<{ readonly taken: readonly StepToWrite[]; readonly problems: readonly Problem[] }> {
  const taken: StepToWrite[] = [];
  const refused: Problem[] = [];
  const take = (sheet: Sheet, one: StepToWrite): Sheet => {
    const made = written(sheet, one);
    if (made === null) refused.push(settledMeanwhile(one.transcript.id));
    else taken.push(one);
    return made ?? sheet;
  };
  const edits = [...new Set(steps.map(({ transcript }) => transcript))].map((transcript) => ({
    transcript,
    change: (sheet: Sheet): Sheet => steps.filter((one) => one.transcript === transcript).reduce(take, sheet),
  }));
  const beside = async (): Promise<Map<string, string>> => {
    if (taken.length === 0) return new Map();
    if (note === "now") return reconcileStep(study.dir, { by, ...countsOf(taken) }, { when, random });
    await noteSettlements(study.dir, by, { touched: taken.map(touchedBy), random });
    return new Map();
  };
  const problems = await editSheets(study, { coder: AGREED, edits, lock, beside });
  return { taken: problems.length > 0 ? [] : taken, problems: [...problems, ...refused] };
}

function touchedBy({ transcript, step, way }: StepToWrite): Touched {
  const { id, how } = step.settlement;
  return { transcript: transcript.id, id, was: way === "do" ? null : how };
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

/** The journal's lines for all that was settled in sittings that are over, or that ended without. Throws WriteFailure where another command is at work. */
export async function noteSettled(dir: string, { lock, when, random }: Writing): Promise<void> {
  if (uncountedSettlers(dir).length === 0) return;
  await withLock(dir, lock, async () => {
    for (const by of uncountedSettlers(dir)) await countSettlements(dir, by, { when, random });
  });
}

function countsOf(steps: readonly StepToWrite[]): { detail: Step["detail"]; transcripts: string[] } {
  const of = (how: string): number =>
    steps.filter(({ step, way }) => way === "do" && step.settlement.how === how).length;
  const undone = steps.filter(({ way }) => way === "undo").length;
  const counts = { one: of("one"), all: of("all"), none: of("none"), new: of("new"), undone };
  return {
    detail: { as: "settled", ...Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0)) },
    transcripts: steps.map(({ transcript }) => transcript.id),
  };
}
