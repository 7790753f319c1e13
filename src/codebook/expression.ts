import { RE2JS } from "re2js";
import { badRegex, emptyRegex, wholeWordOnly } from "../messages/codebook.js";
import type { Words } from "../messages/words.js";
import type { Span } from "../text/span.js";
import { neededBy } from "./literal.js";
import { refusedIn } from "./refused.js";

/** Finds every match in a text, from left to right, apart from each other. */
export type Expression = (text: string) => Span[];

const WORD = "\\p{L}\\p{M}\\p{N}_";

/**
 * Reads a regular expression: any case, letters with accents are letters (`\w`), `'` is either apostrophe, `\b` at its
 * beginning or end asks for a whole word. What cannot be searched in linear time is refused.
 */
export function readExpression(source: string): ReadExpression {
  const found = known.get(source) ?? read(source);
  known.set(source, found);
  return found;
}

type ReadExpression = { readonly value: Expression } | { readonly fault: Words; readonly hint?: Words };

/** Each is read when its codebook is, and asked for again when the rules are compiled. */
const known = new Map<string, ReadExpression>();

function read(source: string): ReadExpression {
  const refused = refusedIn(source);
  if (refused !== null) return { fault: refused.words, hint: refused.hint };
  const { before, core, after } = outer(source);
  if (/(?:^|[^\\])(?:\\\\)*\\b/i.test(core)) return { fault: wholeWordOnly() };
  try {
    if (RE2JS.compile(`(?:${widened(core)})`, RE2JS.CASE_INSENSITIVE).matches("")) return { fault: emptyRegex() };
    const compiled = RE2JS.compile(`${before}(?P<core>${widened(core)})${after}`, RE2JS.CASE_INSENSITIVE);
    return { value: finder(compiled, neededBy(core)) };
  } catch (error) {
    return { fault: badRegex((error as { getDescription?: () => string }).getDescription?.() ?? "?") };
  }
}

/** `\b` knows only ASCII letters: at the ends it is said with classes instead. */
function outer(source: string): { before: string; core: string; after: string } {
  const opens = source.startsWith("\\b");
  const closes = /(?:^|[^\\])(?:\\\\)*\\b$/.test(source.slice(opens ? 2 : 0));
  const core = source.slice(opens ? 2 : 0, closes ? -2 : undefined);
  return { before: opens ? `(?:^|[^${WORD}])` : "", core, after: closes ? `(?:$|[^${WORD}])` : "" };
}

/** Letters with accents into `\w`, both apostrophes for one. */
function widened(source: string): string {
  let inClass = false;
  return source.replace(/\\.|[[\]'’]/gs, (sign) => {
    if (sign === "[") inClass = true;
    if (sign === "]") inClass = false;
    if (sign === "\\w") return inClass ? WORD : `[${WORD}]`;
    if (sign === "\\W" && !inClass) return `[^${WORD}]`;
    if (sign === "'" || sign === "’") return inClass ? "'’" : "['’]";
    return sign;
  });
}

/** A search takes far longer than a look whether the text holds the letters that a match needs. */
function finder(compiled: RE2JS, needed: string): Expression {
  return (text) => {
    if (!text.toLowerCase().includes(needed)) return [];
    const matcher = compiled.matcher(text);
    const found: Span[] = [];
    let from = 0;
    while (from <= text.length && matcher.find(from)) {
      const span = { start: matcher.start("core"), end: matcher.end("core") };
      found.push(span);
      from = Math.max(span.end, from + 1);
    }
    return found;
  };
}
