import type { Lang } from "../../messages/words.js";
import { fold } from "../fold.js";
import { columnOf, shownValue } from "./attribute-columns.js";
import type { AttributeName } from "./attributes.js";
import type { Said } from "./people.js";

/** Two things that a work says of one person and that cannot both be true. */
export interface Contradiction {
  readonly attribute: AttributeName;
  readonly kept: Said;
  readonly other: Said;
}

const ONE_VALUE: readonly AttributeName[] = [
  "ageDecade",
  "age",
  "birth",
  "seniority",
  "job",
  "sex",
  "place",
  "profession",
];

/** The attributes of a person, each as most of the work has it; where there are as many of each, as the table has it, then as it comes first. */
export function attributesOf(said: readonly Said[], lang: Lang): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of new Set(said.map((one) => one.attribute))) {
    const all = said.filter((one) => one.attribute === attribute);
    const value = attribute === "mention" ? mentions(all) : shownValue(usual(all), lang);
    if (value !== "") found[columnOf(attribute, lang)] = value;
  }
  return found;
}

const mentions = (all: readonly Said[]): string =>
  [...new Map(all.map(({ value }) => [fold(value), value])).values()].join(" ; ");

function usual(all: readonly Said[]): Said {
  const weights = new Map<string, number>();
  for (const { value, by } of all) {
    const weight = weights.get(value) ?? 0;
    weights.set(value, weight + 1 + (by === "table" && weight % 1 === 0 ? 0.5 : 0));
  }
  const weight = ({ value }: Said): number => weights.get(value) ?? 0;
  return all.reduce((best, one) => (weight(one) > weight(best) ? one : best));
}

/** Every value that differs from the one kept, at the first place where it stands. */
export function contradictionsIn(said: readonly Said[]): Contradiction[] {
  return [...ONE_VALUE.flatMap((attribute) => differing(said, attribute)), ...agesIn(said)];
}

function differing(said: readonly Said[], attribute: AttributeName): Contradiction[] {
  const all = said.filter((one) => one.attribute === attribute);
  if (all.length === 0) return [];
  const kept = usual(all);
  const others = new Map<string, Said>();
  for (const one of all)
    if (!agree(kept.value, one.value) && !others.has(fold(one.value))) others.set(fold(one.value), one);
  return [...others.values()].map((other) => ({ attribute, kept, other }));
}

/** Equal, or one a shorter way to say the other: `éducatrice`, `éducatrice spécialisée`. */
function agree(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y || (!/\d/.test(x) && (x.includes(y) || y.includes(x)));
}

/** An age that does not lie in the decade that the work gives elsewhere. */
function agesIn(said: readonly Said[]): Contradiction[] {
  const decades = said.filter((one) => one.attribute === "ageDecade");
  const ages = said.filter((one) => one.attribute === "age" && /^\d+$/.test(one.value));
  if (decades.length === 0) return [];
  const kept = usual(decades);
  const other = ages.find(({ value }) => Math.floor(Number(value) / 10) * 10 !== Number(kept.value));
  return other === undefined ? [] : [{ attribute: "age", kept, other }];
}
