import type { Lexicon } from "../text/lexicon.js";
import { saidIn } from "../text/said.js";
import type { WordList } from "../text/words.js";
import { clauseBits, clauseStarts } from "./clauses.js";
import type { Clauses, Scope, ScopeLanguage, WordRange } from "./scope.js";
import { ENGLISH } from "./shades/english.js";
import { FRENCH } from "./shades/french.js";

const NOTHING: readonly Scope[] = [];

/** The bits of a form below these tell of clauses, those from here on which families it may open. */
const FAMILIES = 6;

/**
 * Finds what is denied or shaded (limited, supposed, wished for, reported) in the sentences of one word list. A sentence
 * without a word that may do it costs one look per word; the others are read only by the families whose words they hold.
 */
export function shadeReader(list: WordList, lexicon: Lexicon): (sentence: WordRange) => readonly Scope[] {
  const { families, marks } = lexicon.language === "fr" ? FRENCH : ENGLISH;
  const bitsOf = bitsByForm({ families, marks }, lexicon);
  return ({ first, last }) => {
    const bits: number[] = [];
    let all = 0;
    for (let word = first; word < last; word++) {
      const own = bitsOf(list.forms[word] ?? -1);
      bits.push(own);
      all |= own;
    }
    if (all >> FAMILIES === 0) return NOTHING;
    const clauses = clausesOf(list, lexicon, { first, last }, bits);
    const found: Scope[] = [];
    for (let i = 0; i < families.length; i++) {
      const bit = 1 << (FAMILIES + i);
      if ((all & bit) === 0) continue;
      for (const scope of families[i]?.scopes(clauses, having(bit, bits)) ?? NOTHING) found.push(moved(scope, first));
    }
    return found;
  };
}

/** The words that have a bit, by number within their sentence. */
function having(bit: number, bits: readonly number[]): number[] {
  const words: number[] = [];
  for (let word = 0; word < bits.length; word++) if (((bits[word] ?? 0) & bit) !== 0) words.push(word);
  return words;
}

const KNOWN = new WeakMap<Lexicon, (number | undefined)[]>();

/** What a form is to clauses, and the families that it may open, as bits. Worked out once for each form of a lexicon. */
function bitsByForm({ families, marks }: ScopeLanguage, lexicon: Lexicon): (form: number) => number {
  const known = KNOWN.get(lexicon) ?? [];
  KNOWN.set(lexicon, known);
  const bits = (lower: string): number =>
    families.reduce(
      (all, { isCue }, i) => (isCue(lower) ? all | (1 << (FAMILIES + i)) : all),
      clauseBits(lower, marks),
    );
  return (form) => {
    if (form < 0) return 0;
    known[form] ??= bits(lexicon.lower(form));
    return known[form] ?? 0;
  };
}

function moved({ kind, cue, closers, under, leaves, first, last }: Scope, by: number): Scope {
  const ahead = (words: readonly number[]): number[] => words.map((word) => word + by);
  const far = ahead(cue);
  const own = closers === cue ? far : ahead(closers);
  const at = { kind, cue: far, closers: own, first: first + by, last: last + by };
  const scope = leaves === undefined ? at : { ...at, leaves };
  return under === undefined ? scope : { ...scope, under: ahead(under) };
}

function clausesOf(list: WordList, lexicon: Lexicon, { first, last }: WordRange, bits: readonly number[]): Clauses {
  const { text, starts, ends, forms } = list;
  const lower: string[] = [];
  const before: string[] = [""];
  for (let word = first; word < last; word++) {
    lower.push(lexicon.lower(forms[word] ?? -1));
    if (word > first) before.push(between(list, word));
  }
  const after = last < starts.length ? between(list, last) : text.slice(ends[last - 1] ?? 0).slice(0, 4);
  return { lower, before, after, starts: clauseStarts(before, bits) };
}

/** The signs between a word and the one before it, without the remarks that stand there. */
function between({ text, starts, ends, unspoken }: WordList, word: number): string {
  const start = ends[word - 1] ?? 0;
  const end = starts[word] ?? 0;
  if (start === end) return "";
  const usual = usualAt(text, start, end);
  if (usual !== "") return usual;
  return unspoken.length === 0 ? text.slice(start, end) : saidIn(text, { start, end }, unspoken).text;
}

/** What stands between most words, without being cut out of the text: a space, a comma and a space, a new line. */
function usualAt(text: string, start: number, end: number): string {
  const code = text.charCodeAt(start);
  if (end === start + 1) return code === 32 ? " " : "";
  if (text.charCodeAt(start + 1) !== 32) return "";
  if (end === start + 2) return code === 44 ? ", " : "";
  return end === start + 3 && code === 10 && text.charCodeAt(start + 2) === 32 ? "\n  " : "";
}
