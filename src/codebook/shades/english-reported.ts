import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { behind, clauseEnd, clauseStart } from "./reach.js";

const SAYS = /^(says?|said|claims?|claimed|tells?|told|announced|explained|insists?|insisted|promised|reckons?)$/;
const OWN = setOf("i we you i've we've i'd to always");
const ME = setOf("me us him her them you people everyone");
const ASIDE = setOf("apparently supposedly allegedly reportedly");

/**
 * What others say and the speaker only passes on: behind *they say, she told me, I was told, my manager says*, around *apparently,
 * supposedly*, and for *according to them*. Not *I say*, *I told myself*, *according to me*.
 */
export const reported: ScopeFamily = {
  isCue: (lower) => SAYS.test(lower) || ASIDE.has(lower) || lower === "according",
  scopes: (clauses, cues) => gathered(cues, (at) => reportAt(clauses, at, clauses.lower[at] ?? "")),
};

function reportAt(clauses: Clauses, at: number, word: string): Scope[] {
  if (ASIDE.has(word)) return aside(clauses, at);
  if (word === "according") return source(clauses, at);
  return SAYS.test(word) && isByOthers(clauses, at) ? said(clauses, at) : [];
}

function said(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const first = at + 1 + (ME.has(lower[at + 1] ?? "") ? 1 : 0);
  if (lower[first] === "that") return [scope([at, first], first + 1, clauseEnd(clauses, first))];
  return [scope([at], first, clauseEnd(clauses, first))];
}

/** Whether somebody else says it: a subject that is not the speaker, or *I was told*. */
function isByOthers(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  if (lower[at] === "told" && /^(was|were|been|got|i'm|we're|am|are|is)$/.test(previous)) return true;
  if (OWN.has(previous) || at === clauseStart(clauses, at)) return false;
  const before = lower.slice(clauseStart(clauses, at), at);
  return !before.some((word) => word === "i" || word === "we") && !/(self|selves)$/.test(lower[at + 1] ?? "");
}

/** The clause around the word: ahead where it goes on, else back. */
function aside(clauses: Clauses, at: number): Scope[] {
  const end = clauseEnd(clauses, at);
  if (end > at + 1) return [scope([at], at + 1, end)];
  const start = clauseStart(clauses, at);
  if (start === at) return end < clauses.lower.length ? [scope([at], end, clauseEnd(clauses, end))] : [];
  return [scope([at], start, at)];
}

function source(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const [to, who] = behind(clauses, at);
  if (to !== "to" || who === undefined || ["me", "us"].includes(who)) return [];
  const end = clauseEnd(clauses, at);
  const start = clauseStart(clauses, at);
  if (start < at) return [scope([at, at + 1], start, at)];
  const isOver = end === lower.length;
  return [scope([at, at + 1], isOver ? at + 3 : end, isOver ? end : clauseEnd(clauses, end))];
}

function scope(cue: number[], first: number, last: number): Scope {
  return { kind: "reported", cue, closers: cue, first, last };
}
