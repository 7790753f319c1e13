import type { Span } from "../text/span.js";
import type { Kind } from "./finding.js";
import { gazetteer, keyOf } from "./names/gazetteer.js";

const HYPHEN = "[-\\u2010\\u2011]";
const JOINED_BEFORE = new RegExp(`(?:[\\p{L}\\p{N}'’]{1,30}${HYPHEN}){1,6}$`, "u");
const JOINED_AFTER = new RegExp(`^(?:${HYPHEN}[\\p{L}\\p{N}'’]{1,30}){1,6}`, "u");
const WORDS_AFTER = new RegExp(`^(?:(?:${HYPHEN}| )[\\p{L}'’]{1,30}){1,4}`, "u");
const WORDS_BEFORE = new RegExp(`(?:[\\p{L}'’]{1,30}(?:${HYPHEN}| )){1,3}$`, "u");
const LINKED_AFTER = new RegExp(`^${HYPHEN}\\p{Ll}`, "u");
const LINKED_BEFORE = new RegExp(
  `(?:${HYPHEN}\\p{Ll}[\\p{L}'’]{0,4}|(?<!\\p{L})(?:Saint|Sainte|Sint|St|Ste))${HYPHEN}$`,
  "u",
);
/** `Sint-Jans-` before Molenbeek, `Sint-Martens-` before Latem: the name of a saint that opens a place's. */
const SAINTS = new RegExp(`^(?:Saint|Sainte|Sint|St|Ste)${HYPHEN}[\\p{L}'’]{1,30}${HYPHEN}`, "u");
/** As far as a longer name is looked for on either side. */
const FAR = 130;

/**
 * The stretch that is to be replaced where a name stands within a longer one: a longer place that is listed, as a whole
 * (`Marche-en-Famenne` for `Marche`); null where hyphens make another name of it.
 */
export function wholeOf(text: string, { start, end }: Span, kind: Kind): Span | null {
  if (kind !== "place" && kind !== "person") return { start, end };
  const before = JOINED_BEFORE.exec(text.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0;
  const after = JOINED_AFTER.exec(text.slice(end, end + FAR))?.[0].length ?? 0;
  const joined = { start: start - before, end: end + after };
  if (SAINTS.test(text.slice(joined.start, start))) return kind === "person" ? null : joined;
  if (kind === "person") return before + after > 0 && isListed(text, joined) ? null : { start, end };
  const whole = longestPlace(text, { start, end }) ?? { start, end };
  return isLinked(text, whole) ? null : whole;
}

/** Whether a little word ties it to more (`-en-Famenne`, `-sur-Meuse`), or a saint stands before: two towns with a hyphen between them are two. */
function isLinked(text: string, { start, end }: Span): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 16), start), text.slice(end, end + 3)];
  return LINKED_AFTER.test(after) || LINKED_BEFORE.test(before);
}

/** The longest listed place of several words around a stretch. */
function longestPlace(text: string, { start, end }: Span): Span | null {
  const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - FAR), start))?.[0] ?? "";
  const after = WORDS_AFTER.exec(text.slice(end, end + FAR))?.[0] ?? "";
  const starts = [...before.matchAll(/[\p{L}'’]+/gu)].map(({ index }) => start - before.length + index);
  const ends = [...after.matchAll(/[\p{L}'’]+/gu)].map(({ 0: word, index }) => end + index + word.length).reverse();
  const spans = [...starts, start].flatMap((from) => [...ends, end].map((to) => ({ start: from, end: to })));
  const longer = spans.filter((one) => one.end - one.start > end - start && isListed(text, one));
  return longer.sort((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

function isListed(text: string, { start, end }: Span): boolean {
  const listed = gazetteer().get(keyOf(text.slice(start, end)));
  return listed !== undefined && listed !== "institution";
}
