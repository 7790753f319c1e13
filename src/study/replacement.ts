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
  /** Words that others have. */
  readonly chosen: readonly Chosen[];
}

/** The word that somebody has, and what was proposed for them: those whom one word is proposed for are one person. */
export interface Chosen {
  readonly word: string;
  readonly proposed: string;
}

/** What speaks against a word for one of those found; null where nothing does. What is proposed itself is fit, unless it was given to somebody else meanwhile. */
export function unfitFor(one: Proposal, word: string, { key, found: all, chosen }: Others): Unfit | null {
  const { entity, replacement, known } = one;
  const sought = fold(word);
  const isPerson = entity.kind === "person" && !word.startsWith("[");
  if (sought === fold(replacement)) {
    const isOthers = (other: Chosen): boolean => fold(other.word) === sought && fold(other.proposed) !== sought;
    return isPerson && chosen.some(isOthers) ? "taken" : null;
  }
  const own = new Set([...entity.forms, entity.first ?? "", entity.last ?? ""].map(fold));
  if (own.has(sought) || sought.split(/\s+/).some((part) => own.has(part))) return "own";
  if (!isPerson) return null;
  if (sharesName(entity.forms)(word)) return "own";
  const found = entity.mentions.map(({ transcript }) => transcript);
  if (known !== null && !areNamesakes(known, { kind: "person", found })) return "split";
  const isSame = (entry: KeyEntry): boolean => entry.pseudonym === known?.pseudonym || hasWhole(entry, entity);
  const people = (key?.entries ?? []).filter((entry) => entry.kind === "person" && !isSame(entry));
  const others = all.filter((other) => other !== one && other.entity.kind === "person");
  const real = [...people.flatMap((entry) => entry.real), ...others.flatMap((other) => other.entity.forms)];
  if (sharesName(real)(word)) return "real";
  const taken = [...people.map(({ pseudonym }) => pseudonym), ...chosen.map((other) => other.word)];
  return taken.some((name) => fold(name) === sought) ? "taken" : null;
}

/** Whether somebody of the key has this whole name: theirs may be the pseudonym of one more who is called so. */
function hasWhole({ real }: KeyEntry, { first, last }: Entity): boolean {
  if (first === null || last === null) return false;
  return real.map(readName).some((one) => fold(`${one.first} ${one.last}`) === fold(`${first} ${last}`));
}
