import type { Key, KeyEntry } from "../identity/key.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import type { Transcript } from "../text/transcript.js";
import { type Calling, callings, isSameName } from "./forget-callings.js";
import { personsLabels, tookPartIn } from "./forget-names.js";
import type { Person } from "./forget-who.js";
import type { Study } from "./read.js";

/** Somebody whom the key knows, or a name that was given. */
export interface Known {
  readonly pseudonym: string;
  /** None where the key is not open. */
  readonly real: readonly string[];
  readonly participant?: string;
  /** Absent where nothing says where it stands. */
  readonly found?: readonly string[];
  /** Null of what the key does not have. */
  readonly entry: KeyEntry | null;
}

/** Whose names are whose when somebody is forgotten. */
export interface Theirs {
  readonly own: readonly Known[];
  /** Their pseudonym begins like the person's, or is a part of it, and nothing tells whether they are the person or a namesake. */
  readonly unsure: readonly Known[];
  /** Everybody else. */
  readonly others: readonly Known[];
}

/**
 * Which names are a person's: those that say so, or that are the pseudonym itself or the name in a label of theirs, which is
 * theirs where neither the key nor the study has it. Where none is whole, of those that share it (`Florence
 * Bertrand`, `Florence Mertens` for Florence) and were found in the person's interviews it is who presents herself there, else
 * the only one. Of somebody whom no register knows none is taken.
 */
export function theirNames(
  study: Study,
  { person, key, raw, labels }: Readonly<Record<"labels", ReadonlySet<string>>> & Whose,
): Theirs {
  const { own: called, others: calledElse } = callings(study, { raw, labels });
  const names = [person.id, ...called.map(({ name }) => name)];
  const known = knownPeople(study, key);
  const all = [...known, ...labelled(called, known), ...labelled(calledElse, [...known, ...labelled(called, [])])];
  const exact = all.filter((one) => isExactly(one, person.id) || isCalled(one, called));
  const isWhole = exact.some(({ pseudonym }) => wordsOf(pseudonym).length > 1);
  const isTheirs = (one: Known): boolean =>
    names.some((name) => isAlike(one, { study, person, name })) && !(isWhole && wordsOf(one.pseudonym).length > 1);
  const alike = all.filter((one) => !exact.includes(one) && isTheirs(one));
  // With the key left closed nothing says whose such a name is that others alone say.
  const isAnywhere = ({ found: _, ...one }: Known): boolean => !isExactly(one, person.id) && isTheirs(one);
  const own = person.isKnown ? ownAmong(alike, () => ownWords(study, person, raw)) : null;
  const others = key === null && study.config.anonymity.key !== undefined ? all.filter(isAnywhere) : [];
  const unsure = own === null ? alike : others.filter((one) => !own.includes(one));
  const theirs = [...exact, ...(own ?? [])];
  return { own: theirs, unsure, others: all.filter((one) => !theirs.includes(one) && !unsure.includes(one)) };
}

interface Whose {
  readonly person: Person;
  readonly key: Key | null;
  readonly raw: ReadonlyMap<string, Transcript>;
}

/** Whole names in labels that are not known otherwise. */
function labelled(names: readonly Calling[], known: readonly Known[]): Known[] {
  const isKnown = (name: string): boolean => known.some((one) => isCalled(one, [{ name, found: [] }]));
  return names
    .filter(({ name }) => /\S\s+\S/.test(name) && !isKnown(name))
    .map(({ name, found }) => ({ pseudonym: name, real: [], found, entry: null }));
}

/** Whether a whole name in a label is this one, as it was given or as it really is. */
function isCalled({ participant, pseudonym, real }: Known, names: readonly Calling[]): boolean {
  if (participant !== undefined) return false;
  return [pseudonym, ...real].some((form) => /\S\s+\S/.test(form) && names.some(({ name }) => isSameName(form, name)));
}

function knownPeople(study: Study, key: Key | null): Known[] {
  const people = (key?.entries ?? []).filter(({ kind, pseudonym }) => kind === "person" && !pseudonym.startsWith("["));
  const known = new Set(people.map(({ pseudonym }) => fold(pseudonym)));
  const given = Object.entries(study.config.anonymity.given)
    .filter(([name]) => /^\p{L}/u.test(name) && !known.has(fold(name)))
    .map(([pseudonym, found]): Known => ({ pseudonym, real: [], found, entry: null }));
  return withParts([...people.map((entry): Known => ({ ...entry, entry })), ...given], study);
}

/** A part that was given alone is theirs of whose pseudonym alone it is a part (`Claes` of Joëlle Claes): they stand there too. No participant's id is a part. */
function withParts(all: readonly Known[], { participants }: Study): Known[] {
  const ids = new Set(participants.map(({ id }) => fold(id)));
  const owners = new Map(all.map((one) => [one, ids.has(fold(one.pseudonym)) ? null : ownerOf(one, all)]));
  return all
    .filter((one) => (owners.get(one) ?? null) === null)
    .map((one) => {
      const parts = all.filter((part) => owners.get(part) === one).flatMap(({ found = [] }) => found);
      return one.found === undefined || parts.length === 0 ? one : { ...one, found: [...one.found, ...parts] };
    });
}

/** The one who has this name, given without an entry of the key, for a first name or a family name. */
function ownerOf({ pseudonym, entry }: Known, all: readonly Known[]): Known | null {
  if (entry !== null || /\s/.test(pseudonym)) return null;
  const sought = fold(pseudonym);
  const isPart = (one: Known): boolean => {
    const [first = "", ...last] = wordsOf(one.pseudonym);
    return last.length > 0 && [first, last.join(" ")].includes(sought);
  };
  const [owner, ...others] = all.filter(isPart);
  return others.length === 0 ? (owner ?? null) : null;
}

function isExactly({ participant, pseudonym }: Known, id: string): boolean {
  return participant === undefined ? isSameName(pseudonym, id) : fold(participant) === fold(id);
}

/** One pseudonym of two that share a word may be the other in full: never another participant's, nor one found in others' interviews alone. */
function isAlike(
  { participant, pseudonym, found }: Known,
  { study, person, name: own }: { study: Study; person: Person; name: string },
): boolean {
  const [name, id] = [wordsOf(pseudonym), wordsOf(own)];
  const isPart = id.length === 1 ? name[0] === id[0] : name.length === 1 && id.includes(name[0] ?? "");
  if (!isPart || participant !== undefined) return false;
  if (study.participants.some((one) => fold(one.id) === fold(pseudonym))) return false;
  return found === undefined || !person.isKnown || found.some((place) => tookPartIn(place, person));
}

function wordsOf(name: string): string[] {
  return fold(name).split(/\s+/);
}

/** Null where it cannot be told. */
function ownAmong(alike: readonly Known[], said: () => readonly string[]): readonly Known[] | null {
  if (alike.length < 2) return alike;
  const words = said();
  const presented = alike.filter((one) => words.some((text) => presents(text, one)));
  return presented.length > 0 ? presented : null;
}

const PRESENTS =
  /(?<!\p{L})(?:je m['’]appelle|on m['’]appelle|appelez-moi|moi,? c['’]est|moi,? je suis|je suis|je me présente,?|mon nom,? (?:est|c['’]est)|my name(?: is|['’]s)|i am|i['’]m|call me)\s+(?:(?:madame|monsieur|mme|mr?s?\.?)\s+)?$/iu;

/** Whether somebody says that this is their name. */
function presents(text: string, { pseudonym, real }: Known): boolean {
  const whole = [pseudonym, ...real].filter((form) => /\s/.test(form));
  return searchFor(whole)(text).some(({ start }) => PRESENTS.test(text.slice(Math.max(0, start - 48), start)));
}

/** What the person says, turn by turn. */
function ownWords(study: Study, person: Person, raw: ReadonlyMap<string, Transcript>): string[] {
  return [...raw.values()].flatMap((one) => {
    const labels = personsLabels(study, person, one);
    const isAlone = person.alone.includes(one.id);
    const own = one.turns.filter(({ role, speaker }) => labels.has(speaker) || (isAlone && role === "participant"));
    return own.map(({ start, end }) => one.text.slice(start, end));
  });
}
