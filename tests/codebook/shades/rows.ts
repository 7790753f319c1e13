import { standing } from "../../../src/codebook/finder.js";
import type { Scope } from "../../../src/codebook/scope.js";
import { shadeReader } from "../../../src/codebook/shades.js";
import type { Lang } from "../../../src/messages/words.js";
import { createLexicon } from "../../../src/text/lexicon.js";
import { words } from "../../../src/text/words.js";

/** A sentence with its hits: where each begins, and what is expected of it. */
export interface Row {
  readonly written: string;
  readonly text: string;
  readonly hits: readonly { readonly start: number; readonly end: number }[];
  readonly expected: readonly string[];
}

/** One row per line: `said, denied | a sentence with *hits* between *stars*`. */
export function rowsOf(table: string): Row[] {
  return table
    .trim()
    .split("\n")
    .map((line) => {
      const [labels = "", written = ""] = line.split(" | ");
      const pieces = written.split("*");
      const hits = pieces.flatMap((piece, i) => {
        const start = pieces.slice(0, i).join("").length;
        return i % 2 === 1 ? [{ start, end: start + piece.length }] : [];
      });
      return { written, text: pieces.join(""), hits, expected: labels.split(", ") };
    });
}

/** What the surroundings make of each hit of a row: `denied`, else the shades joined by `+`, else `said`. */
export function readHits({ text, hits }: Row, language: Lang): string[] {
  const lexicon = createLexicon(language);
  const list = words(text, lexicon);
  const scopes = shadeReader(list, lexicon)({ first: 0, last: list.forms.length });
  return hits.map(({ start, end }) => {
    const touched = [...list.starts].flatMap((at, i) => (at < end && start < (list.ends[i] ?? 0) ? [i] : []));
    const bears = (scope: Scope): boolean =>
      touched.some((i) => scope.first <= i && i < scope.last && !scope.closers.includes(i));
    const kinds = standing(scopes.filter(bears), touched).map(({ kind }) => kind);
    if (kinds.includes("negation")) return "denied";
    return [...new Set(kinds)].sort().join("+") || "said";
  });
}
