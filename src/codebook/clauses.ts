const STRONG = /[;:()«»—–…]|\.\.\./;

/** How clauses are told apart in one language. */
export interface ClauseMarks {
  /** Words before which a clause begins. */
  readonly openers: ReadonlySet<string>;
  /** Words that join two clauses only where a subject follows (et, and). */
  readonly joiners: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Subjects that begin a clause even behind a hesitation. */
  readonly persons: ReadonlySet<string>;
  /** Hesitations: the commas around them part nothing. */
  readonly fillers: ReadonlySet<string>;
  /** After a comma, these go on with a list (pas de temps, d'aide). */
  readonly goesOn: ReadonlySet<string>;
}

const OPENER = 1;
const JOINER = 2;
const SUBJECT = 4;
const PERSON = 8;
const FILLER = 16;
const GOES_ON = 32;
/** How many bits of a form tell what it is to clauses. */
export const CLAUSE_BITS = 6;

/** What a word is to the reader of clauses, as bits: it hangs on its form alone. */
export function clauseBits(lower: string, marks: ClauseMarks): number {
  const bit = (words: ReadonlySet<string>, value: number): number => (words.has(lower) ? value : 0);
  return (
    bit(marks.openers, OPENER) |
    bit(marks.joiners, JOINER) |
    bit(marks.subjects, SUBJECT) |
    bit(marks.persons, PERSON) |
    bit(marks.fillers, FILLER) |
    bit(marks.goesOn, GOES_ON)
  );
}

/** Whether a word begins a clause by itself, by its bits and those of the next one. */
export function opensClause(word: number, next: number): boolean {
  return (word & OPENER) !== 0 || ((word & JOINER) !== 0 && (next & SUBJECT) !== 0);
}

/** Whether the signs before a word part it from the one before; null where there are none that could. */
export function isParted(sign: string, word: number, previous: number): boolean | null {
  if (sign === " " || sign === "" || sign === "\n  ") return null;
  if (sign !== ", " && STRONG.test(sign)) return true;
  return sign.includes(",") ? (word & GOES_ON) === 0 && !hesitates(word, previous) : null;
}

function hesitates(word: number, previous: number): boolean {
  return (word & FILLER) !== 0 || ((previous & FILLER) !== 0 && (word & PERSON) === 0);
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
