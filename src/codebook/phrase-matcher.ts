import type { Place } from "./places.js";
import type { WordTests } from "./rules/words.js";

/** Looks for phrases in a list of words. */
export class PhraseMatcher {
  private places: readonly Place[] = [];
  private last = 0;
  /** The words matched so far: the first `count`. */
  private readonly words: number[] = [];
  private count = 0;

  constructor(
    private readonly forms: Int32Array,
    private readonly tests: WordTests,
  ) {}

  /** The words of a phrase that begins at `start` and ends before `last`, shortest gaps first; null where there is none. */
  wordsAt(start: number, places: readonly Place[], last: number): number[] | null {
    this.places = places;
    this.last = last;
    this.count = 0;
    return this.stands(0, start) ? this.words.slice(0, this.count) : null;
  }

  /** Whether the phrase stands from its place number `step` on, with that place at `word`. */
  private stands(step: number, word: number): boolean {
    const place = this.places[step];
    if (place === undefined || word >= this.last) return false;
    const matched = this.count;
    if (this.isAmong(place.single, word)) {
      this.words[this.count++] = word;
      if (this.goesOn(step + 1, word + 1)) return true;
      this.count = matched;
    }
    for (const row of place.rows) {
      if (!this.isRow(row, word)) continue;
      for (let i = 0; i < row.length; i++) this.words[this.count++] = word + i;
      if (this.goesOn(step + 1, word + row.length)) return true;
      this.count = matched;
    }
    return false;
  }

  private goesOn(step: number, from: number): boolean {
    const next = this.places[step];
    if (next === undefined) return true;
    const last = Math.min(from + next.gap, this.last - 1);
    for (let word = from; word <= last; word++) if (this.stands(step, word)) return true;
    return false;
  }

  private isAmong(single: ReadonlySet<number>, word: number): boolean {
    for (const test of this.passed(word)) if (single.has(test)) return true;
    return false;
  }

  private isRow(row: readonly number[], word: number): boolean {
    return word + row.length <= this.last && row.every((test, i) => this.passed(word + i).includes(test));
  }

  private passed(word: number): readonly number[] {
    return this.tests.passed(this.forms[word] ?? -1);
  }
}
