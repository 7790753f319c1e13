import { existsSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { removeFiles } from "./derived.js";
import { readBytes, writeAll } from "./files.js";
import { chainsIn } from "./journal.js";
import { randomId } from "./journal-people.js";

const pending = z.strictObject({
  grille: z.literal(1),
  /** Random, and part of the journal's line: a sitting whose line stands is never counted again. */
  sitting: z.string(),
  /** By transcript and id: what it was before it was first touched since the journal's last line; null where it was not there. */
  touched: z.record(z.string(), z.record(z.string(), z.string().nullable())),
});

/** What a person has done in a sitting that the journal has not counted yet. No words: ids and short hashes. */
export type Pending = z.output<typeof pending>;

/** Something that a step touches, and what it was before; null where it was not there. */
export interface Touched {
  readonly transcript: string;
  readonly id: string;
  readonly was: string | null;
}

export function isPending(dir: string, file: string): boolean {
  return existsSync(join(dir, file));
}

/** null where nothing waits, or where the file cannot be read: then nothing is counted. */
export function readPending(dir: string, file: string): Pending | null {
  const { bytes } = readBytes(dir, file);
  try {
    const read = pending.safeParse(JSON.parse(Buffer.from(bytes ?? []).toString("utf8")));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Notes what a step touches, before the step itself is written. What is noted already keeps what it was at first. Under the lock. */
export async function addPending(
  dir: string,
  file: string,
  { touched, random }: { readonly touched: readonly Touched[]; readonly random: () => number },
): Promise<void> {
  const known = readPending(dir, file);
  const all: Pending["touched"] = structuredClone(known?.touched ?? {});
  let isMore = false;
  for (const { transcript, id, was } of touched) {
    const there = all[transcript] ?? {};
    all[transcript] = there;
    if (Object.hasOwn(there, id)) continue;
    there[id] = was;
    isMore = true;
  }
  if (isMore) await writePending(dir, file, { sitting: known?.sitting ?? randomId(random), touched: all });
}

/** Leaves what could not be counted to the next line of the journal, or nothing. Under the lock. */
export async function leavePending(
  dir: string,
  file: string,
  { touched, random }: { readonly touched: Pending["touched"]; readonly random: () => number },
): Promise<void> {
  if (Object.keys(touched).length === 0) removeFiles(dir, [file]);
  else await writePending(dir, file, { sitting: randomId(random), touched });
}

async function writePending(dir: string, file: string, of: Omit<Pending, "grille">): Promise<void> {
  await writeAll(dir, new Map([[file, `${JSON.stringify({ grille: 1, ...of } satisfies Pending)}\n`]]));
}

/** Whether the journal's line for this sitting stands. */
export function isCounted(dir: string, who: string, { sitting }: Pending): boolean {
  const entries = chainsIn(dir).chains.flatMap((one) => (one.who === who ? one.entries : []));
  return entries.some(({ detail }) => detail.sitting === sitting);
}
