import { type Change, withChange, withoutChange } from "../../coding/decide.js";
import type { Bench } from "../../study/bench.js";
import { WriteFailure } from "../../study/files.js";
import { appendTo } from "../../study/journal.js";
import { editSheets, type SheetEdit } from "../../study/sheet-edit.js";
import { readSkipped, skippedFile } from "../../study/skipped.js";
import type { Problem } from "../../text/problem.js";
import type { Transcript } from "../../text/transcript.js";
import type { Context } from "../context.js";
import { whenNow } from "../when.js";

export interface Tally {
  readonly accepted: number;
  readonly rejected: number;
  readonly edited: number;
}

export function tallyOf(changes: readonly Change[]): Tally {
  const of = (verdict: string): number => changes.filter(({ added }) => added.verdict === verdict).length;
  return { accepted: of("accepted"), rejected: of("rejected"), edited: of("edited") };
}

/** A change, or its undoing, as the edit of a sheet on the disk. */
export function editOf(transcript: Transcript, change: Change, how: "do" | "undo"): SheetEdit {
  return { transcript, change: (sheet) => (how === "do" ? withChange(sheet, change) : withoutChange(sheet, change)) };
}

/** How the decisions of a session were taken, as the journal calls it. */
export type Way = "one by one" | "table" | "rule";

/** Writes decisions that were taken together, all or none, with the journal's line about them. Comes back with why nothing was written. */
export function writeTogether(
  context: Context,
  { study, coder }: Bench,
  { changes, way }: { changes: readonly Change[]; way: Way },
): Promise<Problem[]> {
  const byTranscript = study.transcripts.filter(({ id }) => changes.some(({ transcript }) => transcript === id));
  const edits = byTranscript.map((transcript): SheetEdit => {
    const own = changes.filter((change) => change.transcript === transcript.id);
    return { transcript, change: (sheet) => own.reduce(withChange, sheet) };
  });
  const lock = { now: context.world.now(), tell: context.tell };
  const beside = (): Map<string, string> => journalOf(context, { study, coder }, { tally: tallyOf(changes), way });
  return editSheets(study, { coder, edits, lock, beside });
}

/** What is left of a session whose decisions are written already: a line of counts in the journal, and what was passed over. */
export async function noteSession(
  context: Context,
  bench: Bench,
  { tally, skipped }: { tally: Tally; skipped: ReadonlySet<string> },
): Promise<void> {
  const { study, coder } = bench;
  const isIdle = tally.accepted + tally.rejected + tally.edited === 0;
  const known = readSkipped(study.dir, coder);
  const isSame = known.size === skipped.size && [...skipped].every((one) => known.has(one));
  if (isIdle && isSame) return;
  const lock = { now: context.world.now(), tell: context.tell };
  const beside = (): Map<string, string> =>
    new Map([
      ...(isIdle ? [] : journalOf(context, bench, { tally, way: "one by one" })),
      ...(isSame ? [] : skippedFile(coder, skipped)),
    ]);
  try {
    await editSheets(study, { coder, edits: [], lock, beside });
  } catch (error) {
    if (!(error instanceof WriteFailure)) throw error;
    context.problems([error.problem]);
  }
}

function journalOf(
  context: Context,
  { study, coder }: Pick<Bench, "study" | "coder">,
  { tally, way }: { tally: Tally; way: Way },
): Map<string, string> {
  return appendTo(study.dir, coder, { step: "review", detail: { ...tally, way }, when: whenNow(context) });
}
