import { readBytes } from "../files.js";
import { type Chain, chainsIn } from "../journal.js";

/** What is known of the time at which two copies were one. */
export interface Past {
  /** What another copy held when it was merged last, as short hashes. */
  readonly seen: ReadonlySet<string>;
  /** What each person has done in either copy since, as far as the journals tell. */
  readonly since: ReadonlyMap<string, Since>;
  /** An earlier merge left something of a copy out, whose steps stand in this journal all the same: it no longer tells who is newer. */
  readonly isPartial: boolean;
}

/** Steps of one person that stand in one journal alone; null where neither journal knows the person. */
export interface Since {
  readonly mine: readonly Chain["entries"][number][];
  readonly theirs: readonly Chain["entries"][number][];
}

/** Kept beside what is derived: without it the next merge only asks more. */
export const MERGED = ".grille/merged.json";

export function readPast(mine: string, theirs: string): Past {
  const { chains } = chainsIn(mine);
  const merges = chains.flatMap(({ entries }) => entries.filter(({ step }) => step === "merge"));
  const isPartial = merges.some(({ detail }) => detail.left !== undefined);
  return { seen: seenIn(mine), since: sinceThen(chains, chainsIn(theirs).chains), isPartial };
}

function seenIn(dir: string): Set<string> {
  const { bytes } = readBytes(dir, MERGED);
  try {
    const { seen } = JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as { seen?: unknown };
    return new Set(Array.isArray(seen) ? seen.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}

export function formatPast(seen: ReadonlySet<string>): string {
  return `${JSON.stringify({ grille: 1, seen: [...seen].sort() })}\n`;
}

export function sinceThen(mine: readonly Chain[], theirs: readonly Chain[]): Map<string, Since> {
  const people = new Set([...mine, ...theirs].map(({ who }) => who));
  return new Map(
    [...people].map((who) => {
      const [ours, others] = [entriesOf(mine, who), entriesOf(theirs, who)];
      return [who, { mine: without(ours, others), theirs: without(others, ours) }];
    }),
  );
}

function entriesOf(chains: readonly Chain[], who: string): Map<string, Chain["entries"][number]> {
  const entries = chains.filter((one) => one.who === who).flatMap((one) => one.entries);
  return new Map(entries.map((one) => [one.hash, one]));
}

function without<T>(these: ReadonlyMap<string, T>, those: ReadonlyMap<string, T>): T[] {
  return [...these].filter(([hash]) => !those.has(hash)).map(([, one]) => one);
}

/** Which copy alone a person has worked in since the copies parted; null where that was both, neither, or is not known. */
export function onlyIn({ since, isPartial }: Past, who: string): "mine" | "theirs" | null {
  if (isPartial) return null;
  const { mine, theirs } = since.get(who) ?? { mine: [], theirs: [] };
  if (mine.length > 0 && theirs.length === 0) return "mine";
  return theirs.length > 0 && mine.length === 0 ? "theirs" : null;
}

/** Whether the journal of this study says that the person has taken something away here since. */
export function hasRemoved({ since }: Past, who: string): boolean {
  return (since.get(who)?.mine ?? []).some(({ detail }) => typeof detail.removed === "number" && detail.removed > 0);
}
