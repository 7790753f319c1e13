import { z } from "zod";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import { KINDS, type Kind } from "./finding.js";

/** One person, place or thing: what it is really called, and what stands for it in the study. */
export interface KeyEntry {
  readonly kind: Kind;
  /** Every form of the real name, the fullest first: `Nadia Benali`, `Nadia`, `Mme Benali`. */
  readonly real: readonly string[];
  readonly pseudonym: string;
  readonly gender?: "f" | "m";
  /** Id in participants.csv, where it is a participant. */
  readonly participant?: string;
}

/** What lies sealed outside the study: who is who. */
export interface Key {
  /** Random, the same as `anonymity.key` in study.yaml. */
  readonly id: string;
  /** Day on which it was made, `2026-03-09`. */
  readonly created: string;
  /** By how many days the study's dates are moved; never 0. */
  readonly dayOffset: number;
  readonly entries: readonly KeyEntry[];
}

/** What cannot both be right. Named by pseudonyms alone, which are no secret. */
export interface Contradiction {
  readonly what: "one-name-two-pseudonyms" | "one-pseudonym-two-people" | "pseudonym-is-a-real-name";
  readonly pseudonyms: readonly string[];
}

const file = z.strictObject({
  grille: z.literal(1),
  id: z.string(),
  created: z.string(),
  day_offset: z.number().int(),
  entries: z.array(
    z.strictObject({
      kind: z.enum(KINDS),
      real: z.array(z.string().min(1)).min(1),
      pseudonym: z.string().min(1),
      gender: z.enum(["f", "m"]).optional(),
      participant: z.string().optional(),
    }),
  ),
});

export function formatKey({ id, created, dayOffset, entries }: Key): string {
  return JSON.stringify({ grille: 1, id, created, day_offset: dayOffset, entries });
}

/** Null where the content is no key. */
export function parseKey(content: string): Key | null {
  const read = file.safeParse(json(content));
  if (!read.success) return null;
  const { id, created, day_offset: dayOffset, entries } = read.data;
  return { id, created, dayOffset, entries: entries.map(plain) };
}

function json(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

function plain(entry: z.output<typeof file>["entries"][number]): KeyEntry {
  const { kind, real, pseudonym, gender, participant } = entry;
  return {
    kind,
    real,
    pseudonym,
    ...(gender === undefined ? {} : { gender }),
    ...(participant === undefined ? {} : { participant }),
  };
}

/** Every real name in the key, in every form, longest first: what a leak check looks for. */
export function realNames(key: Key): string[] {
  const all = new Set(key.entries.flatMap((entry) => entry.real));
  return [...all].sort((a, b) => b.length - a.length || byCodeUnit(a, b));
}

/** The entry that has this real name among its forms; case and accents do not count. */
export function findEntry(key: Key, real: string): KeyEntry | null {
  const sought = fold(real);
  return key.entries.find((entry) => entry.real.some((form) => fold(form) === sought)) ?? null;
}

/** The key with these entries as well. An entry of the same kind and pseudonym that shares a name is joined with the one there. */
export function addEntries(key: Key, added: readonly KeyEntry[]): Key {
  const entries = [...key.entries];
  for (const entry of added) {
    const at = entries.findIndex((one) => isSame(one, entry));
    const there = entries[at];
    if (there === undefined) entries.push(entry);
    else entries[at] = joined(there, entry);
  }
  return { ...key, entries };
}

function isSame(a: KeyEntry, b: KeyEntry): boolean {
  if (a.kind !== b.kind || a.pseudonym !== b.pseudonym) return false;
  const known = new Set(a.real.flatMap(namesIn));
  return b.real.flatMap(namesIn).some((name) => known.has(name));
}

/** A form as a whole and its longer words, so that `Mme Benali` is one with `Nadia Benali`. */
function namesIn(form: string): string[] {
  return [
    fold(form),
    ...fold(form)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  ];
}

function joined(there: KeyEntry, more: KeyEntry): KeyEntry {
  return { ...there, ...more, real: [...new Set([...there.real, ...more.real])] };
}

/** The key without the entries that `isGone` names. */
export function removeEntries(key: Key, isGone: (entry: KeyEntry) => boolean): Key {
  return { ...key, entries: key.entries.filter((entry) => !isGone(entry)) };
}

/** Removes whoever has this id in participants.csv: the entry that says so, or whose pseudonym it is. */
export function forgetParticipant(key: Key, participant: string): Key {
  const sought = fold(participant);
  return removeEntries(key, (entry) => {
    if (entry.kind !== "person") return false;
    return entry.participant === participant || fold(entry.pseudonym) === sought || firstOf(entry.pseudonym) === sought;
  });
}

function firstOf(name: string): string {
  return fold(name).split(" ")[0] ?? "";
}

/** A name that has two pseudonyms, a pseudonym that stands for two people, and one that is somebody's real name. */
export function contradictions(key: Key): Contradiction[] {
  const people = key.entries.filter((entry) => entry.kind === "person" && !entry.pseudonym.startsWith("["));
  const byPseudonym = grouped(people, (entry) => [fold(entry.pseudonym)]);
  const byReal = grouped(key.entries, (entry) => entry.real.map((form) => `${entry.kind} ${fold(form)}`));
  const shared = [...byPseudonym.values()].filter((entries) => entries.length > 1);
  const split = [...byReal.values()].filter((entries) => new Set(entries.map((one) => one.pseudonym)).size > 1);
  const real = new Set(people.flatMap((entry) => entry.real).map(fold));
  const taken = people.filter(({ pseudonym }) => real.has(fold(pseudonym)));
  return [
    ...split.map((entries) => named("one-name-two-pseudonyms", entries)),
    ...shared.map((entries) => named("one-pseudonym-two-people", entries)),
    ...taken.map((entry) => named("pseudonym-is-a-real-name", [entry])),
  ];
}

function named(what: Contradiction["what"], entries: readonly KeyEntry[]): Contradiction {
  return { what, pseudonyms: [...new Set(entries.map((entry) => entry.pseudonym))].sort(byCodeUnit) };
}

function grouped(entries: readonly KeyEntry[], keysOf: (entry: KeyEntry) => string[]): Map<string, KeyEntry[]> {
  const groups = new Map<string, KeyEntry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) groups.set(key, [...(groups.get(key) ?? []), entry]);
  return groups;
}
