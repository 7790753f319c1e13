import type { Lang } from "../messages/words.js";
import { coarsen } from "./attributes-coarsen.js";
import type { Person } from "./attributes-people.js";

/** How much of people's attributes goes into what is shared. */
export type AttributeLevel = "none" | "coarse" | "full";

/** People with their attributes as they may be shown: none of them, coarsened (see `coarsen`), or as they are. */
export function attributesShown(people: readonly Person[], level: AttributeLevel, language: Lang): readonly Person[] {
  if (level === "full") return people;
  if (level === "coarse") return coarsen(people, language).people;
  return people.map(({ id }) => ({ id, attributes: {} }));
}
