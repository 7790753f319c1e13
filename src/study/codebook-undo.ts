import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import * as say from "../messages/recode.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { readBytes, writeAll } from "./files.js";
import { readJournal, STUDY } from "./journal.js";

/** What it takes to undo the last change of a codebook. It holds people's words: whatever rewrites these purges it. */
const UNDO = ".grille/codebook-undo.json";

const record = z.strictObject({
  grille: z.literal(1),
  kind: z.string(),
  files: z.array(z.strictObject({ file: z.string(), before: z.base64(), after: z.string() })),
});

/** A file before and after a change. */
export interface Change {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: string;
}

/** The record, to be written together with the changes. It takes the place of the one before. */
export function undoRecord(kind: string, changes: readonly Change[]): Map<string, string> {
  const files = changes.map(({ file, before, after }) => ({
    file,
    before: Buffer.from(before).toString("base64"),
    after: sha256Of(after),
  }));
  return new Map([[UNDO, `${JSON.stringify({ grille: 1, kind, files })}\n`]]);
}

/** What can be undone, or why nothing can: no record, or files that have changed since. */
export function undoable(dir: string): { kind: string; files: Map<string, Uint8Array> } | Problem[] {
  const { bytes } = readBytes(dir, UNDO);
  const read = bytes === null ? null : record.safeParse(jsonIn(Buffer.from(bytes).toString("utf8")));
  if (read === null || !read.success)
    return [{ severity: "error", code: "no-undo", place: {}, ...(read === null ? whyNone(dir) : say.undoUnread) }];
  const { kind, files } = read.data;
  const changed = files.filter(({ file, after }) => {
    const now = readBytes(dir, file).bytes;
    return now === null || sha256Of(now) !== after;
  });
  if (changed.length > 0)
    return changed.map(({ file }) => ({
      severity: "error",
      code: "changed-since",
      place: { file },
      text: say.touched,
      hint: say.touchedHint,
    }));
  return { kind, files: new Map(files.map(({ file, before }) => [file, Buffer.from(before, "base64")])) };
}

/** Why there is no record, as the journal tells it. */
function whyNone(dir: string): Pick<Problem, "text" | "hint"> {
  const steps = readJournal(dir).journals.get(STUDY) ?? [];
  const at = steps.findLastIndex(({ step }) => step.startsWith("codebook"));
  const last = steps[at];
  if (last === undefined) return say.neverChanged;
  if (last.step === "codebook-undo") return say.undoneAlready;
  if (steps.slice(at).some(({ step }) => step === "anonymise" || step === "forget")) return say.undoPurged;
  if (last.step === "codebook-import") return say.importedAnew(String(last.detail.codebook ?? ""));
  return say.undoGone;
}

/** Puts files back, with the journal, and forgets the record. Under the lock. */
export async function undo(
  dir: string,
  files: ReadonlyMap<string, Uint8Array>,
  journal: ReadonlyMap<string, string>,
): Promise<void> {
  await writeAll(dir, new Map<string, string | Uint8Array>([...files, ...journal]));
  rmSync(join(dir, UNDO), { force: true });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
