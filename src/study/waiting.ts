import { fatesOf, type Settling, settle, unsettle } from "../coding/astray.js";
import type { Astray, Sheet } from "../coding/basis.js";
import type { Reanchored } from "../coding/reanchor.js";
import * as say from "../messages/reanchor.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import type { Locking } from "./lock.js";
import { oldTranscript } from "./old-transcript.js";
import type { Study } from "./read.js";
import { isOpenTo } from "./reanchor.js";
import { editSheets, type SheetEdits } from "./sheet-edit.js";

/** A mark that has lost its place, with where it may belong. */
export interface Waiting {
  readonly mark: Astray;
  readonly fate: Reanchored;
  readonly transcript: Transcript;
  /** The text on which it was made; null where that is not known. */
  readonly old: Transcript | null;
}

/** The marks that wait for a person, their own and those that were agreed on, in the order of the texts. */
export function waitingFor(study: Study, coder: string | null, only?: string): Waiting[] {
  const isOpen = isOpenTo(coder);
  return study.transcripts
    .filter(({ id }) => only === undefined || id === only)
    .flatMap((transcript) => {
      const sheets = study.sheets.filter((one) => one.transcript === transcript.id && isOpen(one));
      const astray = sheets.flatMap((one) => (one.textSha256 === transcript.sha256 ? (one.astray ?? []) : []));
      const old = new Map(
        [...new Set(astray.map((one) => one.astray))].map((sha) => [sha, oldTranscript(study.dir, sha)]),
      );
      const fates = fatesOf(astray, transcript, (sha256) => old.get(sha256)?.text ?? null);
      return astray.flatMap((mark, i): Waiting[] => {
        const fate = fates[i];
        return fate === undefined ? [] : [{ mark, fate, transcript, old: old.get(mark.astray) ?? null }];
      });
    });
}

/** What is settled of a mark, or taken back. */
export type Settled = Settling | { readonly kind: "undo"; readonly before: Sheet };

export interface SettledMark {
  readonly waiting: Waiting;
  readonly settled: Settled;
}

/** Settles marks of one sheet's coder on the disk, all of them or none; comes back with why nothing was written. Throws WriteFailure where another command is at work. */
export async function settleMarks(
  study: Study,
  marks: readonly SettledMark[],
  { lock, beside }: { lock: Locking; beside?: SheetEdits["beside"] },
): Promise<Problem[]> {
  const coders = [...new Set(marks.map(({ waiting }) => waiting.mark.coder))];
  const refused: Problem[] = [];
  for (const [i, coder] of coders.entries()) {
    const own = marks.filter(({ waiting }) => waiting.mark.coder === coder);
    const transcripts = [...new Set(own.map(({ waiting }) => waiting.transcript))];
    const edits = transcripts.map((transcript) => ({
      transcript,
      change: (sheet: Sheet): Sheet =>
        own
          .filter(({ waiting }) => waiting.transcript === transcript)
          .reduce((now, one) => {
            const made = after(now, one);
            if (made === null) refused.push(notSettled(one));
            return made ?? now;
          }, sheet),
    }));
    const isLast = i === coders.length - 1;
    refused.push(
      ...(await editSheets(study, { coder, edits, lock, ...(isLast && beside !== undefined ? { beside } : {}) })),
    );
  }
  return refused;
}

function after(sheet: Sheet, { waiting, settled }: SettledMark): Sheet | null {
  const { mark, transcript } = waiting;
  if (settled.kind === "undo") return unsettle(sheet, settled.before, mark.id);
  return settle(sheet, mark.id, { ...settled, transcript });
}

function notSettled({ waiting: { mark, transcript } }: SettledMark): Problem {
  const place = { file: `codings/${mark.coder}/${transcript.id}.jsonl` };
  return { severity: "warning", code: "not-settled", place, text: say.notSettled(mark.id) };
}
