import { country, masks, numbered, region } from "../messages/anonymise.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { COUNTRIES, REGIONS } from "./data/lands.js";
import { TOWN_REGIONS } from "./data/town-regions.js";
import { type DateChoice, otherDate } from "./dates.js";
import { type Entity, isPerhapsWord } from "./entity.js";
import type { KeyEntry } from "./key.js";
import { readName } from "./person-name.js";
import { Naming, type NamingOptions } from "./pseudonyms.js";
import { searchFor } from "./surfaces.js";

export interface ProposeOptions extends Omit<NamingOptions, "real"> {
  readonly dates: DateChoice;
  /** By how many days dates are moved, where they are. */
  readonly days: number;
  /** Whether a place is an interview; a text beside them may speak of anybody. All are where nothing is said. */
  readonly isInterview?: (place: string) => boolean;
}

/** What might stand for an entity in the study. */
export interface Proposal {
  readonly entity: Entity;
  readonly replacement: string;
  /** Set where the key has it already. */
  readonly known: KeyEntry | null;
  /** Set where the key has somebody of this name, of whom it cannot be said whether they are meant here. */
  readonly perhaps: KeyEntry | null;
}

/**
 * Proposes for each entity what stands for it: a person gets a new name, an organisation a number, a town its region
 * where that is known, a date another date, and everything else its kind in brackets. What the key knows stays.
 */
export function propose(entities: readonly Entity[], options: ProposeOptions): Proposal[] {
  const people = entities.filter(({ kind }) => kind === "person");
  const naming = new Naming({ ...options, real: people.flatMap(({ forms }) => forms) });
  const isReal = realIn(entities, options.known);
  const isAlone = namesakes(entities, options.known);
  const matches = apart(entities.map((entity) => ({ entity, ...knownEntry(entity, options) })));
  let organisations = highestNumber(options.known);
  return matches.map(({ entity, known, perhaps }) => {
    if (known !== null) return knownAs(entity, known);
    if (entity.kind === "organisation") organisations += 1;
    const replacement =
      entity.kind === "organisation"
        ? numbered(organisations)[options.lang]
        : other(entity, naming, { ...options, isReal, isAlone });
    return { entity, replacement, known: null, perhaps };
  });
}

/** Of two whole names neither is taken for somebody of whom the key has a part alone. */
function apart<Of extends Match & { readonly entity: Entity }>(matches: readonly Of[]): Of[] {
  const isClaim = ({ entity, known }: Of): boolean =>
    entity.kind === "person" &&
    known !== null &&
    wholesIn(entity.forms).length > 0 &&
    wholesIn(known.real).length === 0;
  const claims = matches.filter(isClaim);
  const isContested = (one: Of): boolean => claims.some((other) => other !== one && other.known === one.known);
  return matches.map((one) => (isClaim(one) && isContested(one) ? { ...one, known: null, perhaps: one.known } : one));
}

/** An entity taken for one that the key has. */
export function knownAs(entity: Entity, known: KeyEntry): Proposal {
  return { entity: asKnown(entity, known), replacement: known.pseudonym, known, perhaps: null };
}

type Known = ProposeOptions & {
  readonly isReal: (text: string) => boolean;
  readonly isAlone: (entity: Entity) => boolean;
};

/** A test whether somebody of whom there is a part of a name shares it with whole names of other interviews, and with none of their own. */
function namesakes(entities: readonly Entity[], known: readonly KeyEntry[]): (entity: Entity) => boolean {
  const places = new Map<string, string[]>();
  const add = (parts: readonly (string | null)[], found: readonly string[]): void => {
    if (parts.includes(null)) return;
    for (const part of parts.map((one) => fold(one ?? ""))) places.set(part, [...(places.get(part) ?? []), ...found]);
  };
  for (const { kind, first, last, mentions } of entities)
    if (kind === "person")
      add(
        [first, last],
        mentions.map(({ transcript }) => transcript),
      );
  for (const { kind, real, found = [] } of known)
    if (kind === "person") for (const { first, last } of real.map(readName)) add([first, last], found);
  return ({ first, last, mentions }) => {
    if (first !== null && last !== null) return false;
    const theirs = places.get(fold(first ?? last ?? ""));
    return theirs !== undefined && !mentions.some(({ transcript }) => theirs.includes(transcript));
  };
}

/** Whether a text holds a name that is to be replaced, or that the key keeps: no placeholder may. */
function realIn(entities: readonly Entity[], known: readonly KeyEntry[]): (text: string) => boolean {
  const search = searchFor([...entities.flatMap(({ forms }) => forms), ...known.flatMap(({ real }) => real)]);
  return (text) => search(text).length > 0;
}

function other(entity: Entity, naming: Naming, options: Known): string {
  const { lang, dates, days } = options;
  const [form = ""] = entity.forms;
  if (entity.kind === "person")
    return (options.isAlone(entity) ? naming.proposeOwn(entity) : naming.propose(entity)) || masks.person[lang];
  if (entity.kind === "place") return placeWord(form, options);
  if (entity.kind === "birth-date")
    return (dates === "keep" ? form : otherDate(form, dates, { days, lang })) ?? masks[entity.kind][lang];
  return masks[entity.kind][lang];
}

interface Match {
  readonly known: KeyEntry | null;
  readonly perhaps: KeyEntry | null;
}

/**
 * Two people who share a first name alone are two: their whole names say so. A first name or a family name alone is
 * somebody's whom the key has by a whole name only where the key knows that they are; a whole name is somebody's of whom
 * the key has a part alone only where that part was found.
 */
function knownEntry(entity: Entity, options: ProposeOptions): Match {
  const { known, isInterview = () => true } = options;
  const forms = new Set(entity.forms.map(fold));
  const named = known.filter((one) => one.kind === entity.kind && one.real.some((form) => forms.has(fold(form))));
  const places = [...new Set(entity.mentions.map(({ transcript }) => transcript))].filter(isInterview);
  const isHere = ({ found }: KeyEntry): boolean =>
    places.length > 0 && places.every((place) => found?.includes(place) === true);
  if (wholesIn(entity.forms).length > 0 && entity.kind === "person")
    return wholeEntry(entity, { known, named, isHere });
  const here = named.find((one) => isHere(one) && wholesIn(one.real).length === 0) ?? named.find(isHere);
  const [first = null, ...others] = named;
  if (here !== undefined) return { known: here, perhaps: null };
  const isPart = entity.kind === "person" && places.length > 0 && !isPerhapsWord(entity);
  if (first === null && isPart && entity.namesake !== true)
    return { known: null, perhaps: whoHasPart(entity, { known, places }) };
  const isOpen = others.length > 0 || entity.shared || known.some((one) => hasPart(one, entity));
  const isDoubtful = isPart && first !== null && (isOpen || wholesIn(first.real).length > 0);
  return isDoubtful ? { known: null, perhaps: first } : { known: first, perhaps: null };
}

/** Who has this whole name in the key; else, where the key knows of no other place, who has a part of it and no more. */
function wholeEntry(
  { forms, first, last }: Entity,
  {
    known,
    named,
    isHere,
  }: {
    readonly known: readonly KeyEntry[];
    readonly named: readonly KeyEntry[];
    readonly isHere: (one: KeyEntry) => boolean;
  },
): Match {
  const whole = new Set(wholesIn(forms));
  const own = known.filter(({ kind, real }) => kind === "person" && wholesIn(real).some((name) => whole.has(name)));
  const isBare = ({ kind, real }: KeyEntry): boolean => kind === "person" && wholesIn(real).length === 0;
  const there =
    own.find(isHere) ?? own[0] ?? named.find((one) => isBare(one) && (one.found === undefined || isHere(one)));
  if (there !== undefined) return { known: there, perhaps: null };
  const parts = [first, last].filter((part) => part !== null).map(fold);
  const [one = null, ...others] = known.filter(
    (entry) => isBare(entry) && entry.real.some((form) => parts.includes(fold(form))),
  );
  return { known: null, perhaps: others.length > 0 ? null : one };
}

/** Whether somebody of the key has a whole name of which this first name or family name alone is a part. */
function hasPart({ kind, real }: KeyEntry, { first, last }: Pick<Entity, "first" | "last">): boolean {
  const part = fold(first ?? last ?? "");
  return (
    kind === "person" &&
    real
      .map(readName)
      .some((one) => one.first !== null && one.last !== null && [one.first, one.last].map(fold).includes(part))
  );
}

function wholesIn(names: readonly string[]): string[] {
  return names.flatMap((form) => wholeName(form) ?? []);
}

/** The one person of whose whole name, in the key and found in other places, this is a part; null where there are none or several. */
function whoHasPart(
  entity: Entity,
  { known, places }: { known: readonly KeyEntry[]; places: readonly string[] },
): KeyEntry | null {
  const [one = null, ...others] = known.filter((entry) => hasPart(entry, entity));
  return others.length > 0 || places.some((place) => one?.found?.includes(place)) ? null : one;
}

/** First name and family name, folded and in this order; null for a form that lacks either. */
function wholeName(form: string): string | null {
  const { first, last } = readName(form);
  return first === null || last === null ? null : fold(`${first} ${last}`);
}

/** A person whom the key knows by the full name, of which the study may have a part only. Of two full names it is the one that the study has. */
function asKnown(entity: Entity, { kind, real, gender }: KeyEntry): Entity {
  const here = new Set(entity.forms.map(wholeName));
  const wholes = real.filter((form) => wholeName(form) !== null);
  const form = wholes.find((one) => here.has(wholeName(one))) ?? wholes[0];
  const whole = form === undefined ? undefined : readName(form);
  if (kind !== "person" || whole === undefined) return entity;
  return { ...entity, first: whole.first, last: whole.last, gender: gender ?? entity.gender };
}

function highestNumber(known: readonly KeyEntry[]): number {
  const numbers = known.map((one) => Number(/^\[organisation (\d+)\]$/.exec(one.pseudonym)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

/** A town by its region, a country or a region by its kind. */
function placeWord(form: string, { lang, isReal }: Known): string {
  const sought = fold(form);
  const has = (list: string): boolean => list.split(/[;\n]+/).some((name) => fold(name.trim()) === sought);
  if (has(COUNTRIES)) return country[lang];
  if (has(REGIONS)) return region[lang];
  const wider = regionOf(form, lang);
  return wider === null || isReal(wider) ? masks.place[lang] : wider;
}

/** `[ville de la province de Liège]`; null for a town that the list does not have. */
function regionOf(town: string, lang: Lang): string | null {
  const sought = fold(town);
  const found = TOWN_REGIONS.find(({ towns }) => towns.split(";").some((name) => fold(name) === sought));
  return found === undefined ? null : `[${found[lang]}]`;
}
