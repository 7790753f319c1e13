import { isPerhapsWord } from "../identity/entity.js";
import { addEntries, type Key, type KeyEntry, renamed } from "../identity/key.js";
import { isInitial } from "../identity/person-name.js";
import type { Substitution } from "../identity/substitute.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { Plan } from "./anonymise.js";
import { givenIn, placesGiven, withoutGiven } from "./given.js";
import type { Study } from "./read.js";

/** The key with these substitutions as well, and with participants and places of the study as they are called from now on. */
export function withSubstitutions(key: Key, study: Study, { substitutions, plan }: Substituted): Key {
  const names = { participants: (id: string) => plan.participants.get(id) ?? id, places: placeNow(plan) };
  const made = substitutions.filter((one) => plan.made.has(one));
  return addEntries(renamed(key, names), keyEntries(study, made, { plan, key }));
}

export interface Substituted {
  readonly substitutions: readonly Substitution[];
  readonly plan: Plan;
}

/** A transcript's id or a file's path as it will be; sheets are called like their transcript. */
function placeNow({ renamed }: Plan): (place: string) => string {
  const now = (name: string): string => renamed.get(name) ?? name;
  return (place) => now(place).replace(/[^/]+(?=\.jsonl$)/, now);
}

/** What the key is to hold of these substitutions: every form of each real name, which participant it is, and where it was found. */
function keyEntries(
  study: Study,
  substitutions: readonly Substitution[],
  { plan, key }: { plan: Plan; key: Key },
): KeyEntry[] {
  const others = new Set([...study.config.anonymity.keep, ...study.participants.map(({ id }) => id)].map(fold));
  const parts = new Map<string, number>();
  for (const { entity } of substitutions)
    for (const part of [entity.first, entity.last])
      if (part !== null) parts.set(fold(part), (parts.get(fold(part)) ?? 0) + 1);
  return substitutions.map((one): KeyEntry => {
    const { entity, replacement } = one;
    // A part that two people share would belong to neither; what a person kept, or a participant's pseudonym, is no part.
    const isTheirs = (part: string): boolean =>
      parts.get(fold(part)) === 1 && !isInitial(part) && !others.has(fold(part)) && !isAnothers(key, part, one);
    const own = [entity.first, entity.last].filter((part) => part !== null).filter(isTheirs);
    const written = isPerhapsWord(entity) ? entity.forms.map(capital) : entity.forms;
    const free = written.filter((form) => !isAnothers(key, form, one));
    // Somebody of whom no form is free keeps them all, so that the key contradicts itself for all to see.
    const forms = free.length > 0 ? free : written;
    const whole = entity.first !== null && entity.last !== null ? [`${entity.first} ${entity.last}`] : [];
    const participant = participantOf(study, one, plan);
    return {
      kind: entity.kind,
      real: distinct([...whole, ...forms, ...own]),
      pseudonym: replacement,
      ...(entity.gender === null ? {} : { gender: entity.gender }),
      ...(participant === null ? {} : { participant }),
      found: placesOf(one, plan),
    };
  });
}

/** The key has a name that is a word too with its capital, so that the word is not taken for it. */
function capital(form: string): string {
  return form.charAt(0).toUpperCase() + form.slice(1);
}

/** Where somebody was found, and every transcript in which a form of the name is replaced as well. */
function placesOf(one: Substitution, plan: Plan): string[] {
  const found = one.entity.mentions.map(({ transcript }) => placeNow(plan)(transcript));
  return [...new Set([...found, ...(plan.made.get(one) ?? [])])].sort(byCodeUnit);
}

/** Whether the key has this form for somebody, or something of the same kind, with another pseudonym. */
function isAnothers(key: Key, form: string, { entity, replacement }: Substitution): boolean {
  const there = key.entries.filter((one) => one.kind === entity.kind && one.pseudonym !== replacement);
  return there.some(({ real }) => real.some((one) => fold(one) === fold(form)));
}

function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(fold(form)) && seen.add(fold(form)));
}

/** The participant whose id was this name, or whose interview has this name for the label of its one participant. */
function participantOf(study: Study, one: Substitution, plan: Plan): string | null {
  const { entity } = one;
  if (entity.kind !== "person" || entity.namesake === true) return null;
  const { given } = study.config.anonymity;
  const named = study.participants.find(
    ({ id }) => placesGiven(given, id).length === 0 && entity.forms.some((form) => fold(form) === fold(id)),
  );
  if (named !== undefined) return plan.participants.get(named.id) ?? named.id;
  const forms = new Set([...entity.forms, entity.first ?? "", entity.last ?? ""].map(fold));
  for (const { id, turns } of study.transcripts.filter((transcript) => isIn(one, transcript.id, plan))) {
    const labels = new Set(turns.filter((turn) => turn.role === "participant").map((turn) => turn.speaker));
    const [only, ...others] = study.interviews.find((row) => row.id === id)?.participants ?? [];
    const [label, ...more] = withoutGiven([...labels], givenIn(study, id)).map(fold);
    if (only !== undefined && others.length === 0 && label !== undefined && more.length === 0 && forms.has(label))
      return plan.participants.get(only) ?? only;
  }
  return null;
}

function isIn(one: Substitution, transcript: string, plan: Plan): boolean {
  return placesOf(one, plan).includes(placeNow(plan)(transcript));
}
