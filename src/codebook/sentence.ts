import { saidIn } from "../text/said.js";
import type { WordList } from "../text/words.js";
import { isParted, opensClause } from "./clauses.js";
import { ANY_FAMILY, type FormBits } from "./form-bits.js";
import { BEGINS, type Clauses, type WordRange } from "./scope.js";

const NO_WORDS: WordList = {
  text: "",
  starts: new Int32Array(),
  ends: new Int32Array(),
  forms: new Int32Array(),
  unspoken: [],
};

/**
 * The sentences of a language as the rules of scope read them: one at a time, all in one place, so that nothing is made anew for
 * each. What stands between words is cut out of the text only where it is asked for.
 */
export class Sentence implements Clauses {
  length = 0;
  private list: WordList = NO_WORDS;
  private first = 0;
  private words: string[] | null = null;
  /** The bits of each word, and whether a clause begins with it. */
  private row = new Int32Array(128);

  constructor(private readonly forms: FormBits) {}

  /** Turns to a sentence of a list. Of one in which nothing may be denied or shaded no more is read; returns the families that its words may open. */
  read(list: WordList, { first, last }: WordRange): number {
    const length = last - first;
    if (length >= this.row.length) this.row = new Int32Array(2 * length);
    const { row, forms } = this;
    let all = 0;
    for (let at = 0; at < length; at++) {
      const bits = forms.of(list.forms[first + at] ?? 0);
      row[at] = bits & ~BEGINS;
      all |= bits;
    }
    this.list = list;
    this.first = first;
    this.length = length;
    this.words = null;
    if ((all & ANY_FAMILY) !== 0) this.mark(row);
    return all & ANY_FAMILY;
  }

  /** Marks the words with which a clause begins. */
  private mark(row: Int32Array): void {
    const { list, first, length } = this;
    row[0] = (row[0] ?? 0) | BEGINS;
    row[length] = 0;
    for (let at = 1; at < length; at++) {
      const bits = row[at] ?? 0;
      const parted = isSpaced(list, first + at) ? null : isParted(between(list, first + at), bits, row[at - 1] ?? 0);
      if (parted ?? opensClause(bits, row[at + 1] ?? 0)) row[at] = bits | BEGINS;
    }
  }

  /** The words that have a bit. */
  having(bit: number): number[] {
    const found: number[] = [];
    for (let at = 0; at < this.length; at++) if (((this.row[at] ?? 0) & bit) !== 0) found.push(at);
    return found;
  }

  readonly is = (at: number, kinds: number): boolean =>
    at >= 0 && at < this.length && ((this.row[at] ?? 0) & kinds) !== 0;

  readonly starts = (at: number): boolean => this.is(at, BEGINS);

  get lower(): readonly string[] {
    this.words ??= this.lowerWords();
    return this.words;
  }

  before(at: number): string {
    return at < 1 || at >= this.length ? "" : between(this.list, this.first + at);
  }

  get after(): string {
    const { text, starts, ends } = this.list;
    const last = this.first + this.length;
    return last < starts.length ? between(this.list, last) : text.slice(ends[last - 1] ?? 0).slice(0, 4);
  }

  private lowerWords(): string[] {
    const words = new Array<string>(this.length);
    for (let at = 0; at < this.length; at++) words[at] = this.forms.lower(this.list.forms[this.first + at] ?? 0);
    return words;
  }
}

/** Whether nothing but a space stands between a word and the one before it, as between most, or nothing at all. */
function isSpaced({ text, starts, ends }: WordList, word: number): boolean {
  const start = ends[word - 1] ?? 0;
  const end = starts[word] ?? 0;
  return end === start || (end === start + 1 && text.charCodeAt(start) === 32);
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
