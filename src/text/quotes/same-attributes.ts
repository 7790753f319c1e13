import { fold } from "../fold.js";
import type { Fact } from "./attributes.js";
import { type Attribution, isPersonal } from "./attribution.js";
import type { Spoken } from "./judge.js";
import type { PersonName } from "./person.js";

/** What a work says of each person it names, by key. */
export type Told = ReadonlyMap<string, { readonly person: PersonName; readonly facts: readonly Fact[] }>;

/** Gathers the facts that stand beside names and codes. */
export function toldOf(all: readonly Pick<Attribution, "person" | "facts">[]): Told {
  const told = new Map<string, { person: PersonName; facts: Fact[] }>();
  for (const { person, facts } of all) {
    if (person.kind === "role") continue;
    const own = told.get(person.key) ?? { person, facts: [] };
    own.facts.push(...facts.filter(isPersonal));
    told.set(person.key, own);
  }
  return told;
}

const isEqual = (a: Fact, b: Fact): boolean => a.attribute === b.attribute && fold(a.value) === fold(b.value);

/** Whether two sets of facts contradict each other in some attribute that both tell. */
export const disagree = (a: readonly Fact[], b: readonly Fact[]): boolean =>
  a.filter(isPersonal).some((fact) => {
    const others = b.filter(({ attribute }) => attribute === fact.attribute);
    return others.length > 0 && !others.some((other) => isEqual(fact, other));
  });

/**
 * Gives words beside which stands only what somebody is to the one person named elsewhere of whom the work says all of it
 * (two facts or more); where it says so of several people, the words stay by themselves, marked as such.
 */
export function knownByAttributes(spoken: readonly Spoken[], told: Told): Spoken[] {
  return spoken.map((one) => {
    const { person, facts } = one.attribution;
    const own = facts.filter(isPersonal);
    if (person.kind !== "role" || own.length < 2) return one;
    const alike = [...told.values()].filter((other) => own.every((fact) => other.facts.some((b) => isEqual(fact, b))));
    const [only] = alike;
    if (only === undefined) return one;
    if (alike.length > 1) return { ...one, likeness: "several" };
    return { ...one, likeness: "one", attribution: { ...one.attribution, person: only.person } };
  });
}
