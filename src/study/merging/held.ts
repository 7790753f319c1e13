import { sha256Of } from "../../text/hash.js";
import { readBytes } from "../files.js";
import type { Chain, JournalEntry } from "../journal.js";

/** What one copy held when it was merged into another, and how far its journal went then. */
export interface Held {
  /** The last line of each of its chains, by their hashes. */
  readonly heads: readonly string[];
  /** The journal's line of that merge; null where it changed nothing. */
  readonly line: string | null;
  /** Versions (`versionIn`): the last one of each thing. */
  readonly seen: ReadonlySet<string>;
  /** What stood otherwise in the copy that it was merged into, after that merge too (`thingIn`). */
  readonly apart: ReadonlySet<string>;
}

/** Kept beside what is derived: without it the next merge only asks more. */
export const MERGED = ".grille/merged.json";

/** How many copies are remembered. */
const COPIES = 6;

/** A thing in a copy as it stands there, as two short hashes: of what it is, and of what it says. */
export function versionIn(key: string, value: string): string {
  return `${thingIn(key)}${sha256Of(value).slice(0, HALF)}`;
}

const HALF = 12;
export const thingIn = (key: string): string => sha256Of(key).slice(0, HALF);
const thingOf = (version: string): string => version.slice(0, HALF);

export interface Merged {
  readonly held: readonly Held[];
  /** Versions that somebody chose to leave out. */
  readonly left: ReadonlySet<string>;
}

/** What a study remembers of the copies that were merged into it; nothing where that cannot be read. */
export function mergedIn(dir: string): Merged {
  const { bytes } = readBytes(dir, MERGED);
  try {
    const { copies, left } = JSON.parse(Buffer.from(bytes ?? []).toString("utf8")) as Record<string, unknown>;
    const held = (Array.isArray(copies) ? copies : []).map((one: Record<string, unknown>): Held => {
      const line = typeof one.line === "string" ? one.line : null;
      return { heads: textsOf(one.heads), line, seen: new Set(textsOf(one.seen)), apart: new Set(textsOf(one.apart)) };
    });
    return { held, left: new Set(textsOf(left)) };
  } catch {
    return { held: [], left: new Set() };
  }
}

function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

export function formatMerged({ held, left }: Merged): string {
  const copies = held.map(({ heads, line, seen, apart }) => ({
    heads,
    line,
    seen: [...seen].sort(),
    apart: [...apart].sort(),
  }));
  return `${JSON.stringify({ grille: 1, copies, ...(left.size === 0 ? {} : { left: [...left].sort() }) })}\n`;
}

/** The copies that are remembered with one more, in the place of what it held when its journal went just as far. */
export function withHeld(held: readonly Held[], { heads, line, ...rest }: Held): Held[] {
  const isSame = (one: Held): boolean => one.heads.join() === heads.join();
  const before = held.find(isSame);
  const now = { heads, line: line ?? before?.line ?? null, ...rest };
  return [now, ...held.filter((one) => !isSame(one))].slice(0, COPIES);
}

/** The last line of each chain, in the order of their hashes. */
export function headsOfCopy(chains: readonly Chain[]): string[] {
  return chains.flatMap(({ entries }) => entries.at(-1)?.hash ?? []).sort();
}

/** What is known of the copy that is merged now: from when it was merged here last, or from when this study was merged there. */
export interface Known {
  /** Whether this copy held it, or this study when it was merged there: where it is gone here, it was taken away since. */
  readonly isHeld: (version: string) => boolean;
  /** Whether nobody has changed it in this copy since both were put together last: where it is otherwise here, it was settled or changed here. */
  readonly isUnchanged: (version: string) => boolean;
  /** What it held of things that nobody looks at this time. */
  readonly besides: (seen: ReadonlySet<string>) => string[];
}

/** `held`: what is remembered here; `back`: what the other copy remembers of those merged there. */
export function knownOf(
  { held, back }: { readonly held: readonly Held[]; readonly back: readonly Held[] },
  { mine, theirs }: { readonly mine: readonly Chain[]; readonly theirs: readonly Chain[] },
): Known {
  const [ours, others] = [entriesOf(mine), entriesOf(theirs)];
  const nearest = nearestOf(held, others);
  // A copy that has merged another one since, as this study, may have been settled otherwise there: then what it held here tells no more.
  const current = nearest.filter(({ until }) =>
    [...others.values()].every(({ step, hash }) => step !== "merge" || until.has(hash)),
  );
  const there = back.find(
    ({ heads, line }) => line !== null && others.has(line) && !ours.has(line) && heads.every((one) => ours.has(one)),
  );
  const seen = nearest.map((one) => one.seen);
  return {
    isHeld: (version) => seen.some((one) => one.has(version)) || there?.seen.has(version) === true,
    isUnchanged: (version) => {
      if (current.length === 0) return there?.seen.has(version) === true && !there.apart.has(thingOf(version));
      const known = current.filter(({ things }) => things.has(thingOf(version)));
      return known.length > 0 && known.every((one) => one.seen.has(version));
    },
    besides: (looked) => {
      const things = new Set([...looked].map(thingOf));
      return seen.flatMap((one) => [...one].filter((version) => !things.has(thingOf(version))));
    },
  };
}

interface Near extends Held {
  readonly things: ReadonlySet<string>;
  /** Every line of the copy's journal up to that merge. */
  readonly until: ReadonlySet<string>;
}

/** What is remembered of copies of which this one has gone on, without what one of them has gone on from itself. */
function nearestOf(held: readonly Held[], entries: ReadonlyMap<string, JournalEntry>): Near[] {
  const behind = held
    .filter(({ heads }) => heads.every((one) => entries.has(one)))
    .map((one) => ({ ...one, until: until(one.heads, entries), things: new Set([...one.seen].map(thingOf)) }));
  const isBehind = (one: Near, other: Near): boolean =>
    other.until.size > one.until.size && one.heads.every((hash) => other.until.has(hash));
  return behind.filter((one) => !behind.some((other) => isBehind(one, other)));
}

function until(heads: readonly string[], entries: ReadonlyMap<string, JournalEntry>): Set<string> {
  const lines = new Set<string>();
  for (const head of heads)
    for (let at: string | null = head; at !== null && !lines.has(at); at = entries.get(at)?.previous ?? null)
      lines.add(at);
  return lines;
}

function entriesOf(chains: readonly Chain[]): Map<string, JournalEntry> {
  return new Map(chains.flatMap(({ entries }) => entries.map((one) => [one.hash, one])));
}
