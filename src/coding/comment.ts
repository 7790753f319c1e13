import type { Code } from "../codebook/codebook.js";
import { LANGS } from "../messages/words.js";
import { nearest } from "../text/nearest.js";

/** What a comment in a margin says: a code, and perhaps a remark after it. */
export interface CodedComment {
  readonly code: string;
  readonly note: string | null;
}

/**
 * Reads a comment as a coding where it begins with the id or the label of a code, alone or followed by a remark
 * (`formation.demande : pour elle-même`); null where it names none, and is then a memo.
 */
export function readComment(text: string, codes: readonly Code[]): CodedComment | null {
  const names = codes.flatMap((code) =>
    [code.id, ...code.was, ...LANGS.map((lang) => code.label[lang])].map((name) => ({ name, code: code.id })),
  );
  const plain = text.trim();
  const found = names
    .filter(({ name }) => name !== "" && beginsWith(plain, name))
    .reduce<(typeof names)[number] | null>(
      (best, one) => (best === null || one.name.length > best.name.length ? one : best),
      null,
    );
  if (found === null) return null;
  const note = plain
    .slice(found.name.length)
    .replace(/^[\s:;,.–—-]+/, "")
    .trim();
  return { code: found.code, note: note === "" ? null : note };
}

/** The code whose id a comment that is no coding begins with but for a slip (`geste.outl`); null where there is none. */
export function nearCode(text: string, codes: readonly Code[]): string | null {
  const word = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+/u.exec(text.trim())?.[0];
  if (word === undefined || readComment(text, codes) !== null) return null;
  return nearest(
    word,
    codes.map((code) => code.id),
  );
}

function beginsWith(text: string, name: string): boolean {
  if (text.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return false;
  return /^(?:\s*$|\s*[:;,.–—-](?:\s|$)|\s*\n)/.test(text.slice(name.length));
}
