import { classAt, HYPHEN, LETTER } from "./letters.js";
import type { Lexicon } from "./lexicon.js";
import { UNREADABLE, type WordList } from "./words.js";

/** A word taken up again is one of at most so many in a row (`il y a il y a`). */
const LONGEST_RESTART = 3;

/** What is passed over within a phrase: fillers, words cut short (`for-`), words that are said again at once (`je je`). */
export class Hesitations {
  private readonly unreadable: number;
  /** For each word: 0 not looked at yet, 1 it counts, 2 it is passed over. */
  private readonly known: Uint8Array;

  constructor(
    private readonly list: WordList,
    private readonly lexicon: Lexicon,
  ) {
    this.known = new Uint8Array(list.forms.length);
    this.unreadable = lexicon.intern(UNREADABLE);
  }

  /** Whether a word of the sentence (always the same for one word) from `first` to `last` is passed over. Of what is said twice the last time counts. */
  at(word: number, first: number, last: number): boolean {
    return (this.known[word] || this.look(word, first, last)) === 2;
  }

  private look(word: number, first: number, last: number): number {
    const filler = this.lexicon.filler(this.list.forms[word] ?? -1);
    const found = filler || this.isCut(word) || this.isSaidAgain(word, first, last) ? 2 : 1;
    this.known[word] = found;
    return found;
  }

  private isCut(word: number): boolean {
    const { text, ends } = this.list;
    const end = ends[word] ?? 0;
    return end < text.length && classAt(text, end) === HYPHEN && classAt(text, end - 1) === LETTER;
  }

  private isSaidAgain(word: number, first: number, last: number): boolean {
    const { forms } = this.list;
    if (forms[word] === this.unreadable) return false;
    for (let length = 1; length <= LONGEST_RESTART; length++) {
      if (!this.isSame(word, this.ahead(word, length, last))) continue;
      let run = 1;
      for (let at = word - 1; at > word - length && at >= first && this.isSame(at, at + length); at--) run++;
      for (let at = word + 1; at < word + length && at + length < last && this.isSame(at, at + length); at++) run++;
      if (run >= length) return true;
    }
    return false;
  }

  /** The word so many further; for the very next one, fillers and cut words between do not count. */
  private ahead(word: number, length: number, last: number): number {
    let at = word + length;
    while (length === 1 && at < last && (this.lexicon.filler(this.list.forms[at] ?? -1) || this.isCut(at))) at++;
    return at < last ? at : -1;
  }

  private isSame(word: number, other: number): boolean {
    if (other < 0) return false;
    const [a, b] = [this.list.forms[word] ?? -1, this.list.forms[other] ?? -1];
    return a === b || this.lexicon.lower(a) === this.lexicon.lower(b);
  }
}
