import { clauseStarts, setOf } from "./clauses.js";
import type { Negations, Scope, Wording } from "./scope.js";

const TAIL = 8;
const CUES = setOf("not never no without nor cannot nobody nothing none hardly");
const IDIOMS = /^(not (only|just|merely)|no (doubt|matter|wonder|longer only))$/;
const RELATIVES = setOf("who which that where whose");
const MARKS = {
  openers: setOf("but because when while since so then although though unless"),
  joiners: setOf("and or if"),
  subjects: setOf("i you he she it we they this that there"),
  persons: setOf("i you he she it we they"),
  fillers: setOf("er erm um uh well"),
  goesOn: setOf("no nor"),
};

function isCue(lower: string): boolean {
  return CUES.has(lower) || lower.endsWith("n't");
}

/** What is denied in an English sentence: the words behind *not, n't, never, no, without, nor*, up to the end of the clause. */
export const ENGLISH: Negations = {
  isCue,
  scopes(wording) {
    const starts = clauseStarts(wording, MARKS);
    return wording.lower.flatMap((word, i): Scope[] => {
      if (!isCue(word) || IDIOMS.test(`${word} ${wording.lower[i + 1] ?? ""}`)) return [];
      return [{ cue: [i], closers: [i], first: i + 1, last: tail(wording, starts, i + 1) }];
    });
  },
};

function tail({ lower }: Wording, starts: readonly boolean[], from: number): number {
  let at = from;
  while (
    at < lower.length &&
    at < from + TAIL &&
    starts[at] !== true &&
    !(at > from + 1 && RELATIVES.has(lower[at] ?? ""))
  )
    at++;
  return at;
}
