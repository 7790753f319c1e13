import { namesPeople } from "../identity/attributes-named.js";
import { holdsFirstName, isPersonal, isPersonName } from "../identity/attributes-personal.js";
import { fold } from "../text/fold.js";
import { givenAnywhere } from "./given.js";
import type { Study } from "./read.js";

/** Values of attributes by what they may let pass elsewhere in the study. */
export interface AttributeValues {
  /** What participants have in common with others: a service, an age, a trade. Where such a place, organisation or job is named in an interview it passes, and is said. */
  readonly harmless: readonly string[];
  /** The same, but they may be somebody's name too (Lorraine). */
  readonly places: readonly string[];
  /** Who somebody is, or how to reach them, each after the head of its column, which tells what it is: `Instagram: @sab`. */
  readonly personal: readonly string[];
  /** Those of them that are names, but for pseudonyms and what a person kept. */
  readonly names: readonly string[];
}

const known = new WeakMap<Study, AttributeValues>();

/** What the values of `participants.csv` are, as people wrote them; each study is looked at once. */
export function attributeValues(study: Study): AttributeValues {
  const values = known.get(study) ?? sorted(study);
  known.set(study, values);
  return values;
}

function sorted(study: Study): AttributeValues {
  const pseudonyms = [...study.participants.map(({ id }) => id), ...givenAnywhere(study)];
  const passing = new Set([...pseudonyms, ...study.config.anonymity.keep].map(fold));
  const cells = study.participants
    .flatMap(({ attributes }) => Object.entries(attributes))
    .filter(([, value]) => value !== "");
  const columns = [...new Set(cells.map(([column]) => column))];
  const valuesOf = (wanted: string): string[] => cells.flatMap(([column, value]) => (column === wanted ? [value] : []));
  const named = new Set(columns.filter((column) => namesPeople(column, valuesOf(column))));
  const isPrivate = ([column, value]: readonly [string, string]): boolean =>
    !passing.has(fold(value)) && (isPersonal(column, value) || named.has(column));
  const told = cells.filter((cell) => !isPrivate(cell)).map(([, value]) => value);
  const kept = cells.filter(isPrivate);
  return {
    harmless: distinct(told.filter((value) => passing.has(fold(value)) || !holdsFirstName(value))),
    places: distinct(told.filter((value) => !passing.has(fold(value)) && holdsFirstName(value))),
    personal: distinct(kept.map(([column, value]) => `${column}: ${value}`)),
    names: distinct(
      kept.filter(([column, value]) => isPersonName(column, value) || named.has(column)).map(([, value]) => value),
    ),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
