import { EITHER, FIRST_NAMES, SURNAMES_BY_ORIGIN } from "./data/pseudonyms.js";
import type { Entity } from "./entity.js";
import type { KeyEntry } from "./key.js";
import { formsOf, type NameOf, plain, wholesAmong } from "./name-forms.js";
import { isInitial, readName } from "./person-name.js";

/** What somebody has for a first name, and for a family name, as `plain` has it. */
export interface NameParts {
  readonly first: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
}

/**
 * What of an entry of the key is a first name and what a family name. The whole name tells it of its parts;
 * of a name that was found alone the pseudonym does, which is of the same part. Letters are no part.
 */
export function partsOfEntry({ real, pseudonym }: Pick<KeyEntry, "real" | "pseudonym">): NameParts {
  const parts = { first: new Set<string>(), last: new Set<string>() };
  const wholes = wholesAmong(real);
  for (const whole of wholes)
    for (const part of ["first", "last"] as const) if (!isInitial(whole[part])) parts[part].add(plain(whole[part]));
  const names = real.map(readName);
  for (const { first, last, hasTitle } of names.filter((one) => (one.first === null) !== (one.last === null))) {
    const word = plain(first ?? last ?? "");
    const read = first === null ? "last" : "first";
    const part = hasTitle || wholes.length > 0 ? read : (partOfGiven(pseudonym) ?? read);
    if (word.length > 1 && !parts.first.has(word) && !parts.last.has(word)) parts[part].add(word);
  }
  return parts;
}

/** The same with everything by which they may be called, `Jean` of Jean Pierre Nkongolo. */
export function callingsOfEntry(entry: Pick<KeyEntry, "real" | "pseudonym">): NameParts {
  const there = CALLINGS.get(entry);
  if (there !== undefined) return there;
  const own = partsOfEntry(entry);
  const called = wholesAmong(entry.real).map(callingsOf);
  const callings = {
    first: new Set([...own.first, ...called.flatMap(({ first }) => [...first])]),
    last: new Set([...own.last, ...called.flatMap(({ last }) => [...last])]),
  };
  CALLINGS.set(entry, callings);
  return callings;
}

/** Everybody who is found is compared with every entry: each is read once. */
const CALLINGS = new WeakMap<object, NameParts>();

/** By which first names, and by which family names, somebody may be called. */
export function callingsOf(name: NameOf): NameParts {
  const forms = [...formsOf(name)];
  const of = (part: "first" | "last"): Set<string> =>
    new Set(forms.flatMap(([form, one]) => (one.part === part ? [form] : [])));
  return { first: of("first"), last: of("last") };
}

/** Which part of a name a pseudonym of one word stands for; null where our lists do not tell. */
function partOfGiven(pseudonym: string): "first" | "last" | null {
  given ??= {
    first: words([...Object.values(FIRST_NAMES).flatMap(({ f, m }) => [f, m]), ...Object.values(EITHER)]),
    last: words(Object.values(SURNAMES_BY_ORIGIN)),
  };
  const isFirst = given.first.has(pseudonym);
  return isFirst === given.last.has(pseudonym) ? null : isFirst ? "first" : "last";
}

let given: NameParts | null = null;

function words(lists: readonly string[]): Set<string> {
  return new Set(lists.flatMap((list) => list.split(" ")));
}

/** How two names share a word: in the same part, or one as a first name that the other has for a family name; null where they share none. */
export function sharedPart(
  { first, last }: NameParts,
  one: Pick<Entity, "first" | "last" | "mentions">,
): "same" | "other" | null {
  const [given, family] = [one.first, one.last].map((part) => (part === null ? null : plain(part)));
  const has = (all: ReadonlySet<string>, part: string | null | undefined): boolean => all.has(part ?? "");
  const isFamilyToo = one.last === null && one.mentions.some(({ title }) => title !== undefined);
  if (has(first, given) || has(last, family) || (isFamilyToo && has(last, given))) return "same";
  return has(last, given) || has(first, family) ? "other" : null;
}

/** A pseudonym in its parts, as many as the real name has; one of a single word stands for each of them. */
export function partsOfPseudonym(
  pseudonym: string,
  { first, last }: Pick<Entity, "first" | "last">,
): { readonly first: string; readonly last: string } {
  const [head = pseudonym, ...rest] = pseudonym.split(" ");
  if (pseudonym.startsWith("[") || rest.length === 0 || first === null || last === null)
    return { first: pseudonym, last: pseudonym };
  return { first: head, last: rest.join(" ") };
}
