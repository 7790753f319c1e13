import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import { clauseEnd } from "./reach.js";

const LACK = /^lack(s|ed|ing)?$/;
const OF = /^(absence|shortage|depriv(e|es|ed|ing)|short|out)$/;
const TO = /^(refus(e|es|ed|ing|al)|fail(s|ed|ing)?)$/;
/** How far behind a word of lack its *of* or *to* may stand (*deprived people of contact*). */
const GAP = 3;
const TAIL = 8;
/** Words behind which nothing belongs any more to what is lacking. */
const NO_NOUN = setOf(
  "for in with to at on by between among from about before after since is are was were has have had makes make made keeps means " +
    "or who which that when where how what i we they he she you it this there",
);
const BEFORE_NOUN =
  /^(a|an|the|any|real|proper|good|enough|more|other|some|their|our|my|his|her|your|all|true|basic|clear|regular|one)$/;
/** Words that stand before what is not there: a person of whom somebody speaks exists. */
const SOMEBODY = setOf("my our his her their your this that");

/** Words that say that something is not there. */
export function isLackWord(lower: string): boolean {
  return lower === "zero" || LACK.test(lower) || OF.test(lower) || TO.test(lower);
}

/** What is lacking, as good as denied: behind *lack of, we lack, zero, deprived of, short of, absence of*; behind *refuse to, fail to*. */
export function lacks(clauses: Clauses, cues: readonly number[]): Scope[] {
  return gathered(cues, (at) => (isLackWord(clauses.lower[at] ?? "") ? lacksAt(clauses, at) : []));
}

function lacksAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (word === "zero")
    return /^(from|to|at|below|of)$/.test(lower[at - 1] ?? "") ? [] : lackedNoun(clauses, at, at + 1);
  if (TO.test(word)) return lackedDoing(clauses, at, joinBehind(clauses, at, "to"));
  const of = joinBehind(clauses, at, "of");
  if (LACK.test(word)) return lackedNoun(clauses, at, of === null ? at + 1 : of + 1);
  if (of === null || (word === "out" && !/^r[au]n(ning)?$/.test(lower[at - 1] ?? ""))) return [];
  if ((word === "short" || word === "out") && of !== at + 1) return [];
  return word === "absence" && SOMEBODY.has(lower[of + 1] ?? "") ? [] : lackedNoun(clauses, at, of + 1);
}

function joinBehind({ lower, starts }: Clauses, at: number, word: string): number | null {
  for (let i = at + 1; i <= at + 1 + GAP && i < lower.length && !starts(i); i++) {
    if (lower[i] === word) return i;
    if (NO_NOUN.has(lower[i] ?? "")) return null;
  }
  return null;
}

/** The noun that is lacked, up to four words, and another behind *and* or *of*. */
function lackedNoun(clauses: Clauses, at: number, from: number): Scope[] {
  const { lower, starts } = clauses;
  let last = from;
  while (last < Math.min(lower.length, from + TAIL) && !starts(last) && !NO_NOUN.has(lower[last] ?? "")) {
    if (lower[last] === "and" && NO_NOUN.has(lower[last + 1] ?? "")) break;
    last++;
  }
  const noun = lower.slice(from, last).findIndex((word) => !BEFORE_NOUN.test(word));
  if (noun === -1) return [];
  const nounScope = lacked(at, from, last);
  const isForDoing = lower[last] === "to" && /^(time|staff|money|space|energy|hands)$/.test(lower[last - 1] ?? "");
  return isForDoing ? [nounScope, ...lackedDoing(clauses, at, last)] : [nounScope];
}

function lackedDoing(clauses: Clauses, at: number, to: number | null): Scope[] {
  if (to === null) return [];
  return [lacked(at, to + 1, Math.min(clauseEnd(clauses, to), to + 1 + TAIL))];
}

function lacked(at: number, first: number, last: number): Scope {
  return { kind: "negation", cue: [at], closers: [at], first, last };
}
