import type { Wording } from "./scope.js";

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

/** For each word of a sentence, whether a clause begins with it. */
export function clauseStarts({ lower, before }: Wording, marks: ClauseMarks): boolean[] {
  return lower.map((word, i) => {
    const sign = before[i] ?? "";
    if (i === 0 || (sign !== " " && STRONG.test(sign))) return true;
    const next = lower[i + 1] ?? "";
    const previous = lower[i - 1] ?? "";
    const hesitates = marks.fillers.has(word) || (marks.fillers.has(previous) && !marks.persons.has(word));
    if (sign.includes(",")) return !hesitates && !marks.goesOn.has(word);
    if (marks.openers.has(word)) return true;
    return marks.joiners.has(word) && marks.subjects.has(next);
  });
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
