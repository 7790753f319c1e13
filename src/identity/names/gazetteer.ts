import { fold } from "../../text/fold.js";
import { INSTITUTIONS } from "../data/institutions.js";
import { COUNTRIES, EXONYMS, REGIONS, WATERS } from "../data/lands.js";
import { CITIES, TOWNS } from "../data/towns.js";
import { TOWNS_ABROAD } from "../data/towns-abroad.js";

/** What a listed name is. A town of fewer than 100,000 inhabitants tells most about a person. */
export type Listed = "town" | "city" | "country" | "region" | "water" | "institution";

export interface Gazetteer {
  /** What a name in one or several words is, by `keyOf`. */
  readonly get: (key: string) => Listed | undefined;
  /** Whether some name begins with these words, by `keyOf`. */
  readonly opens: (key: string) => boolean;
  /** Whether some name has this word after its first one; asked before any two words are joined. */
  readonly goesOn: (key: string) => boolean;
}

let built: Gazetteer | null = null;

export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

/** Names are the same whatever their case, accents, hyphens and apostrophes. */
export function keyOf(name: string): string {
  const words = fold(name)
    .replace(/[-'\s\u2010\u2011]+/g, " ")
    .trim();
  return words.startsWith("st")
    ? words.replace(/^st(e?)(?= |$)/, (_, e: string) => (e === "" ? "saint" : "sainte"))
    : words;
}

function build(): Gazetteer {
  const kinds = new Map<string, Listed>();
  const openings = new Set<string>();
  const later = new Set<string>();
  const add = (list: string, kind: Listed) => {
    for (const name of list.split(";")) addName(name, kind);
  };
  const addName = (name: string, kind: Listed) => {
    const key = keyOf(name);
    if (key === "") return;
    kinds.set(key, kind);
    openings.add(key);
    for (let at = key.indexOf(" "); at > 0; at = key.indexOf(" ", at + 1)) openings.add(key.slice(0, at));
    for (const word of key.split(" ").slice(1)) later.add(word);
  };
  add(TOWNS_ABROAD, "town");
  add(TOWNS, "town");
  add(CITIES, "city");
  add(WATERS, "water");
  add(REGIONS, "region");
  add(EXONYMS, "city");
  add(COUNTRIES, "country");
  add(INSTITUTIONS, "institution");
  return {
    get: (key) => kinds.get(key),
    opens: (key) => openings.has(key),
    goesOn: (key) => key.includes(" ") || later.has(key),
  };
}
