import type { Entity } from "../identity/entity.js";
import { areNamesakes, type Key, type KeyEntry } from "../identity/key.js";
import { readName } from "../identity/person-name.js";
import type { Proposal } from "../identity/propose.js";
import { sharesName } from "../identity/pseudonyms.js";
import { fold } from "../text/fold.js";

/** Why a word may not stand for someone: it is their own name or a part of it, another's real name or a part of it, another's pseudonym, or a second one for somebody in places where the key has the first. */
export type Unfit = "own" | "real" | "taken" | "split";

export interface Others {
  readonly key: Key | null;
  /** All that was found. */
  readonly found: readonly Proposal[];
  /** Words that were chosen for others. */
  readonly chosen: readonly string[];
}

/** What speaks against a word for one of those found; null where nothing does. What is proposed itself is always fit. */
export function unfitFor(one: Proposal, word: string, { key, found: all, chosen }: Others): Unfit | null {
  const { entity, replacement, known } = one;
  const sought = fold(word);
  if (sought === fold(replacement)) return null;
  const own = new Set([...entity.forms, entity.first ?? "", entity.last ?? ""].map(fold));
  if (own.has(sought) || sought.split(/\s+/).some((part) => own.has(part))) return "own";
  if (entity.kind !== "person" || word.startsWith("[")) return null;
  if (sharesName(entity.forms)(word)) return "own";
  const found = entity.mentions.map(({ transcript }) => transcript);
  if (known !== null && !areNamesakes(known, { kind: "person", found })) return "split";
  const isSame = (entry: KeyEntry): boolean => entry.pseudonym === known?.pseudonym || hasWhole(entry, entity);
  const people = (key?.entries ?? []).filter((entry) => entry.kind === "person" && !isSame(entry));
  const others = all.filter((other) => other !== one && other.entity.kind === "person");
  const real = [...people.flatMap((entry) => entry.real), ...others.flatMap((other) => other.entity.forms)];
  if (sharesName(real)(word)) return "real";
  const taken = [...people.map(({ pseudonym }) => pseudonym), ...chosen];
  return taken.some((name) => fold(name) === sought) ? "taken" : null;
}

/** Whether somebody of the key has this whole name: theirs may be the pseudonym of one more who is called so. */
function hasWhole({ real }: KeyEntry, { first, last }: Entity): boolean {
  if (first === null || last === null) return false;
  return real.map(readName).some((one) => fold(`${one.first} ${one.last}`) === fold(`${first} ${last}`));
}
