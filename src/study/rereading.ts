import { rereadFor, toReread } from "../coding/rereading.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { appendTo } from "./journal.js";
import { interviewIds } from "./journal-people.js";
import type { Study } from "./read.js";
import { editSheets } from "./sheet-edit.js";
import type { Writing } from "./writing.js";

/** An interview that one person has read to the end, and the codes made since, for which it is to be read again. */
export interface ToReread {
  readonly transcript: string;
  readonly codes: readonly string[];
}

/** What one person has still to read again, in the order of the study. */
export function rereadingOf({ sheets, transcripts, codes }: Study, coder: string): ToReread[] {
  return transcripts.flatMap(({ id }) => {
    const sheet = sheets.find((one) => one.coder === coder && one.transcript === id);
    const left = sheet === undefined ? [] : toReread(sheet, codes);
    return left.length === 0 ? [] : [{ transcript: id, codes: left }];
  });
}

/**
 * Notes that a person has read an interview again for these codes: where they are not marked there, they are absent from now on
 * and no longer missing. Comes back with why nothing was written; with nothing where it was.
 */
export function markReread(
  study: Study,
  done: { readonly coder: string; readonly transcript: Transcript; readonly codes: readonly string[] },
  { lock, when, random }: Writing,
): Promise<Problem[]> {
  const { coder, transcript, codes } = done;
  const beside = async (): Promise<Map<string, string>> => {
    const { ids, files } = await interviewIds(study.dir, [transcript.id], random);
    const detail = { as: "reread", codes, interviews: ids };
    return new Map([...files, ...appendTo(study.dir, coder, { step: "reading", detail, when })]);
  };
  const edits = [{ transcript, change: (sheet: Parameters<typeof rereadFor>[0]) => rereadFor(sheet, codes) }];
  return editSheets(study, { coder, edits, lock, beside });
}
