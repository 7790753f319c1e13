import { blankSheet, type Sheet } from "../coding/basis.js";
import { formatSheet, parseSheet } from "../coding/sheet.js";
import * as commands from "../messages/commands.js";
import * as say from "../messages/review.js";
import { sheetTextChanged, sheetTextChangedHint } from "../messages/study.js";
import { decode } from "../text/encoding.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import { readBytes, writeAll } from "./files.js";
import { type Locking, withLock } from "./lock.js";
import { textsToKeep } from "./old-texts.js";
import type { Study } from "./read.js";

/** What is to become of one coder's sheet on one transcript. */
export interface SheetEdit {
  readonly transcript: Transcript;
  readonly change: (sheet: Sheet) => Sheet;
}

export interface SheetEdits {
  readonly coder: string;
  readonly edits: readonly SheetEdit[];
  readonly lock: Locking;
  /** Files that are written together with the sheets, made once the lock is held: the journal. */
  readonly beside?: () => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}

/**
 * Changes a coder's sheets as they stand on the disk at this moment, all of them or none, and holds the study's lock only while
 * it does. A change that gives back the very sheet it was given, as where a step is refused, leaves the file, or its absence, as it is. Comes back with why nothing was written; with nothing where all was. Throws WriteFailure where another command is at work.
 */
export function editSheets(study: Study, { coder, edits, lock, beside }: SheetEdits): Promise<Problem[]> {
  return withLock(study.dir, lock, async () => {
    const files = new Map<string, string>();
    const problems: Problem[] = [];
    for (const { transcript, change } of edits) {
      const sheet = isAsRead(study, transcript) ? sheetNow(study.dir, coder, transcript) : "text-changing";
      const file = `codings/${coder}/${transcript.id}.jsonl`;
      if (typeof sheet === "string") problems.push(refusal(sheet, file, transcript.id));
      else {
        const changed = change(sheet);
        if (changed !== sheet) files.set(file, formatSheet(changed));
      }
    }
    const texts = textsToKeep({
      ...study,
      sheets: edits.map(({ transcript: { id, sha256 } }) => ({ transcript: id, textSha256: sha256 })),
    });
    if (problems.length === 0) await writeAll(study.dir, new Map([...files, ...((await beside?.()) ?? []), ...texts]));
    return problems;
  });
}

/** `text-changing`: after it was read here; `text-changed`: after the sheet was written. */
type Refusal = "text-changing" | "text-changed" | "sheet-unsound";

/** Whether the transcript on the disk is still the one that decisions were taken on. */
function isAsRead({ dir, sources }: Study, { id }: Transcript): boolean {
  const file = `transcripts/${id}.txt`;
  const { bytes } = readBytes(dir, file);
  const read = sources.find((source) => source.path === file);
  return read === undefined || (bytes !== null && sha256Of(decode(bytes).text) === read.sha256);
}

function sheetNow(dir: string, coder: string, transcript: Transcript): Sheet | Refusal {
  const { id, sha256 } = transcript;
  const file = `codings/${coder}/${id}.jsonl`;
  const { bytes, problems: unread } = readBytes(dir, file);
  if (unread.length > 0) return "sheet-unsound";
  if (bytes === null) return blankSheet(transcript, coder);
  const { sheet, problems } = parseSheet(decode(bytes).text, file);
  if (sheet === null || problems.length > 0) return "sheet-unsound";
  return sheet.textSha256 === sha256 ? sheet : "text-changed";
}

function refusal(refused: Refusal, file: string, transcript: string): Problem {
  const told = (code: string, text: Problem["text"], hint: Problem["text"]): Problem => {
    return { severity: "error", code, place: { file }, text, hint };
  };
  if (refused === "text-changing") return told("text-changed", say.textChangedMeanwhile, say.startAgain);
  if (refused === "sheet-unsound") return told(refused, commands.sheetUnsound, commands.sheetUnsoundHint);
  return told(refused, sheetTextChanged(transcript), sheetTextChangedHint());
}
