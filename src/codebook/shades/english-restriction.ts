import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { behind, clauseEnd, clauseStart } from "./reach.js";

const ONLY = setOf("only just merely solely");
const LIFTED = setOf("not if the an just don't isn't");
/** What a *just* before it does not limit: *just now*, *I just think*. */
const OTHERWISE = setOf(
  "now as about before after like in because think thought feel felt want wanted mean know wonder said say",
);

/** What something is limited to: behind *only, just, merely, nothing but*. *Not only*, *not just* and *just now* limit nothing. */
export const restriction: ScopeFamily = {
  isCue: (lower) => ONLY.has(lower) || lower === "nothing",
  scopes: (clauses, cues) => gathered(cues, (at) => limitAt(clauses, at)),
};

function limitAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (word === "nothing" && lower[at + 1] === "but") return [scope([at, at + 1], at + 2, clauseEnd(clauses, at + 1))];
  if (!ONLY.has(word) || LIFTED.has(lower[at - 1] ?? "")) return [];
  const [next] = behind(clauses, at);
  if (next !== undefined)
    return word === "just" && OTHERWISE.has(next) ? [] : [scope([at], at + 1, clauseEnd(clauses, at))];
  return word === "just" ? [] : [scope([at], clauseStart(clauses, at), at)];
}

function scope(cue: number[], first: number, last: number): Scope {
  return { kind: "restriction", cue, closers: cue, first, last };
}
