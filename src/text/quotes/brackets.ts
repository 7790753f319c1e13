import type { Span } from "../span.js";
import { type Reading, readAttribution } from "./attribution.js";
import { nameBefore } from "./described.js";
import type { Work } from "./work.js";

/** Something beside a quotation that may say who spoke. */
export interface Aside extends Span {
  readonly reading: Reading;
  /** Where the name before a bracket begins that says only what the person is: `Maud (40e année)`. */
  readonly named?: number;
}

const BRACKET =
  /\(([^()]{1,240}(?:\([^()]{0,80}\)[^()]{0,120})?)\)|\[([^[\]]{1,240})\]|\(([^()[\]]{1,240})\]|\[([^()[\]]{1,240})\)/g;

/** Reads every bracket of a work, by where it begins. Cuts such as `[...]` are none. */
export function findBrackets({ clean }: Work): Map<number, Aside> {
  const found = new Map<number, Aside>();
  for (const match of clean.matchAll(BRACKET)) {
    const content = match.slice(1).find((group) => group !== undefined) ?? "";
    if (/^[\s.…]*$/.test(content) || /\n\s*\n/.test(content)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.set(match.index, withName(clean, { ...span, reading: readAttribution(content) }, content));
  }
  return found;
}

/** A bracket that says only what somebody is belongs to the name before it. */
function withName(text: string, aside: Aside, content: string): Aside {
  if (aside.reading.kind !== "person" || aside.reading.attribution.person.kind !== "role") return aside;
  const before = nameBefore(text, aside.start);
  const reading = before === null ? null : readAttribution(`${before.person.label}, ${content}`);
  return before === null || reading?.kind !== "person" ? aside : { ...aside, reading, named: before.start };
}
