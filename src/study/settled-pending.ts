import { AGREED } from "../coding/basis.js";
import type { Settlement } from "../coding/settlement.js";
import { parseSheet } from "../coding/sheet.js";
import { decode } from "../text/encoding.js";
import { namesIn, readBytes, writeAll } from "./files.js";
import { STUDY, type When } from "./journal.js";
import { addPending, isCounted, leavePending, type Pending, readPending, type Touched } from "./pending.js";
import { reconcileStep } from "./reconcile-step.js";

const FOLDER = ".grille/settled";

/** Settlements that the journal has not counted yet, by who settled; those of nobody in particular are the study's. */
const fileOf = (by: string | null): string => `${FOLDER}/${by ?? STUDY}.json`;

/** Notes which settlements a step touches, before the agreed sheet itself is written. Under the lock. */
export async function noteSettlements(
  dir: string,
  by: string | null,
  how: { readonly touched: readonly Touched[]; readonly random: () => number },
): Promise<void> {
  await addPending(dir, fileOf(by), how);
}

/** Whose settlements the journal has not counted yet, as after a sitting that was killed. */
export function uncountedSettlers(dir: string): (string | null)[] {
  const names = namesIn(dir, FOLDER).names.filter((name) => name.endsWith(".json"));
  return names.map((name) => name.slice(0, -".json".length)).map((who) => (who === STUDY ? null : who));
}

/**
 * Writes the journal's line for the settlements that it has not counted, by what has become of them; those in a sheet that cannot be
 * read wait until it can. Under the lock.
 */
export async function countSettlements(
  dir: string,
  by: string | null,
  how: { readonly when: When; readonly random: () => number },
): Promise<void> {
  const known = readPending(dir, fileOf(by));
  const left: Pending["touched"] = {};
  if (known !== null && !isCounted(dir, by ?? STUDY, known)) {
    const { counts, transcripts, unread } = countsOf(dir, known);
    const detail = { as: "settled", ...counts, sitting: known.sitting };
    if (transcripts.length > 0) await writeAll(dir, await reconcileStep(dir, { by, detail, transcripts }, how));
    for (const transcript of unread) left[transcript] = known.touched[transcript] ?? {};
  }
  await leavePending(dir, fileOf(by), { touched: left, random: how.random });
}

interface Counted {
  readonly counts: Readonly<Record<string, number>>;
  readonly transcripts: readonly string[];
  /** Transcripts on which the agreed sheet cannot be read. */
  readonly unread: readonly string[];
}

function countsOf(dir: string, { touched }: Pending): Counted {
  const counts: Record<string, number> = {};
  const transcripts: string[] = [];
  const unread: string[] = [];
  for (const [transcript, settled] of Object.entries(touched)) {
    const now = settledNow(dir, transcript);
    if (now === null) unread.push(transcript);
    const fates = now === null ? [] : Object.entries(settled).flatMap(([id, was]) => fateOf(was, now.get(id)));
    for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1;
    if (fates.length > 0) transcripts.push(transcript);
  }
  return { counts, transcripts, unread };
}

/** Under which word a settlement is counted; under none where it came and went in between. */
function fateOf(was: string | null, now: Settlement | undefined): string[] {
  if (now === undefined) return was === null ? [] : ["undone"];
  return was === null ? [now.how] : [];
}

/** The settlements on a transcript by id; null where the sheet cannot be read: nothing is said of it. */
function settledNow(dir: string, transcript: string): Map<string, Settlement> | null {
  const file = `codings/${AGREED}/${transcript}.jsonl`;
  const { bytes, problems } = readBytes(dir, file);
  if (bytes === null) return problems.length === 0 ? new Map() : null;
  const { sheet } = parseSheet(decode(bytes).text, file);
  return sheet === null ? null : new Map((sheet.settled ?? []).map((one) => [one.id, one]));
}
