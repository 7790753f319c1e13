import { didYouMean, knownAre } from "../messages/study.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { nearest } from "../text/nearest.js";

/**
 * What may have been meant by a code that is not known: the id that is written most like it, else the one with that name in another
 * family, else all codes of the family that it names; nothing where none of these is there.
 */
export function codeHint(id: string, known: readonly string[]): { readonly hint?: Words } {
  const near = nearest(id, known) ?? namedLike(id, known);
  if (near !== null) return { hint: didYouMean(near) };
  const family = familyOf(id, known);
  return family.length === 0 ? {} : { hint: knownAre(family) };
}

const nameIn = (id: string): string => id.slice(id.indexOf(".") + 1);

function namedLike(id: string, known: readonly string[]): string | null {
  const near = nearest(nameIn(id), known.map(nameIn));
  return near === null ? null : (known.find((one) => nameIn(one) === near) ?? null);
}

function familyOf(id: string, known: readonly string[]): string[] {
  const [family = ""] = id.split(".");
  return known.filter((one) => fold(one).startsWith(`${fold(family)}.`));
}
