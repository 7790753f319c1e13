import type { Lexicon } from "../text/lexicon.js";
import type { WordList } from "../text/words.js";
import { FormBits, familyBit } from "./form-bits.js";
import type { Scope, WordRange } from "./scope.js";
import { Sentence } from "./sentence.js";
import { ENGLISH } from "./shades/english.js";
import { FRENCH } from "./shades/french.js";

const NOTHING: readonly Scope[] = [];

/**
 * Finds what is denied or shaded (limited, supposed, wished for, reported) in the sentences of one word list. A sentence
 * without a word that may do it costs one look per word; the others are read only by the families whose words they hold.
 */
export function shadeReader(list: WordList, lexicon: Lexicon): (sentence: WordRange) => readonly Scope[] {
  const { families } = lexicon.language === "fr" ? FRENCH : ENGLISH;
  const clauses = sentenceOf(lexicon);
  return (sentence) => {
    const opened = clauses.read(list, sentence);
    if (opened === 0) return NOTHING;
    const found: Scope[] = [];
    for (let i = 0; i < families.length; i++) {
      if ((opened & familyBit(i)) === 0) continue;
      for (const scope of families[i]?.scopes(clauses, clauses.having(familyBit(i))) ?? NOTHING)
        found.push(moved(scope, sentence.first));
    }
    return found;
  };
}

const READ = new WeakMap<Lexicon, Sentence>();

/** One place for the sentences of all lists of a lexicon: each is read to its end before the next. */
function sentenceOf(lexicon: Lexicon): Sentence {
  const known = READ.get(lexicon) ?? new Sentence(new FormBits(lexicon.language === "fr" ? FRENCH : ENGLISH, lexicon));
  READ.set(lexicon, known);
  return known;
}

function moved({ kind, cue, closers, under, leaves, first, last }: Scope, by: number): Scope {
  const far = ahead(cue, by);
  const own = closers === cue ? far : ahead(closers, by);
  const at = { kind, cue: far, closers: own, first: first + by, last: last + by };
  const scope = leaves === undefined ? at : { ...at, leaves };
  return under === undefined ? scope : { ...scope, under: ahead(under, by) };
}

function ahead(words: readonly number[], by: number): number[] {
  return words.map((word) => word + by);
}
