import { bySpan, overlaps, type Span } from "../text/span.js";
import { FINDERS } from "./finders.js";
import { type IdentityFinding, isPublic, type Kind } from "./finding.js";
import { madeOfGiven } from "./given-names.js";
import { createKeep } from "./identify-keep.js";
import { apart } from "./identify-overlaps.js";
import type { Knowledge } from "./knowledge.js";
import { searchFor } from "./surfaces.js";

export interface IdentifyOptions {
  /** Only these kinds are looked for; all of them where nothing is said. */
  readonly kinds?: readonly Kind[];
}

/**
 * What may let someone be recognised in a text: disjoint findings in the order of the text, without what the study
 * keeps, unless the key knows it as a real name. Offsets are UTF-16 code units of `text`, which is to be in NFC. Where findings overlap the surest stays, then
 * the longest, then the earliest.
 */
export async function identify(
  text: string,
  knowledge: Knowledge,
  options: IdentifyOptions = {},
): Promise<IdentityFinding[]> {
  const wanted = (kind: Kind): boolean => options.kinds?.includes(kind) ?? true;
  const keeps = createKeep(text, knowledge.keep);
  const publishes = createKeep(text, knowledge.published ?? []);
  const isGiven = madeOfGiven(knowledge.given ?? []);
  const isKept = (one: IdentityFinding): boolean =>
    keeps(one) ||
    (isPublic(one) && publishes(one)) ||
    (one.kind === "person" && isGiven(text.slice(one.start, one.end))) ||
    (one.kind === "address" && isGiven(streetName(text.slice(one.start, one.end))));
  const secret = knowledge.secret.length === 0 ? [] : searchFor(knowledge.secret)(text);
  const isSecret = (one: Span): boolean => secret.some((other) => overlaps(one, other));
  const found: IdentityFinding[] = [];
  for (const finder of FINDERS.filter(({ kinds }) => kinds.some(wanted))) {
    const { find } = await finder.load();
    for (const one of find(text, knowledge)) if (wanted(one.kind) && (!isKept(one) || isSecret(one))) found.push(one);
  }
  return apart(found, text).sort(bySpan);
}

/** What a street is called, without its kind, its little words and the number: `Sékou Mbeki` of `rue Sékou Mbeki 12`. */
function streetName(address: string): string {
  const words = address
    .replace(/[\d,]+/g, " ")
    .trim()
    .split(/\s+/);
  const names = words.slice(1).filter((word) => /^\p{Lu}/u.test(word));
  return names.join(" ");
}
