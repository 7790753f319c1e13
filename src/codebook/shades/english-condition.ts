import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { isWish } from "./english-wish.js";
import { behind, clauseEnd, clauseStart } from "./reach.js";

/** How far behind *if* its verb may stand. */
const REACH = 4;
const PAST =
  /^(had|were|was|could|would|did|knew|got|went|gave|came|made|took|saw|let|hadn't|weren't|wasn't|couldn't|didn't|[a-z]+ed)$/;
const ASKS = /^(wonder|know|knew|ask|see|sure|check|remember)/;
const PERSONS = setOf("i you he she it we they i'd you'd he'd she'd we'd they'd it'd");

/**
 * What is only supposed: behind *if* with a past (not *even if*, not *I wonder if*), behind *provided that*, and the clause of *would*.
 * *If* with a present is as often a habit and supposes nothing.
 */
export const condition: ScopeFamily = {
  isCue: (lower) => /^(if|would|wouldn't|provided)$/.test(lower) || /^[a-z]+'d$/.test(lower),
  scopes: (clauses, cues) =>
    gathered(cues, (at) => (clauses.lower[at] === "if" ? supposed(clauses, at) : conditional(clauses, at))),
};

function supposed(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  const within = behind(clauses, at);
  if (previous === "even" || ASKS.test(previous) || within[0] === "only") return [];
  if (!within.slice(0, REACH).some((word) => PAST.test(word) && word !== "need")) return [];
  return [{ kind: "condition", cue: [at], closers: [at], first: at + 1, last: clauseEnd(clauses, at) }];
}

function conditional(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  const next = lower[at + 1] ?? "";
  if (word === "provided" && next === "that")
    return [
      { kind: "condition", cue: [at, at + 1], closers: [at, at + 1], first: at + 2, last: clauseEnd(clauses, at) },
    ];
  const isShort = PERSONS.has(word) && word.endsWith("'d") && !/^(been|better|got|.*ed)$/.test(next);
  if ((!/^would(n't)?$/.test(word) && !isShort) || isWish(clauses, at) || next === "say" || isToldOf(clauses, at))
    return [];
  return [
    { kind: "condition", cue: [at], closers: [at], first: subjectBefore(clauses, at), last: clauseEnd(clauses, at) },
  ];
}

/** *I was told it would be simple*: a future as it was told then. */
function isToldOf({ lower }: Clauses, at: number): boolean {
  return lower.slice(Math.max(0, at - 6), at).some((word) => /^(told|said|promised|claimed|announced)$/.test(word));
}

function subjectBefore(clauses: Clauses, at: number): number {
  const { lower } = clauses;
  const start = clauseStart(clauses, at);
  for (let i = at - 1; i >= start; i--) if (PERSONS.has(lower[i] ?? "")) return i;
  return start;
}
