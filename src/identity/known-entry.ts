import { fold } from "../text/fold.js";
import { type Entity, isPerhapsWord } from "./entity.js";
import type { KeyEntry } from "./key.js";
import { partsOfEntry, sharedPart } from "./name-parts.js";
import { readName } from "./person-name.js";

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
 */
export function knownEntry(entity: Entity, { known, isInterview = () => true }: Known): Match {
  const forms = new Set(entity.forms.map(fold));
  const alike = known.filter((one) => one.kind === entity.kind && one.real.some((form) => forms.has(fold(form))));
  const named = alike.filter((one) => entity.kind !== "person" || partShared(one, entity) !== "other");
  const places = [...new Set(entity.mentions.map(({ transcript }) => transcript))].filter(isInterview);
  const isHere = ({ found }: KeyEntry): boolean =>
    places.length > 0 && places.every((place) => found?.includes(place) === true);
  if (wholesIn(entity.forms).length > 0 && entity.kind === "person")
    return wholeEntry(entity, { known, named, isHere });
  const here = bearerHere(entity, { known, alike, isHere });
  if (here !== null) return here;
  const [first = null, ...others] = named;
  const isPart = entity.kind === "person" && places.length > 0 && !isPerhapsWord(entity);
  if (first === null && isPart && entity.namesake !== true)
    return { known: null, perhaps: whoHasPart(entity, { known, places }) ?? alike.find((one) => isBare(one)) ?? null };
  const isOpen = others.length > 0 || entity.shared || known.some((one) => hasPart(one, entity));
  const isDoubtful = isPart && first !== null && (isOpen || wholesIn(first.real).length > 0);
  return isDoubtful ? { known: null, perhaps: first } : { known: first, perhaps: null };
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

/** Who has this whole name in the key; else, where the key knows of no other place, who has a part of it and no more. */
function wholeEntry(
  entity: Entity,
  {
    known,
    named,
    isHere,
  }: Known & { readonly named: readonly KeyEntry[]; readonly isHere: (one: KeyEntry) => boolean },
): Match {
  const whole = new Set(wholesIn(entity.forms));
  const own = known.filter(({ kind, real }) => kind === "person" && wholesIn(real).some((name) => whole.has(name)));
  const there =
    own.find(isHere) ?? own[0] ?? named.find((one) => isBare(one) && (one.found === undefined || isHere(one)));
  if (there !== undefined) return { known: there, perhaps: null };
  const [one = null, ...others] = known.filter((entry) => isBare(entry) && partShared(entry, entity) === "same");
  return { known: null, perhaps: others.length > 0 ? null : one };
}

/** Of two whole names neither is taken for somebody of whom the key has a part alone. */
export function apart<Of extends Match & { readonly entity: Entity }>(matches: readonly Of[]): Of[] {
  const isClaim = ({ entity, known }: Of): boolean =>
    entity.kind === "person" &&
    known !== null &&
    wholesIn(entity.forms).length > 0 &&
    wholesIn(known.real).length === 0;
  const claims = matches.filter(isClaim);
  const isContested = (one: Of): boolean => claims.some((other) => other !== one && other.known === one.known);
  return matches.map((one) => (isClaim(one) && isContested(one) ? { ...one, known: null, perhaps: one.known } : one));
}

/** A test whether somebody of whom there is a part of a name shares it with whole names of other interviews, and with none of their own. */
export function namesakes(entities: readonly Entity[], known: readonly KeyEntry[]): (entity: Entity) => boolean {
  const places = new Map<string, string[]>();
  const add = (whole: Pick<Entity, "first" | "last">, found: readonly string[]): void => {
    if (whole.first === null || whole.last === null) return;
    for (const part of partNames(whole)) places.set(part, [...(places.get(part) ?? []), ...found]);
  };
  for (const one of entities)
    if (one.kind === "person")
      add(
        one,
        one.mentions.map(({ transcript }) => transcript),
      );
  for (const { kind, real, found = [] } of known)
    if (kind === "person") for (const name of real.map(readName)) add(name, found);
  return (entity) => {
    if (entity.first !== null && entity.last !== null) return false;
    const theirs = places.get(partNames(entity)[0] ?? "");
    return theirs !== undefined && !entity.mentions.some(({ transcript }) => theirs.includes(transcript));
  };
}

/** `first nadia`, `last benali`. */
function partNames({ first, last }: Pick<Entity, "first" | "last">): string[] {
  return [...(first === null ? [] : [`first ${fold(first)}`]), ...(last === null ? [] : [`last ${fold(last)}`])];
}

/** A person whom the key knows by the full name, of which the study may have a part only. Of two full names it is the one that the study has. */
export function asKnown(entity: Entity, { kind, real, gender }: KeyEntry): Entity {
  const here = new Set(entity.forms.map(wholeName));
  const wholes = real.filter((form) => wholeName(form) !== null);
  const form = wholes.find((one) => here.has(wholeName(one))) ?? wholes[0];
  const whole = form === undefined ? undefined : readName(form);
  if (kind !== "person" || whole === undefined) return entity;
  return { ...entity, first: whole.first, last: whole.last, gender: gender ?? entity.gender };
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
  return sharedPart(partsOfEntry(entry), entity);
}

/** Whether the key has no whole name of a person. */
function isBare({ kind, real }: KeyEntry): boolean {
  return kind === "person" && wholesIn(real).length === 0;
}

function wholesIn(names: readonly string[]): string[] {
  return names.flatMap((form) => wholeName(form) ?? []);
}

/** First name and family name, folded and in this order; null for a form that lacks either. */
function wholeName(form: string): string | null {
  const { first, last } = readName(form);
  return first === null || last === null ? null : fold(`${first} ${last}`);
}
