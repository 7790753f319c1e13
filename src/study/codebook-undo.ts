import { rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { codesOf } from "../codebook/codebook.js";
import { readCodebook } from "../codebook/read.js";
import * as say from "../messages/recode.js";
import { sha256Of } from "../text/hash.js";
import type { Problem } from "../text/problem.js";
import { namesIn, readBytes, writeAll } from "./files.js";
import { codersOnDisk } from "./on-disk.js";
import { stepsOfStudy } from "./study-steps.js";

/** What it takes to undo the last change of a codebook. It holds people's words: whatever rewrites these purges it. */
const UNDO = ".grille/codebook-undo.json";

const record = z.strictObject({
  grille: z.literal(1),
  kind: z.string(),
  /** The codes or the codebook that it changed; not in records of earlier versions. */
  of: z.array(z.string()).optional(),
  at: z.string().optional(),
  files: z.array(z.strictObject({ file: z.string(), before: z.base64().nullable(), after: z.string() })),
});

/** A file before and after a change. */
export interface Change {
  readonly file: string;
  readonly before: Uint8Array;
  readonly after: string;
}

/** What a change was: its step, the codes (or the codebook) that it changed, and when (ISO 8601). */
export interface Changed {
  readonly kind: string;
  readonly of?: readonly string[] | undefined;
  readonly at?: string | undefined;
}

/** A file before and after a change; null before where the change made it. */
type Made = Omit<Change, "before"> & { readonly before: Uint8Array | null };

/** The record, to be written together with the changes. It takes the place of the one before. */
export function undoRecord({ kind, of, at }: Changed, changes: readonly Made[]): Map<string, string> {
  const files = changes.map(({ file, before, after }) => ({
    file,
    before: before === null ? null : Buffer.from(before).toString("base64"),
    after: sha256Of(after),
  }));
  return new Map([[UNDO, `${JSON.stringify({ grille: 1, kind, of, at, files })}\n`]]);
}

/** A change that can be undone, and its files as they were; null for a file that was not there. */
export interface Undoable {
  readonly change: Changed;
  readonly files: ReadonlyMap<string, Uint8Array | null>;
}

/** What can be undone, or why nothing can: no record, files that have changed since, or marks since with a code that would go. */
export function undoable(dir: string): Undoable | Problem[] {
  const { bytes } = readBytes(dir, UNDO);
  const read = bytes === null ? null : record.safeParse(jsonIn(Buffer.from(bytes).toString("utf8")));
  if (read === null || !read.success)
    return [{ severity: "error", code: "no-undo", place: {}, ...(read === null ? whyNone(dir) : say.undoUnread) }];
  const { kind, of, at, files } = read.data;
  const changed = files.filter(({ file, after }) => {
    const now = readBytes(dir, file).bytes;
    return now === null || sha256Of(now) !== after;
  });
  if (changed.length > 0) return [changedSince(changed.map(({ file }) => file))];
  const found = new Map(
    files.map(({ file, before }) => [file, before === null ? null : Buffer.from(before, "base64")]),
  );
  const orphans = markedSince(dir, found);
  if (orphans.length === 0) return { change: { kind, of, at }, files: found };
  const [text, hint] = [say.markedSince(orphans), say.markedSinceHint];
  return [{ severity: "error", code: "marked-since", place: {}, text, hint }];
}

function changedSince(files: readonly string[]): Problem {
  const [first] = files;
  const place = files.length === 1 && first !== undefined ? { file: first } : {};
  return { severity: "error", code: "changed-since", place, text: say.touched(files), hint: say.touchedHint };
}

/** Codes that would go, and that stand in sheets which would stay as they are. */
function markedSince(dir: string, files: ReadonlyMap<string, Uint8Array | null>): string[] {
  const books = [...files].filter(([file]) => file.startsWith("codebooks/"));
  const then = new Set(books.flatMap(([file, bytes]) => (bytes === null ? [] : idsIn(bytes, file))));
  const going = books
    .flatMap(([file]) => idsIn(readBytes(dir, file).bytes ?? new Uint8Array(), file))
    .filter((id) => !then.has(id));
  if (going.length === 0) return [];
  const sheets = codersOnDisk(dir).flatMap((coder) =>
    namesIn(dir, `codings/${coder}`).names.map((name) => `codings/${coder}/${name}`),
  );
  const said = sheets
    .filter((file) => !files.has(file))
    .map((file) => Buffer.from(readBytes(dir, file).bytes ?? []).toString("utf8"));
  return going.filter((id) => said.some((text) => text.includes(`"code":"${id}"`)));
}

function idsIn(bytes: Uint8Array, file: string): string[] {
  const { codebook } = readCodebook(Buffer.from(bytes).toString("utf8"), file);
  return codebook === null ? [] : codesOf([codebook]).map(({ id }) => id);
}

/** Why there is no record, as the journal tells it. */
function whyNone(dir: string): Pick<Problem, "text" | "hint"> {
  const steps = stepsOfStudy(dir);
  const at = steps.findLastIndex(({ step }) => step.startsWith("codebook"));
  const last = steps[at];
  if (last === undefined) return say.neverChanged;
  if (last.step === "codebook-undo") return say.undoneAlready;
  if (steps.slice(at).some(({ step }) => step === "anonymise" || step === "forget")) return say.undoPurged;
  return say.undoGone;
}

/** Puts files back, with the journal, and forgets the record. Under the lock. */
export async function undo(
  dir: string,
  files: ReadonlyMap<string, Uint8Array | null>,
  journal: ReadonlyMap<string, string>,
): Promise<void> {
  const back = [...files].flatMap(([file, bytes]) => (bytes === null ? [] : [[file, bytes] as const]));
  await writeAll(dir, new Map<string, string | Uint8Array>([...back, ...journal]));
  for (const [file, bytes] of files) if (bytes === null) rmSync(join(dir, file), { force: true });
  rmSync(join(dir, UNDO), { force: true });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
