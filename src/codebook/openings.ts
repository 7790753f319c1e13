import type { WordTests } from "./rules/words.js";

/** What a word may begin: numbers, and the same as a row of bits. */
interface Begun {
  readonly numbers: readonly number[];
  readonly row: Int32Array;
}

/**
 * Which words may begin what: each set of tests has a number, and a word may begin all sets of which it passes a test. That is
 * worked out once for each form, when it is first met; most forms begin nothing.
 */
export class Openings {
  private readonly numbers = new Map<string, number>();
  private readonly begunBy: number[][] = [];
  private readonly known: (Begun | undefined)[] = [];
  private nothing: Begun = { numbers: [], row: new Int32Array(1) };

  constructor(private readonly tests: WordTests) {}

  /** How many sets there are. */
  get count(): number {
    return this.numbers.size;
  }

  /** The number of a set of tests; sets of one key are the same. */
  add(key: string, firsts: readonly number[]): number {
    const number = this.numbers.get(key) ?? this.count;
    if (number < this.count) return number;
    this.numbers.set(key, number);
    for (const test of firsts) {
      const begun = this.begunBy[test];
      if (begun === undefined) this.begunBy[test] = [number];
      else begun.push(number);
    }
    this.nothing = { numbers: [], row: new Int32Array((number >>> 5) + 1) };
    this.known.length = 0;
    return number;
  }

  /** All that a form may begin. */
  of(form: number): readonly number[] {
    return (this.known[form] ?? this.work(form)).numbers;
  }

  /** Whether a form may begin what has this number. */
  has(form: number, number: number): boolean {
    const { row } = this.known[form] ?? this.work(form);
    return (((row[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;
  }

  private work(form: number): Begun {
    const numbers = [...new Set(this.tests.passed(form).flatMap((test) => this.begunBy[test] ?? []))];
    const begun = numbers.length === 0 ? this.nothing : { numbers, row: this.rowOf(numbers) };
    this.known[form] = begun;
    return begun;
  }

  private rowOf(numbers: readonly number[]): Int32Array {
    const row = new Int32Array(this.nothing.row.length);
    for (const number of numbers) row[number >>> 5] = (row[number >>> 5] ?? 0) | (1 << (number & 31));
    return row;
  }
}
