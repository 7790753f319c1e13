import { areNamesakes, type Key } from "../identity/key.js";
import { isTitle, opensFamily } from "../identity/person-name.js";
import type { Proposal } from "../identity/propose.js";
import { nameAndWords, sharesWord } from "../identity/pseudonyms.js";
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
  const words = telling(word);
  if (entity.forms.some((form) => sharesWord(form, words))) return "own";
  const found = entity.mentions.map(({ transcript }) => transcript);
  if (known !== null && !areNamesakes(known, { kind: "person", found })) return "split";
  const people = (key?.entries ?? []).filter(
    (entry) => entry.kind === "person" && entry.pseudonym !== known?.pseudonym,
  );
  const others = all.filter((other) => other !== one && other.entity.kind === "person");
  const real = [...people.flatMap((entry) => entry.real), ...others.flatMap((other) => other.entity.forms)];
  if (real.some((form) => sharesWord(form, words))) return "real";
  const taken = [...people.map(({ pseudonym }) => pseudonym), ...chosen];
  return taken.some((name) => fold(name) === sought) ? "taken" : null;
}

/** A name and its words without those that many names have: titles and particles. */
function telling(name: string): Set<string> {
  return new Set(nameAndWords(name).filter((one) => !isTitle(one) && !opensFamily(one)));
}
