import { fold } from "../text/fold.js";
import { type Entity, isPerhapsWord } from "./entity.js";
import type { KeyEntry } from "./key.js";
import {
  formOf,
  formsOf,
  isFull,
  type NameOf,
  partIn,
  plain,
  readForm,
  spelt,
  turnedIn,
  type Whole,
  wholesAmong,
} from "./name-forms.js";
import { callingsOf, callingsOfEntry, sharedPart } from "./name-parts.js";

/** Who of the key somebody is, or may be. */
export interface Match {
  readonly known: KeyEntry | null;
  /** Whom it cannot be said to be. */
  readonly perhaps: KeyEntry | null;
}

interface Known {
  readonly known: readonly KeyEntry[];
  readonly isInterview?: (place: string) => boolean;
}

/**
 * Two people who share a first name alone are two: their whole names say so. A first name or a family name alone is
 * somebody's whom the key has by a whole name only where the key knows that they, and nobody else of that name, are; a whole name is
 * somebody's of whom the key has a part alone only where that part was found. A first name is never taken for a family name.
 * The words of a whole name in the other order are the same person's, unless the lists say of both what comes first: then it is asked about.
 */
export function knownEntry(entity: Entity, options: Known): Match {
  const match = entryOf(entity, options);
  if (match.known !== null || entity.kind !== "person") return match;
  const turned = options.known.filter((entry) => turnedTo(entry, entity) !== null);
  const [one, ...others] = turned;
  if (one === undefined) return match;
  const isSure = others.length === 0 && turnedTo(one, entity) === "same";
  return isSure ? { known: one, perhaps: null } : { known: null, perhaps: one };
}

function turnedTo({ kind, real }: KeyEntry, { forms }: Entity): "same" | "perhaps" | null {
  return kind === "person" ? turnedIn(real, forms) : null;
}

function entryOf(entity: Entity, { known, isInterview = () => true }: Known): Match {
  const exact = having(entity, known, entity.kind === "person" ? spelt : fold);
  const alike = exact.length > 0 || entity.kind !== "person" ? exact : having(entity, known, plain);
  const named = alike.filter((one) => entity.kind !== "person" || partShared(one, entity) !== "other");
  const places = [...new Set(entity.mentions.map(({ transcript }) => transcript))].filter(isInterview);
  const isHere = ({ found }: KeyEntry): boolean =>
    places.length > 0 && places.every((place) => found?.includes(place) === true);
  if (entity.kind === "person" && isWhole(entity)) return wholeEntry(entity, { known, named, isHere });
  const here = bearerHere(entity, { known, alike, isHere });
  if (here !== null) return here;
  const [first = null, ...others] = named;
  const isPart = entity.kind === "person" && places.length > 0 && !isPerhapsWord(entity);
  if (first === null && isPart && entity.namesake !== true)
    return { known: null, perhaps: whoHasPart(entity, { known, places }) ?? alike.find((one) => isBare(one)) ?? null };
  const isOpen = others.length > 0 || entity.shared || known.some((one) => hasPart(one, entity));
  const isDoubtful = isPart && first !== null && (isOpen || !isBare(first) || exact.length === 0);
  return isDoubtful ? { known: null, perhaps: first } : { known: first, perhaps: null };
}

/** The entries that have one of its forms. */
function having(
  { kind, forms }: Entity,
  known: readonly KeyEntry[],
  as: (form: string) => string,
): readonly KeyEntry[] {
  const sought = new Set(forms.map(as));
  return known.filter((one) => one.kind === kind && one.real.some((form) => sought.has(as(form))));
}

/** Of a part of a name who was found where it stands: whoever had it alone, else the one bearer in the same part, else in the other; null where nobody was. */
function bearerHere(
  entity: Entity,
  {
    known,
    alike,
    isHere,
  }: Known & { readonly alike: readonly KeyEntry[]; readonly isHere: (one: KeyEntry) => boolean },
): Match | null {
  const there = alike.filter(isHere);
  if (entity.kind !== "person") return there[0] === undefined ? null : { known: there[0], perhaps: null };
  const own = there.find((one) => isBare(one) && partShared(one, entity) !== "other");
  if (own !== undefined) return { known: own, perhaps: null };
  const bearers = known.filter((one) => one.kind === "person" && isHere(one) && partShared(one, entity) === "same");
  const [one, ...others] = bearers.length > 0 ? bearers : there;
  if (one === undefined) return null;
  return others.length > 0 ? { known: null, perhaps: one } : { known: one, perhaps: null };
}

/**
 * Who has this whole name in the key, or a fuller or shorter one that was found where it stands; else, where the key knows of no other place,
 * who has a part of it and no more. Whose name is fuller or shorter, or is a part, is asked about elsewhere; of two who have the two parts both are.
 */
function wholeEntry(
  entity: Entity & Whole,
  {
    known,
    named,
    isHere,
  }: Known & { readonly named: readonly KeyEntry[]; readonly isHere: (one: KeyEntry) => boolean },
): Match {
  const wholes = wholeForms(entity.forms, entity);
  const own = known.filter(({ kind, real }) => kind === "person" && wholesIn(real).some((name) => wholes.has(name)));
  const like = known.filter((entry) => isFullerOrShorter(entry, entity));
  const [one = null, ...others] = like.filter(isHere);
  const there =
    own.find(isHere) ??
    own[0] ??
    (others.length > 0 ? null : one) ??
    named.find((each) => isBare(each) && (each.found === undefined || isHere(each)));
  if (there !== undefined) return { known: there, perhaps: null };
  const bare = known.filter((entry) => isBare(entry) && partShared(entry, entity) === "same");
  const [first = null, ...more] = like.length > 0 ? like : bare;
  if (more.length === 0) return { known: null, perhaps: first };
  const parts = like.length > 0 ? null : bearersOfParts(entity, known);
  return { known: null, perhaps: parts?.first ?? parts?.last ?? null };
}

/** Of whom alone the key has no more than the first name of a whole name, and of whom no more than the family name; null where there is nobody, or several. */
export function bearersOfParts(
  name: Whole,
  known: readonly KeyEntry[],
): Readonly<Record<keyof Whole, KeyEntry | null>> {
  const [first, last] = (["first", "last"] as const).map((part) => {
    const has = (entry: KeyEntry): boolean => callingsOfEntry(entry)[part].has(plain(name[part]));
    const [one = null, ...others] = known.filter((entry) => isBare(entry) && has(entry));
    return others.length > 0 ? null : one;
  });
  return { first: first ?? null, last: last ?? null };
}

/** Whether a whole name of the key is a form of this one, or has it for a form: Rosa García, and Rosa García Fernández. */
function isFullerOrShorter({ kind, real }: KeyEntry, entity: Whole): boolean {
  return (
    kind === "person" &&
    wholesAmong(real).some((whole) => partIn(whole, entity) !== null || partIn(entity, whole) !== null)
  );
}

/** Of two whole names neither is taken for somebody of whom the key has a part alone, nor is one for somebody of the other's in the other order. */
export function apart<Of extends Match & { readonly entity: Entity }>(matches: readonly Of[]): Of[] {
  const isClaim = ({ entity, known }: Of): boolean =>
    entity.kind === "person" &&
    known !== null &&
    ((isWhole(entity) && isBare(known)) || turnedTo(known, entity) !== null);
  const wholes = matches.filter(({ entity }) => entity.kind === "person" && isFull(entity));
  const isContested = (one: Of): boolean => wholes.some((other) => other !== one && other.known === one.known);
  return matches.map((one) => (isClaim(one) && isContested(one) ? { ...one, known: null, perhaps: one.known } : one));
}

/** A test whether somebody of whom there is a part of a name shares it with whole names of other interviews, and with none of their own. */
export function namesakes(entities: readonly Entity[], known: readonly KeyEntry[]): (entity: Entity) => boolean {
  const places = new Map<string, string[]>();
  const add = (whole: NameOf, found: readonly string[]): void => {
    if (!isWhole(whole)) return;
    for (const [part, names] of Object.entries(callingsOf(whole)))
      for (const name of names) places.set(`${part} ${name}`, [...(places.get(`${part} ${name}`) ?? []), ...found]);
  };
  for (const one of entities)
    if (one.kind === "person")
      add(
        one,
        one.mentions.map(({ transcript }) => transcript),
      );
  for (const { kind, real, found = [] } of known)
    if (kind === "person") for (const name of wholesAmong(real)) add(name, found);
  return (entity) => {
    if (isWhole(entity)) return false;
    const theirs = places.get(
      entity.first === null ? `last ${plain(entity.last ?? "")}` : `first ${plain(entity.first)}`,
    );
    return theirs !== undefined && !entity.mentions.some(({ transcript }) => theirs.includes(transcript));
  };
}

/** A person whom the key knows by the full name, of which the study may have a part only. Of a fuller and a shorter one it is the one that the study has. */
export function asKnown(entity: Entity, { kind, real, gender }: KeyEntry): Entity {
  const wholes = wholesAmong(real);
  const here = isWhole(entity) ? wholeForms(entity.forms, entity) : new Set();
  const whole = wholes.find((one) => here.has(nameIn(one))) ?? wholes[0];
  if (kind !== "person" || whole === undefined) return entity;
  const isOther = isWhole(entity) && nameIn(entity) !== nameIn(whole);
  const isLike = isOther && [partIn(entity, whole), partIn(whole, entity)].includes("whole");
  return { ...entity, ...(isLike ? {} : whole), gender: gender ?? entity.gender };
}

function nameIn({ first, last }: Whole): string {
  return plain(`${first} ${last}`);
}

/** The one person of whose whole name, in the key and found in other places, this is a part, the same part first; null where there are none or several. */
function whoHasPart(
  entity: Entity,
  { known, places }: { known: readonly KeyEntry[]; places: readonly string[] },
): KeyEntry | null {
  const all = known.filter((entry) => hasPart(entry, entity));
  const same = all.filter((entry) => partShared(entry, entity) === "same");
  const [one = null, ...others] = same.length > 0 ? same : all;
  return others.length > 0 || places.some((place) => one?.found?.includes(place)) ? null : one;
}

/** Whether somebody of the key has a whole name of which this first name or family name alone is a part. */
function hasPart(entry: KeyEntry, entity: Entity): boolean {
  return entry.kind === "person" && !isBare(entry) && partShared(entry, entity) !== null;
}

function partShared(entry: KeyEntry, entity: Entity): "same" | "other" | null {
  return sharedPart(callingsOfEntry(entry), entity);
}

export function isWhole<Of extends NameOf>(name: Of): name is Of & Whole {
  return name.first !== null && name.last !== null;
}

/** Whether the key has no whole name of a person. */
function isBare({ kind, real }: KeyEntry): boolean {
  return kind === "person" && wholesAmong(real).length === 0;
}

/** Every whole name among these, those that are shorter forms of others included. */
function wholesIn(names: readonly string[]): readonly string[] {
  const there = WHOLES.get(names);
  if (there !== undefined) return there;
  const wholes = wholesAmong(names).flatMap((whole) => [...wholeForms(names, whole)]);
  WHOLES.set(names, wholes);
  return wholes;
}

const WHOLES = new WeakMap<readonly string[], readonly string[]>();

/** The whole name, and its shorter forms among these that have both parts. */
function wholeForms(names: readonly string[], whole: Whole): Set<string> {
  const forms = formsOf(whole);
  const shorter = names.map((name) => formOf(readForm(name))).filter((form) => forms.get(form)?.part === "whole");
  return new Set([nameIn(whole), ...shorter]);
}
