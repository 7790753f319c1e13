import { fold } from "../../text/fold.js";
import { INSTITUTIONS } from "../data/institutions.js";
import { COUNTRIES, EXONYMS, REGIONS, WATERS } from "../data/lands.js";
import { CITIES, TOWNS } from "../data/towns.js";

/** What a listed name is. A town of fewer than 100,000 inhabitants tells most about a person. */
export type Listed = "town" | "city" | "country" | "region" | "water" | "institution";

export interface Gazetteer {
  /** What a name in one or several words is, by `keyOf`. */
  readonly get: (key: string) => Listed | undefined;
  /** How many words the longest name has that opens with this word; 0 where none does. */
  readonly longest: (firstWord: string) => number;
}

let built: Gazetteer | null = null;

export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

/** Names are the same whatever their case, accents, hyphens and apostrophes. */
export function keyOf(name: string): string {
  return fold(name)
    .replace(/[-'\s\u2010\u2011]+/g, " ")
    .replace(/\bste /g, "sainte ")
    .replace(/\bst /g, "saint ")
    .trim();
}

function build(): Gazetteer {
  const kinds = new Map<string, Listed>();
  const longest = new Map<string, number>();
  const add = (list: string, kind: Listed) => {
    for (const name of list.split(";")) addName(name, kind);
  };
  const addName = (name: string, kind: Listed) => {
    const key = keyOf(name);
    if (key === "") return;
    kinds.set(key, kind);
    const words = key.split(" ");
    const first = words[0] ?? "";
    if (words.length > (longest.get(first) ?? 0)) longest.set(first, words.length);
  };
  add(TOWNS, "town");
  add(CITIES, "city");
  add(WATERS, "water");
  add(REGIONS, "region");
  add(EXONYMS, "city");
  add(COUNTRIES, "country");
  add(INSTITUTIONS, "institution");
  return { get: (key) => kinds.get(key), longest: (word) => longest.get(word) ?? 0 };
}
