import type { Sheet } from "../coding/basis.js";
import type { Coding } from "../coding/coding.js";
import { parseSheet } from "../coding/sheet.js";
import { versionOf } from "../coding/sheet-changes.js";
import { decode } from "../text/encoding.js";
import { readBytes, writeAll } from "./files.js";
import type { When } from "./journal.js";
import { type MarksMade, markStep } from "./journal-marks.js";
import { addPending, isCounted, isPending, leavePending, type Pending, readPending, type Touched } from "./pending.js";

/** A coder's sheet before a step and after it. */
export interface SheetStep {
  readonly transcript: string;
  readonly before: Sheet;
  readonly after: Sheet;
}

/** Marks that the journal has not counted yet. No words: ids and short hashes. */
const fileOf = (coder: string): string => `.grille/marks/${coder}.json`;

export function hasPending(dir: string, coder: string): boolean {
  return isPending(dir, fileOf(coder));
}

/**
 * Notes which marks a step touches, before the sheet itself is written: whatever happens in between, the next line of the journal
 * counts what has become of them and no more. Under the lock.
 */
export async function notePending(
  dir: string,
  { coder, steps, random }: { coder: string; steps: readonly SheetStep[]; random: () => number },
): Promise<void> {
  await addPending(dir, fileOf(coder), { touched: steps.flatMap(touchedIn), random });
}

function touchedIn({ transcript, before, after }: SheetStep): Touched[] {
  const [was, is] = [byId(before), byId(after)];
  const ids = new Set([...was.keys(), ...is.keys()]);
  return [...ids].flatMap((id): Touched[] => {
    const [old, now] = [was.get(id), is.get(id)];
    const version = old === undefined ? null : versionOf(old);
    return version === (now === undefined ? null : versionOf(now)) ? [] : [{ transcript, id, was: version }];
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
  const known = readPending(dir, fileOf(coder));
  const left: Pending["touched"] = {};
  if (known !== null && !isCounted(dir, coder, known)) {
    const { counts, unread } = countsOf(dir, coder, known);
    const made = await markStep(dir, { who: coder, sitting: known.sitting, ...counts }, how);
    if (made.size > 0) await writeAll(dir, made);
    for (const transcript of unread) left[transcript] = known.touched[transcript] ?? {};
  }
  await leavePending(dir, fileOf(coder), { touched: left, random: how.random });
}

/**
 * The journal's lines for marks made outside of the page, as `markStep`. What the page has not counted yet is counted first, by the sheets
 * as they stand: what is taken away now was made before. Under the lock.
 */
export async function stepAfterPending(
  dir: string,
  made: MarksMade,
  how: { readonly when: When; readonly random: () => number },
): Promise<Map<string, string>> {
  if (hasPending(dir, made.who)) await countPending(dir, made.who, how);
  return markStep(dir, made, how);
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
