import type { Key, KeyEntry } from "../identity/key.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import type { Transcript } from "../text/transcript.js";
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
 * Which names are a person's: those that say so, or that are the pseudonym itself. Of those that share it (`Florence
 * Bertrand`, `Florence Mertens` for Florence) and were found in the person's interviews it is who presents herself there, else
 * the only one. Of somebody whom no register knows none is taken.
 */
export function theirNames(
  study: Study,
  { person, key, raw }: { person: Person; key: Key | null; raw: ReadonlyMap<string, Transcript> },
): Theirs {
  const all = knownPeople(study, key);
  const exact = all.filter((one) => isExactly(one, person.id));
  const alike = all.filter((one) => !exact.includes(one) && isAlike(one, { study, person }));
  // With the key left closed nothing says whose such a name is that others alone say.
  const isAnywhere = ({ found: _, ...one }: Known): boolean =>
    !isExactly(one, person.id) && isAlike(one, { study, person });
  const own = person.isKnown ? ownAmong(alike, () => ownWords(study, person, raw)) : null;
  const others = key === null && study.config.anonymity.key !== undefined ? all.filter(isAnywhere) : [];
  const unsure = own === null ? alike : others.filter((one) => !own.includes(one));
  const theirs = [...exact, ...(own ?? [])];
  return { own: theirs, unsure, others: all.filter((one) => !theirs.includes(one) && !unsure.includes(one)) };
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
  const sought = fold(id);
  return participant === undefined ? fold(pseudonym) === sought : fold(participant) === sought;
}

/** One pseudonym of two that share a word may be the other in full: never another participant's, nor one found in others' interviews alone. */
function isAlike(
  { participant, pseudonym, found }: Known,
  { study, person }: { study: Study; person: Person },
): boolean {
  const [name, id] = [wordsOf(pseudonym), wordsOf(person.id)];
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
