import { readExpression } from "../codebook/expression.js";
import type { Words } from "../messages/words.js";
import { fold } from "../text/fold.js";
import { createLexicon } from "../text/lexicon.js";
import type { Span } from "../text/span.js";
import type { Transcript, Turn } from "../text/transcript.js";
import { words } from "../text/words.js";

/** How a pattern is meant: whole words in this order (`*` any letters), words of the same stem, or a regular expression. */
export type PatternKind = "words" | "stem" | "regex";

export interface PatternAsked {
  readonly pattern: string;
  readonly kind: PatternKind;
  /** `optional`: é is found by e and the other way round; a regular expression means what it says. */
  readonly accents: "optional" | "exact";
}

/** Finds the places of a turn where a pattern stands, in order and apart from each other; offsets in the transcript. */
export type Finder = (transcript: Transcript, turn: Turn) => Span[];

export type ReadPattern = { readonly value: Finder } | { readonly fault: Words | "empty"; readonly hint?: Words };

/** Reads a pattern; everything it can ask is searched in linear time. */
export function readPattern({ pattern, kind, accents }: PatternAsked): ReadPattern {
  const tidy = pattern.normalize("NFC").trim();
  if (!/[\p{L}\p{N}]/u.test(tidy)) return { fault: "empty" };
  if (kind === "stem") return { value: stemFinder(tidy) };
  const read = readExpression(kind === "regex" ? tidy : expressionOf(tidy, accents));
  if ("fault" in read) return read;
  return {
    value: ({ text }, { start, end }) =>
      read.value(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start })),
  };
}

/** Between two words of a pattern: blanks, a comma, a hyphen. */
const BETWEEN = "[\\s,\\-]+";

/** `dossier* papier` as a regular expression of whole words. */
function expressionOf(pattern: string, accents: PatternAsked["accents"]): string {
  const tokens = pattern.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
  const letters = (token: string): string =>
    [...(accents === "optional" ? fold(token) : token)].map((sign) => letterOf(sign, accents)).join("");
  return `\\b${tokens.map(letters).join(BETWEEN)}\\b`;
}

const ACCENTED: Readonly<Record<string, string>> = {
  a: "aàâäáãå",
  c: "cç",
  e: "eéèêë",
  i: "iîïíì",
  n: "nñ",
  o: "oôöóòõ",
  u: "uùûüú",
  y: "yÿý",
};

function letterOf(sign: string, accents: PatternAsked["accents"]): string {
  if (sign === "*") return "\\w*";
  if (accents === "optional" && ACCENTED[sign] !== undefined) return `[${ACCENTED[sign]}]`;
  return sign.replace(/[.+?^${}()|[\]\\/-]/g, "\\$&");
}

/** Words next to each other whose stems are those of the pattern's, in the language of each transcript. */
function stemFinder(pattern: string): Finder {
  const lexicons = { fr: createLexicon("fr"), en: createLexicon("en") };
  return ({ text, language }, turn) => {
    const lexicon = lexicons[language];
    const wanted = [...words(pattern, lexicon).forms].map((form) => lexicon.stem(form));
    const list = words(text, lexicon, turn);
    const stems = [...list.forms].map((form) => lexicon.stem(form));
    const found: Span[] = [];
    for (let i = 0; i + wanted.length <= stems.length; i++) {
      if (wanted.length === 0 || !wanted.every((one, k) => stems[i + k] === one)) continue;
      found.push({ start: list.starts[i] ?? 0, end: list.ends[i + wanted.length - 1] ?? 0 });
      i += wanted.length - 1;
    }
    return found;
  };
}
