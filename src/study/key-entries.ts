import { addEntries, type Key, type KeyEntry, renamed } from "../identity/key.js";
import type { Substitution } from "../identity/substitute.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { Plan } from "./anonymise.js";
import type { Study } from "./read.js";

/** The key with these substitutions as well, and with participants and places of the study as they are called from now on. */
export function withSubstitutions(key: Key, study: Study, { substitutions, plan }: Substituted): Key {
  const names = { participants: (id: string) => plan.participants.get(id) ?? id, places: placeNow(plan) };
  return addEntries(renamed(key, names), keyEntries(study, substitutions, plan));
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
export function keyEntries(study: Study, substitutions: readonly Substitution[], plan: Plan): KeyEntry[] {
  const parts = new Map<string, number>();
  for (const { entity } of substitutions)
    for (const part of [entity.first, entity.last])
      if (part !== null) parts.set(fold(part), (parts.get(fold(part)) ?? 0) + 1);
  const found = placesOf(study, substitutions, plan);
  return substitutions.map((one): KeyEntry => {
    const { entity, replacement } = one;
    // A part that two people share would belong to neither.
    const own = [entity.first, entity.last].filter((part) => part !== null && parts.get(fold(part)) === 1);
    const whole = entity.first !== null && entity.last !== null ? [`${entity.first} ${entity.last}`] : [];
    const participant = participantOf(study, one, plan);
    return {
      kind: entity.kind,
      real: distinct([...whole, ...entity.forms, ...own.filter((part) => part !== null)]),
      pseudonym: replacement,
      ...(entity.gender === null ? {} : { gender: entity.gender }),
      ...(participant === null ? {} : { participant }),
      found: found.get(one) ?? [],
    };
  });
}

/** Where each stands: the places of its mentions, and every transcript in which one of its forms is replaced as well. */
function placesOf(
  study: Study,
  substitutions: readonly Substitution[],
  plan: Plan,
): Map<Substitution, readonly string[]> {
  const forms = substitutions.flatMap((one) => one.entity.forms.map((form) => ({ one, form })));
  const search = searchFor(forms.map(({ form }) => form));
  const places = new Map(substitutions.map((one) => [one, one.entity.mentions.map(({ transcript }) => transcript)]));
  for (const { id, text } of study.transcripts)
    for (const one of new Set(search(text).map(({ form }) => forms[form]?.one)))
      if (one !== undefined) places.get(one)?.push(id);
  const now = placeNow(plan);
  return new Map([...places].map(([one, all]) => [one, [...new Set(all.map(now))].sort(byCodeUnit)]));
}

function distinct(forms: readonly string[]): string[] {
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(fold(form)) && seen.add(fold(form)));
}

/** The participant whose id was this name, or whose interview has this name for the label of its one participant. */
function participantOf(study: Study, { entity }: Substitution, { participants }: Plan): string | null {
  if (entity.kind !== "person") return null;
  const forms = new Set([...entity.forms, entity.first ?? "", entity.last ?? ""].map(fold));
  const named = study.participants.find(({ id }) => forms.has(fold(id)));
  if (named !== undefined) return participants.get(named.id) ?? named.id;
  for (const { id, turns } of study.transcripts) {
    const labels = new Set(turns.filter((turn) => turn.role === "participant").map((turn) => fold(turn.speaker)));
    const [only, ...others] = study.interviews.find((one) => one.id === id)?.participants ?? [];
    const [label, ...more] = labels;
    if (only !== undefined && others.length === 0 && label !== undefined && more.length === 0 && forms.has(label))
      return participants.get(only) ?? only;
  }
  return null;
}
