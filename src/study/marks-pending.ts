import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Sheet } from "../coding/basis.js";
import type { Coding } from "../coding/coding.js";
import { parseSheet } from "../coding/sheet.js";
import { versionOf } from "../coding/sheet-changes.js";
import { decode } from "../text/encoding.js";
import { removeFiles } from "./derived.js";
import { readBytes, writeAll } from "./files.js";
import { chainsIn, type When } from "./journal.js";
import { type MarksMade, markStep } from "./journal-marks.js";
import { randomId } from "./journal-people.js";

/** A coder's sheet before a step and after it. */
export interface SheetStep {
  readonly transcript: string;
  readonly before: Sheet;
  readonly after: Sheet;
}

const pending = z.strictObject({
  grille: z.literal(1),
  /** Random, and part of the journal's line: a sitting whose line stands is never counted again. */
  sitting: z.string(),
  /** By transcript and mark: the version of the mark before it was first touched since the journal's last line; null where it was not there. */
  touched: z.record(z.string(), z.record(z.string(), z.string().nullable())),
});

type Pending = z.output<typeof pending>;

/** Marks that the journal has not counted yet. No words: ids and short hashes. */
const fileOf = (coder: string): string => `.grille/marks/${coder}.json`;

export function hasPending(dir: string, coder: string): boolean {
  return existsSync(join(dir, fileOf(coder)));
}

/**
 * Notes which marks a step touches, before the sheet itself is written: whatever happens in between, the next line of the journal
 * counts what has become of them and no more. Under the lock.
 */
export async function notePending(
  dir: string,
  { coder, steps, random }: { coder: string; steps: readonly SheetStep[]; random: () => number },
): Promise<void> {
  const known = readPending(dir, coder);
  const touched: Record<string, Record<string, string | null>> = structuredClone(known?.touched ?? {});
  let isMore = false;
  for (const step of steps)
    for (const [id, version] of touchedIn(step)) {
      touched[step.transcript] ??= {};
      const marks = touched[step.transcript] ?? {};
      if (Object.hasOwn(marks, id)) continue;
      marks[id] = version;
      isMore = true;
    }
  if (!isMore) return;
  const content = pendingFile({ sitting: known?.sitting ?? randomId(random), touched });
  await writeAll(dir, new Map([[fileOf(coder), content]]));
}

function touchedIn({ before, after }: SheetStep): [string, string | null][] {
  const [was, is] = [byId(before), byId(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].flatMap((id): [string, string | null][] => {
    const [old, now] = [was.get(id), is.get(id)];
    const version = old === undefined ? null : versionOf(old);
    return version === (now === undefined ? null : versionOf(now)) ? [] : [[id, version]];
  });
}

/**
 * Writes the journal's line for the marks that it has not counted, by what has become of them; those in a sheet that cannot be read
 * wait until it can. Under the lock.
 */
export async function countPending(
  dir: string,
  coder: string,
  how: { readonly when: When; readonly random: () => number },
): Promise<void> {
  const known = readPending(dir, coder);
  const left: Pending["touched"] = {};
  if (known !== null && !isCounted(dir, coder, known)) {
    const { counts, unread } = countsOf(dir, coder, known);
    const made = await markStep(dir, { who: coder, sitting: known.sitting, ...counts }, how);
    if (made.size > 0) await writeAll(dir, made);
    for (const transcript of unread) left[transcript] = known.touched[transcript] ?? {};
  }
  if (Object.keys(left).length === 0) removeFiles(dir, [fileOf(coder)]);
  else await writeAll(dir, new Map([[fileOf(coder), pendingFile({ sitting: randomId(how.random), touched: left })]]));
}

function pendingFile(of: Omit<Pending, "grille">): string {
  return `${JSON.stringify({ grille: 1, ...of } satisfies Pending)}\n`;
}

function isCounted(dir: string, coder: string, { sitting }: Pending): boolean {
  const entries = chainsIn(dir).chains.flatMap((one) => (one.who === coder ? one.entries : []));
  return entries.some(({ detail }) => detail.sitting === sitting);
}

interface Counted {
  readonly counts: Omit<MarksMade, "who" | "sitting">;
  /** Transcripts on which the sheet cannot be read. */
  readonly unread: readonly string[];
}

function countsOf(dir: string, coder: string, { touched }: Pending): Counted {
  const counts = { added: 0, changed: 0, removed: 0, accepted: 0, rejected: 0, edited: 0 };
  const transcripts: string[] = [];
  const unread: string[] = [];
  for (const [transcript, marks] of Object.entries(touched)) {
    const now = marksNow(dir, `codings/${coder}/${transcript}.jsonl`);
    if (now === null) unread.push(transcript);
    const fates = now === null ? [] : Object.entries(marks).flatMap(([id, was]) => fateOf(was, now.get(id)));
    for (const fate of fates) counts[fate]++;
    if (fates.length > 0) transcripts.push(transcript);
  }
  return { counts: { transcripts, ...counts }, unread };
}

/** A decision on what was proposed counts as that, when it is taken; afterwards it is a mark like any other. */
function fateOf(
  was: string | null,
  now: Coding | undefined,
): (keyof Omit<MarksMade, "who" | "transcripts" | "sitting">)[] {
  if (now === undefined) return was === null ? [] : ["removed"];
  if (was !== null) return was === versionOf(now) ? [] : ["changed"];
  return [now.verdict === "marked" ? "added" : now.verdict];
}

/** null where the sheet cannot be read: nothing is said of it. */
function marksNow(dir: string, file: string): Map<string, Coding> | null {
  const { bytes, problems } = readBytes(dir, file);
  if (bytes === null) return problems.length === 0 ? new Map() : null;
  const { sheet } = parseSheet(decode(bytes).text, file);
  return sheet === null ? null : byId(sheet);
}

function byId({ codings }: Sheet): Map<string, Coding> {
  return new Map(codings.map((one) => [one.id, one]));
}

function readPending(dir: string, coder: string): Pending | null {
  const { bytes } = readBytes(dir, fileOf(coder));
  try {
    const read = pending.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString("utf8")));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
