import { parse } from "yaml";
import type { Key } from "../identity/key.js";
import { fold } from "../text/fold.js";
import { formsOfGiven } from "./given.js";

/** What study.yaml says before and after, the key as it will be, and the ids of participants as they will be. */
export interface ConfigChange {
  readonly before: string;
  readonly after: string;
  readonly key: Key;
  readonly participants: readonly string[];
}

/**
 * Real names of people in the key that a new study.yaml would tell and the one before did not: study.yaml goes into git. A word that is
 * somebody's pseudonym too may be told as that, and so may a participant's id, which stands in the registers anyway.
 */
export function realNamesAdded({ before, after, key, participants }: ConfigChange): string[] {
  const known = new Set(toldBy(before));
  const people = key.entries.filter(({ kind }) => kind === "person");
  const pseudonyms = people.flatMap(({ pseudonym }) => [pseudonym, ...formsOfGiven(pseudonym)]);
  const fit = new Set([...pseudonyms, ...participants].map(fold));
  const real = new Set(people.flatMap((entry) => entry.real).map(fold));
  return toldBy(after).filter((word) => real.has(word) && !known.has(word) && !fit.has(word));
}

/** The words that `anonymity` tells openly as nobody's name or as given, folded. */
function toldBy(source: string): string[] {
  const anonymity = (parse(source) as { anonymity?: { keep?: unknown; given?: unknown } } | null)?.anonymity;
  const keep = Array.isArray(anonymity?.keep) ? anonymity.keep.map(String) : [];
  const given = typeof anonymity?.given === "object" && anonymity.given !== null ? Object.keys(anonymity.given) : [];
  return [...new Set([...keep, ...given].map(fold))];
}
