import { byCodeUnit } from "../text/order.js";
import { type Chain, type JournalEntry, STUDY } from "./journal.js";

/** An entry of the journal with the chain that it stands in, and who keeps that. */
export interface Logged {
  readonly chain: string;
  readonly who: string;
  readonly entry: JournalEntry;
}

/** The end of a chain, by which a later cut shows. `entries`: the number of its last entry. */
export interface Head {
  readonly chain: string;
  readonly entries: number;
  readonly last: string;
}

/** The end of every chain that has an entry, by name. */
export function headsOf(chains: readonly Chain[]): Head[] {
  const heads = chains.flatMap(({ name, entries }): Head[] => {
    const last = entries.at(-1);
    return last === undefined ? [] : [{ chain: name, entries: last.n, last: last.hash }];
  });
  return heads.sort((a, b) => byCodeUnit(a.chain, b.chain));
}

/**
 * All entries in the order of time. Entries of one chain keep their order, whatever a clock that was wrong made of it; what
 * two chains of one person have in common stands once. At one and the same moment the study's own steps come first.
 */
export function merged(chains: readonly Chain[]): Logged[] {
  const isOwn = ({ who }: Chain): number => (who === STUDY ? 0 : 1);
  const queues = [...chains]
    .sort((a, b) => isOwn(a) - isOwn(b) || byCodeUnit(a.name, b.name))
    .map(({ name, who, entries }) => ({ name, who, entries, at: 0 }));
  const seen = new Set<string>();
  const log: Logged[] = [];
  for (;;) {
    let next: (typeof queues)[number] | null = null;
    for (const queue of queues) {
      const [mine, least] = [queue.entries[queue.at], next?.entries[next.at]];
      if (mine !== undefined && (least === undefined || mine.at < least.at)) next = queue;
    }
    const entry = next?.entries[next.at];
    if (next === null || entry === undefined) return countedOnce(log);
    next.at++;
    const key = `${next.who} ${entry.hash}`;
    if (!seen.has(key)) log.push({ chain: next.name, who: next.who, entry });
    seen.add(key);
  }
}

/**
 * A sitting that was copied with the study before it was counted is counted in both copies: where these are put together, the line that
 * counts most of it stands for it.
 */
function countedOnce(log: readonly Logged[]): Logged[] {
  const most = new Map<string, Logged>();
  for (const one of log) {
    const sitting = sittingOf(one);
    const other = sitting === null ? undefined : most.get(sitting);
    if (sitting !== null && (other === undefined || sumOf(one) > sumOf(other))) most.set(sitting, one);
  }
  return log.filter((one) => {
    const sitting = sittingOf(one);
    return sitting === null || most.get(sitting) === one;
  });
}

function sittingOf({ who, entry }: Logged): string | null {
  return typeof entry.detail.sitting === "string" ? `${who} ${entry.detail.sitting}` : null;
}

function sumOf({ entry }: Logged): number {
  return Object.values(entry.detail).reduce<number>((sum, n) => sum + (typeof n === "number" ? n : 0), 0);
}

/** What of the journal is asked for; what is not named is not asked about. */
export interface LogFilter {
  /** The first day, as 2026-03-09. */
  readonly since?: string | undefined;
  readonly who?: string | undefined;
  /** A kind of step, or what several kinds begin with (`codebook`, `codebook-undo`). */
  readonly step?: string | undefined;
}

export function filtered(log: readonly Logged[], { since, who, step }: LogFilter): Logged[] {
  return log.filter(
    (one) =>
      (since === undefined || dayOf(one.entry) >= since) &&
      (who === undefined || one.who === who) &&
      (step === undefined || one.entry.step === step || one.entry.step.startsWith(`${step}-`)),
  );
}

/** The day of an entry, in universal time: 2026-03-09. */
export function dayOf({ at }: Pick<JournalEntry, "at">): string {
  return at.slice(0, 10);
}

/** Entries that are told together: steps of one kind that one person took one after the other on one day. */
export interface Told {
  readonly who: string;
  readonly first: JournalEntry;
  readonly last: JournalEntry;
  /** How many entries these are. */
  readonly times: number;
  readonly step: string;
  /** Counts added up, lists put together; what differs otherwise is that of the last. */
  readonly detail: JournalEntry["detail"];
}

/** Steps that people take many times in an hour. */
const SMALL = new Set(["mark", "review", "memo", "import", "reread", "attribution", "synthesis"]);

/** The log day by day; small steps that follow one another are told as one. */
export function byDay(log: readonly Logged[]): { day: string; told: Told[] }[] {
  const days: { day: string; told: Told[] }[] = [];
  for (const { who, entry } of log) {
    const day = dayOf(entry);
    if (days.at(-1)?.day !== day) days.push({ day, told: [] });
    const told = days.at(-1)?.told ?? [];
    const before = told.at(-1);
    if (before !== undefined && isMore(before, { who, entry })) told[told.length - 1] = withMore(before, entry);
    else told.push({ who, first: entry, last: entry, times: 1, step: entry.step, detail: entry.detail });
  }
  return days;
}

function isMore(before: Told, { who, entry }: Pick<Logged, "who" | "entry">): boolean {
  const isSmall = SMALL.has(entry.step) && entry.step === before.step && who === before.who;
  return isSmall && before.detail.way === entry.detail.way;
}

function withMore(before: Told, entry: JournalEntry): Told {
  const detail: Record<string, number | string | readonly string[]> = { ...before.detail };
  for (const [key, value] of Object.entries(entry.detail)) detail[key] = joined(detail[key], value);
  return { ...before, last: entry, times: before.times + 1, detail };
}

type Value = JournalEntry["detail"][string];

function joined(before: Value | undefined, value: Value): Value {
  if (typeof before === "number" && typeof value === "number") return before + value;
  if (Array.isArray(before) && Array.isArray(value)) return [...new Set([...before, ...value])];
  return value;
}
