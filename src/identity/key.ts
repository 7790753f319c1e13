import { z } from "zod";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import { KINDS, type Kind } from "./finding.js";
import { plain as plainForm, spelt, wholesAmong } from "./name-forms.js";

/** One person, place or thing: what it is really called, and what stands for it in the study. */
export interface KeyEntry {
  readonly kind: Kind;
  /** Every form of the real name, the fullest first: `Nadia Benali`, `Nadia`, `Mme Benali`. */
  readonly real: readonly string[];
  readonly pseudonym: string;
  readonly gender?: "f" | "m";
  /** Id in participants.csv, where it is a participant. */
  readonly participant?: string;
  /** Ids of the transcripts, and paths of the study's other files, in which it was found; absent where that is not known. */
  readonly found?: readonly string[];
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
      found: z.array(z.string()).optional(),
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
  const { kind, real, pseudonym, gender, participant, found } = entry;
  return {
    kind,
    real,
    pseudonym,
    ...(gender === undefined ? {} : { gender }),
    ...(participant === undefined ? {} : { participant }),
    ...(found === undefined ? {} : { found }),
  };
}

/** Every real name in the key, in every form, longest first: what a leak check looks for. A letter alone is no name. */
export function realNames(key: Key): string[] {
  const all = new Set(key.entries.flatMap((entry) => entry.real).filter((form) => !/^\p{L}\.?$/u.test(form)));
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

/**
 * Two e-mail addresses or towns may share a word and a mask, and be two all the same: only people are one by parts of a
 * name, and they too only under a pseudonym of their own. Two participants are two, and so are two whole names.
 */
function isSame(a: KeyEntry, b: KeyEntry): boolean {
  if (a.kind !== b.kind || a.pseudonym !== b.pseudonym || isApart(a, b)) return false;
  const byParts = a.kind === "person" && !a.pseudonym.startsWith("[");
  const names = ({ real }: KeyEntry): string[] => real.flatMap(byParts ? namesIn : fold);
  const known = new Set(names(a));
  return names(b).some((name) => known.has(name));
}

/** Whether two people cannot be one; a longer form of a whole name (Nadia Benali, Nadia Benali-Dupont) speaks for one. */
function isApart(a: KeyEntry, b: KeyEntry): boolean {
  if (a.kind !== "person") return false;
  if (a.participant !== undefined && b.participant !== undefined) return fold(a.participant) !== fold(b.participant);
  const [wholes, others] = [wholesOf(a), wholesOf(b)];
  const isPartOf = (one: readonly string[], all: readonly string[]): boolean => one.every((word) => all.includes(word));
  const areSame = (one: readonly string[], other: readonly string[]): boolean =>
    plainForm(one.join(" ")) === plainForm(other.join(" "));
  const agree = wholes.some((one) =>
    others.some((other) => isPartOf(one, other) || isPartOf(other, one) || areSame(one, other)),
  );
  return wholes.length > 0 && others.length > 0 && !agree;
}

/** The words of every whole name. */
function wholesOf({ real }: KeyEntry): string[][] {
  return wholesAmong(real).map(({ first, last }) => spelt(`${first} ${last}`).split(" "));
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

/** Of what was found at an unknown place once, it stays unknown where it was found; whose it is stays too. */
function joined(there: KeyEntry, more: KeyEntry): KeyEntry {
  const whose = there.participant === undefined ? {} : { participant: there.participant };
  const { found: before, ...rest } = { ...there, ...more, ...whose, found: there.found };
  const found = before === undefined || more.found === undefined ? {} : { found: distinct([...before, ...more.found]) };
  return { ...rest, real: distinct([...there.real, ...more.real]), ...found };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** The key with what it says of the study under new names: participants, and places where something was found. */
export function renamed(
  key: Key,
  { participants, places }: Readonly<Record<"participants" | "places", (name: string) => string>>,
): Key {
  const entries = key.entries.map(({ participant, found, ...rest }) => ({
    ...rest,
    ...(participant === undefined ? {} : { participant: participants(participant) }),
    ...(found === undefined ? {} : { found: found.map(places) }),
  }));
  return { ...key, entries };
}

/**
 * The entries of whoever has this id in participants.csv: those that say so, or that have it for a pseudonym. Where there
 * are none, those of a person of no other id whose pseudonym begins with it.
 */
export function entriesOf(key: Key, participant: string): KeyEntry[] {
  const sought = fold(participant);
  const people = key.entries.filter(({ kind }) => kind === "person");
  const theirs = people.filter(({ participant = "", pseudonym }) =>
    [participant, pseudonym].map(fold).includes(sought),
  );
  if (theirs.length > 0) return theirs;
  return people.filter((entry) => entry.participant === undefined && firstOf(entry.pseudonym) === sought);
}

function firstOf(name: string): string {
  return fold(name).split(" ")[0] ?? "";
}

/**
 * A name that has two pseudonyms in one place, a pseudonym that stands for two people, and one that is somebody's real name: unless it
 * is among those `given` before that somebody came, of which the study knows where they stand.
 */
export function contradictions(key: Key, given: readonly string[] = []): Contradiction[] {
  const settled = new Set(given.map(fold));
  const people = key.entries.filter((entry) => entry.kind === "person" && !entry.pseudonym.startsWith("["));
  const byPseudonym = grouped(people, (entry) => [fold(entry.pseudonym)]);
  const byReal = grouped(key.entries, (entry) => entry.real.map((form) => `${entry.kind} ${fold(form)}`));
  const shared = [...byPseudonym.values()].filter((entries) => entries.length > 1);
  const split = [...byReal.values()].filter(isSplit);
  const real = new Set(people.flatMap((entry) => entry.real).map(fold));
  const taken = people.filter(({ pseudonym }) => real.has(fold(pseudonym)) && !settled.has(fold(pseudonym)));
  return [
    ...split.map((entries) => named("one-name-two-pseudonyms", entries)),
    ...shared.map((entries) => named("one-pseudonym-two-people", entries)),
    ...taken.map((entry) => named("pseudonym-is-a-real-name", [entry])),
  ];
}

/** Namesakes are two people where the key knows of each in which interviews it is. */
function isSplit(entries: readonly KeyEntry[]): boolean {
  return entries.some((one, i) =>
    entries
      .slice(i + 1)
      .some(
        (other) =>
          one.pseudonym !== other.pseudonym &&
          !areNamesakes(one, other) &&
          !hasOwnPart(one, other) &&
          !haveOtherWholes(one, other),
      ),
  );
}

/** Of two who are in one interview, one by a whole name and one by a part of it alone: the part is that one's there. */
function hasOwnPart(one: KeyEntry, other: KeyEntry): boolean {
  const isPartOnly = (entry: KeyEntry): boolean => entry.found !== undefined && wholesOf(entry).length === 0;
  const isWhole = (entry: KeyEntry): boolean => entry.found !== undefined && wholesOf(entry).length > 0;
  const arePeople = one.kind === "person" && other.kind === "person";
  return arePeople && ((isPartOnly(one) && isWhole(other)) || (isWhole(one) && isPartOnly(other)));
}

/** Of two whole names that share a part, the part alone is neither's more than the other's. */
function haveOtherWholes(one: KeyEntry, other: KeyEntry): boolean {
  if (one.kind !== "person" || other.kind !== "person") return false;
  const [wholes, others] = [one, other].map((entry) => wholesOf(entry).map((words) => words.join(" ")));
  if (wholes === undefined || others === undefined || wholes.length === 0 || others.length === 0) return false;
  return !wholes.some((name) => others.includes(name));
}

/** Whether two people of one name can be told apart by where they were found: one of them at least is known to be in other places only. */
export function areNamesakes(one: KeyEntry, other: Pick<KeyEntry, "kind" | "found">): boolean {
  if (one.kind !== "person" || other.kind !== "person") return false;
  if (one.found === undefined || other.found === undefined) return one.found !== other.found;
  const places = new Set(one.found);
  return !other.found.some((place) => places.has(place));
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
