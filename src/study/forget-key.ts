import type { Key, KeyEntry } from "../identity/key.js";
import { plain } from "../identity/name-forms.js";
import { callingsOfEntry } from "../identity/name-parts.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { holds as holdsSpan } from "../text/span.js";
import type { Changes } from "./forget-changes.js";
import { tookPartIn } from "./forget-names.js";
import type { Going } from "./forget-person.js";
import type { Known } from "./forget-theirs.js";
import { givenIn } from "./given.js";

/** What becomes of the key when someone is forgotten. */
export interface KeyCut {
  /** The key as it is to be; null where it stays as it is. */
  readonly key: Key | null;
  /** The person's own entry, and what was found in their interviews and nowhere else. */
  readonly gone: readonly KeyEntry[];
  /** Found in their interviews, and in other places of the study, for which it stays. */
  readonly shared: readonly { readonly entry: KeyEntry; readonly places: readonly string[] }[];
  /** What the key does not say of where it was found: it stays. */
  readonly unknown: readonly KeyEntry[];
  /** People whose pseudonym begins like the person's and who may be that person: they stay. */
  readonly unsure: readonly KeyEntry[];
  /** Others who have the person's real name, or a part of it, and may be that person under another pseudonym: they stay. */
  readonly alike: readonly { readonly entry: KeyEntry; readonly places: readonly string[] }[];
  /** Whether an entry of the key is the person's. */
  readonly isNamed: boolean;
}

/** The key without a person, once it is known what becomes of every file. */
export function cutKey(key: Key, going: Going, changes: Changes): KeyCut {
  const entries = (known: readonly Known[]): KeyEntry[] => known.flatMap(({ entry }) => entry ?? []);
  const own = entries(going.theirs.own);
  const unsure = entries(going.theirs.unsure);
  const names = [going.person.id, ...going.theirs.own.map(({ pseudonym }) => pseudonym)];
  const isOnlyHere = ({ found = [] }: KeyEntry): boolean =>
    found.length > 0 && found.every((place) => going.person.alone.includes(place));
  const namesakes = entries(going.theirs.others).filter(
    (entry) => isNamesake(entry.pseudonym, names) && !isOnlyHere(entry),
  );
  const places = placesOf(key, going, changes);
  const gone: KeyEntry[] = [];
  const shared: { entry: KeyEntry; places: readonly string[] }[] = [];
  const unknown: KeyEntry[] = [];
  const alike: { entry: KeyEntry; places: readonly string[] }[] = [];
  const isAlike = sharesRealName(own);
  const kept: KeyEntry[] = [];
  for (const entry of key.entries) {
    const left = places(entry);
    const isOthers = isOtherPerson(entry, going);
    const stays = isOthers || unsure.includes(entry) || namesakes.includes(entry);
    if (own.includes(entry) || (left?.length === 0 && !stays && mayGo(entry, going))) {
      gone.push(entry);
      continue;
    }
    kept.push(left === null ? entry : { ...entry, found: left });
    if (isOthers || unsure.includes(entry)) continue;
    if (isAlike(entry)) alike.push({ entry, places: left ?? [] });
    else if (left === null || (left.length === 0 && !namesakes.includes(entry))) unknown.push(entry);
    else if (namesakes.includes(entry) || entry.found?.some((place) => tookPartIn(place, going.person)))
      shared.push({ entry, places: left });
  }
  const isSame = JSON.stringify(kept) === JSON.stringify(key.entries);
  const now = isSame ? null : { ...key, entries: kept };
  return { key: now, gone, shared, unknown, unsure, alike, isNamed: own.length > 0 };
}

/** A test whether somebody of the key is called by a form of these people's real names. */
function sharesRealName(own: readonly KeyEntry[]): (entry: KeyEntry) => boolean {
  const called = own.map(callingsOfEntry).flatMap(({ first, last }) => [...first, ...last]);
  const forms = new Set([...own.flatMap(({ real }) => real.map(plain)), ...called].filter((form) => form.length > 1));
  return ({ kind, real }) => kind === "person" && real.some((form) => forms.has(plain(form)));
}

/** `Florence Mertens` is a namesake of Florence and of Florence Bertrand. */
function isNamesake(pseudonym: string, names: readonly string[]): boolean {
  return names.some((name) => fold(pseudonym).split(/\s+/)[0] === fold(name).split(/\s+/)[0]);
}

/** Another person's entry goes with the interviews that spoke of them, not with a text in which nothing stands for them any more. */
function mayGo({ kind, found = [] }: KeyEntry, { person }: Going): boolean {
  return kind === "person" ? found.some((place) => tookPartIn(place, person)) : found.length > 0;
}

/** An entry of another participant serves that one, wherever it was found. */
function isOtherPerson({ kind, participant, pseudonym }: KeyEntry, { study, person }: Going): boolean {
  if (kind !== "person") return false;
  const names = [participant ?? "", pseudonym].map(fold);
  return study.participants.some(({ id }) => fold(id) !== fold(person.id) && names.includes(fold(id)));
}

/** Where in the study an entry still serves; null where the key does not say where it was found. */
function placesOf(key: Key, going: Going, changes: Changes): (entry: KeyEntry) => readonly string[] | null {
  const standing = realOnes(key, going, changes);
  return (entry) => {
    if (entry.found === undefined) return null;
    const left = entry.found.filter((place) => stays(place, entry, { going, changes }));
    const more = [...(standing.get(entry) ?? [])].filter((place) => !left.includes(place));
    return [...left, ...more];
  };
}

/** A file that changes has lost an entry where nothing that stands for it is left there. */
function stays(place: string, entry: KeyEntry, { going, changes }: { going: Going; changes: Changes }): boolean {
  if (going.person.alone.includes(place)) return false;
  const file = going.raw.has(place) ? `transcripts/${place}.txt` : place;
  if (changes.remove.has(file)) return false;
  const made = changes.files.get(file);
  return made === undefined || holds(made, entry);
}

function holds(text: string, { kind, pseudonym }: KeyEntry): boolean {
  const words = kind === "person" && !pseudonym.startsWith("[") ? [pseudonym, ...pseudonym.split(" ")] : [pseudonym];
  const there = spaced(text);
  return words.some((word) => word.length > 1 && there.includes(spaced(word)));
}

/** The words of a text between blanks, so that whole words can be looked for in any case. */
function spaced(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")} `;
}

/** Transcripts that stay and hold a real name of an entry, not replaced there yet: never a name that was given there, nor a pseudonym of who takes part. */
function realOnes(key: Key, { study, raw, person }: Going, changes: Changes): Map<KeyEntry, Set<string>> {
  const forms = key.entries.flatMap((entry) => entry.real.map((form) => ({ entry, form })));
  const search = searchFor(forms.map(({ form }) => form));
  const found = new Map<KeyEntry, Set<string>>();
  for (const [id, { text }] of raw) {
    if (person.alone.includes(id)) continue;
    const now = changes.files.get(`transcripts/${id}.txt`) ?? text;
    const people = study.interviews.find((one) => one.id === id)?.participants ?? [];
    const spared = searchFor([...givenIn(study, id), ...people])(now);
    for (const hit of search(now)) {
      if (spared.some((one) => holdsSpan(one, hit))) continue;
      const { form } = hit;
      const entry = forms[form]?.entry;
      if (entry !== undefined) found.set(entry, (found.get(entry) ?? new Set()).add(id));
    }
  }
  return found;
}
