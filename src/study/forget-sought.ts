import { searchFor } from "../identity/surfaces.js";
import type { Span } from "../text/span.js";
import { saidFinder } from "./forget-said.js";

/** Where a name stands, and whether it may be the common word there. */
export interface Trace extends Span {
  readonly perhaps: boolean;
}

/** What a person is looked for by. */
export interface Sought {
  /** Finds, by file, pseudonyms, labels, ids of interviews; and real names, where the key is open. */
  readonly names: (file: string) => (text: string) => Trace[];
  /** sha256 of what is removed. */
  readonly hashes: readonly string[];
  /** What the person said, turn by turn. */
  readonly said: readonly string[];
  /** What is left of everybody else: words that they said too are theirs. */
  readonly leftover: readonly string[];
}

export interface Finders {
  readonly names: (text: string, file: string) => Trace[];
  readonly said: (text: string) => Span[];
  readonly hashes: (text: string) => Span[];
}

export function findersFor(sought: Sought): Finders {
  const hashes = new Set(sought.hashes);
  return {
    names: (text, file) => sought.names(file)(text),
    said: saidFinder(sought.said, sought.leftover),
    hashes: (text) =>
      [...text.matchAll(/[0-9a-f]{64}/g)]
        .filter(([hash]) => hashes.has(hash))
        .map(({ index }) => ({ start: index, end: index + 64 })),
  };
}

/**
 * Finds the forms as whole words; a place such as `P01:12.3` is found whole. A name of others that holds a form
 * (`Marie-Claire` for `Marie`) is no trace of it.
 */
export function nameFinder({
  forms,
  others,
}: Readonly<Record<"forms" | "others", readonly string[]>>): (text: string) => Span[] {
  const theirs = new Set(others);
  const own = forms.filter((form) => !theirs.has(form));
  const search = searchFor([...own, ...others]);
  return (text) =>
    search(text)
      .filter(({ form, start, end }) => form < own.length && stands(text, { start, end }))
      // A coder may be called `marie`, where `Marie` is the person.
      .filter(({ start, end }) => !theirs.has(text.slice(start, end)))
      .map(({ start, end }) => ({ start, end: end + placeAfter(text, end) }));
}

/** Whether no letter or figure touches it: `P01` is not in `XP01b`. */
function stands(text: string, { start, end }: Span): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  );
}

function placeAfter(text: string, end: number): number {
  return /^[:@]\d+(?:[.-]\d+)*/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
}

/** A text with the person's names replaced by a word; how many there were. */
export function masked(text: string, find: (text: string) => Span[], word: string): { text: string; n: number } {
  const found = find(text);
  let made = "";
  let at = 0;
  for (const { start, end } of found) {
    made += text.slice(at, start) + word;
    at = end;
  }
  return { text: made + text.slice(at), n: found.length };
}
