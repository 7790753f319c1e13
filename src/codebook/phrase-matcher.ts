import type { Hesitations } from "../text/hesitations.js";
import type { Openings } from "./openings.js";
import { type Place, reachOf } from "./places.js";
import type { WordTests } from "./rules/words.js";
import type { WordRange } from "./scope.js";

/** Looks for phrases in a list of words. Hesitations between two words of a phrase are passed over. */
export class PhraseMatcher {
  private places: readonly Place[] = [];
  private first = 0;
  private last = 0;
  /** The words matched so far: the first `count`. */
  private readonly words: number[] = [];
  private count = 0;
  private exceptions: PhraseMatcher | null = null;

  constructor(
    private readonly forms: Int32Array,
    private readonly tests: WordTests,
    private readonly openings: Openings,
    private readonly hesitations: Hesitations,
  ) {}

  /** The words of a phrase that begins at `start` in a sentence, shortest gaps first; null where there is none. */
  wordsAt(start: number, places: readonly Place[], { first, last }: WordRange): number[] | null {
    this.places = places;
    this.first = first;
    this.last = last;
    this.count = 0;
    return this.stands(0, start) ? this.words.slice(0, this.count) : null;
  }

  /** The word that is so many before another, hesitations not counted, in a sentence. */
  back(word: number, count: number, { first, last }: WordRange): number {
    let at = word;
    for (let left = count; left > 0 && at > first; ) if (!this.hesitations.at(--at, first, last)) left--;
    return at;
  }

  /** Whether the phrase stands from its place number `step` on, with that place at `word`. */
  private stands(step: number, word: number): boolean {
    const place = this.places[step];
    if (place === undefined || word >= this.last) return false;
    if (!this.openings.has(this.forms[word] ?? -1, place.opening)) return false;
    const matched = this.count;
    if ((place.rows.length === 0 || this.isAmong(place.single, word)) && !this.isExcepted(place, word, word)) {
      this.words[this.count++] = word;
      if (this.goesOn(step + 1, word + 1)) return true;
      this.count = matched;
    }
    for (const row of place.rows) {
      const next = this.rowEnd(row, word);
      if (next > 0 && !this.isExcepted(place, word, next - 1) && this.goesOn(step + 1, next)) return true;
      this.count = matched;
    }
    return false;
  }

  private goesOn(step: number, from: number): boolean {
    const next = this.places[step];
    if (next === undefined) return true;
    let passed = 0;
    for (let word = from; word < this.last; word++) {
      if (this.stands(step, word)) return true;
      if (!this.hesitations.at(word, this.first, this.last) && ++passed > next.gap) return false;
    }
    return false;
  }

  private isAmong(single: ReadonlySet<number>, word: number): boolean {
    for (const test of this.passed(word)) if (single.has(test)) return true;
    return false;
  }

  /** Matches a row of words, from its number `i` on at `word`; returns where it ends, 0 where it does not stand there. */
  private rowEnd(row: readonly number[], word: number, i = 0): number {
    if (word >= this.last || !this.passed(word).includes(row[i] ?? -1)) return 0;
    this.words[this.count++] = word;
    if (i === row.length - 1) return word + 1;
    for (let at = word + 1; at < this.last; at++) {
      const end = this.rowEnd(row, at, i + 1);
      if (end > 0) return end;
      if (!this.hesitations.at(at, this.first, this.last)) break;
    }
    this.count--;
    return 0;
  }

  /** Whether words stand inside a phrase in which they do not count. */
  private isExcepted({ except }: Place, from: number, to: number): boolean {
    return (
      except.length > 0 && this.isWithin(except, { first: from, last: to + 1 }, { first: this.first, last: this.last })
    );
  }

  /** Whether one of some phrases of a sentence reaches over some of these words. */
  isWithin(phrases: readonly (readonly Place[])[], { first, last }: WordRange, sentence: WordRange): boolean {
    this.exceptions ??= new PhraseMatcher(this.forms, this.tests, this.openings, this.hesitations);
    const matcher = this.exceptions;
    return phrases.some((places) => {
      const begin = matcher.back(first, reachOf(places, places.length - 1), sentence);
      for (let start = begin; start < last; start++) {
        const found = matcher.wordsAt(start, places, sentence);
        if (found !== null && (found.at(-1) ?? -1) >= first) return true;
      }
      return false;
    });
  }

  private passed(word: number): readonly number[] {
    return this.tests.passed(this.forms[word] ?? -1);
  }
}
