import { fold } from "../../text/fold.js";

/** Longer ids are cut between two words. */
const LONGEST = 40;

/** An id made of a label: small letters without accents, digits and hyphens; empty where the label has none of them. */
export function slug(label: string): string {
  const words = fold(label)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  let made = words[0]?.slice(0, LONGEST) ?? "";
  for (const word of words.slice(1)) {
    if (made.length + 1 + word.length > LONGEST) break;
    made += `-${word}`;
  }
  return made;
}

/** The id itself, or with -2, -3 … where it is taken. */
export function unique(id: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const tried = n === 1 ? id : `${id}-${n}`;
    if (!taken.has(tried)) return tried;
  }
}

export const isFamilyId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
export const isCodeId = (text: string): boolean => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text);
