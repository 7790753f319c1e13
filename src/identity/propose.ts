import { country, masks, numbered, region } from "../messages/anonymise.js";
import type { Lang } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { COUNTRIES, REGIONS } from "./data/lands.js";
import { TOWN_REGIONS } from "./data/town-regions.js";
import { type DateChoice, otherDate } from "./dates.js";
import type { Entity } from "./entity.js";
import type { KeyEntry } from "./key.js";
import { apart, asKnown, bearersOfParts, isWhole, knownEntry, namesakes } from "./known-entry.js";
import { partsOfPseudonym } from "./name-parts.js";
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

/** An entity taken for one that the key has. */
export function knownAs(entity: Entity, known: KeyEntry): Proposal {
  return { entity: asKnown(entity, known), replacement: known.pseudonym, known, perhaps: null };
}

/**
 * A whole name taken for whom the key has by a part of it, or by each part: these keep their pseudonyms as parts of the new one
 * (`Océane` is Delphine: `Océane Thomas` is Delphine Warnant). Null where the key has nobody so, or by what is no part of a name.
 */
export function asParts({ entity, replacement }: Proposal, known: readonly KeyEntry[]): Joined | null {
  if (entity.kind !== "person" || !isWhole(entity)) return null;
  const { first, last } = bearersOfParts(entity, known);
  const bearers = [first, last].filter((one) => one !== null);
  if (bearers.length === 0 || bearers.some(({ pseudonym }) => /^\[|\s/.test(pseudonym))) return null;
  const own = partsOfPseudonym(replacement, entity);
  return { replacement: `${first?.pseudonym ?? own.first} ${last?.pseudonym ?? own.last}`, bearers };
}

/** The new name, and whose pseudonyms are its parts. */
export interface Joined {
  readonly replacement: string;
  readonly bearers: readonly KeyEntry[];
}

type Known = ProposeOptions & {
  readonly isReal: (text: string) => boolean;
  readonly isAlone: (entity: Entity) => boolean;
};

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
