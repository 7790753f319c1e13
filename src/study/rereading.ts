import type { Sheet } from "../coding/basis.js";
import { markedRead, rereadFor, toReread } from "../coding/rereading.js";
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

/** What is said of a reading: that it went to the end, or that the interview is to be read further. */
export type Reading = "read" | "begun";

/**
 * Notes that a person has read interviews to the end: from now on a code that they have not marked there is absent, and codes made
 * later are to be looked for again. Comes back with why nothing was written; with nothing where it was.
 */
export function markReading(
  study: Study,
  {
    coder,
    transcripts,
    as,
  }: { readonly coder: string; readonly transcripts: readonly Transcript[]; readonly as: Reading },
  { lock, when, random }: Writing,
): Promise<Problem[]> {
  const beside = async (): Promise<Map<string, string>> => {
    const named = transcripts.map(({ id }) => id);
    const { ids, files } = await interviewIds(study.dir, named, random);
    const detail = { as, interviews: ids };
    return new Map([...files, ...appendTo(study.dir, coder, { step: "reading", detail, when })]);
  };
  const at = as === "read" ? when.now : null;
  const edits = transcripts.map((transcript) => ({ transcript, change: (sheet: Sheet) => markedRead(sheet, at) }));
  return editSheets(study, { coder, edits, lock, beside });
}

/** Interviews on which somebody has a sheet that does not say that they were read to the end, in the order of the study. */
export function unsaidBy({ sheets, transcripts }: Pick<Study, "sheets" | "transcripts">, coder: string): string[] {
  const own = sheets.filter((one) => one.coder === coder && typeof one.read !== "string");
  return transcripts.map(({ id }) => id).filter((id) => own.some(({ transcript }) => transcript === id));
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
