import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { behind, clauseEnd } from "./reach.js";

const WISHED = setOf("like love prefer appreciate wish rather");
const GOOD = setOf("nice good great better best ideal helpful useful lovely wonderful easier");
const ALONE = setOf("wish wishes hope hopes hoping should ideally hopefully");

/** What is wished for and not so: behind *I would like, I'd love, I wish, I hope, we should, ought to, if only, it would be nice, ideally*. */
export const wish: ScopeFamily = {
  isCue: (lower) => /^(would|wouldn't|ought|only)$/.test(lower) || /^[a-z]+'d$/.test(lower) || ALONE.has(lower),
  scopes: (clauses, cues) => gathered(cues, (at) => wishAt(clauses, at)),
};

/** Whether a *would* or *'d* is a wish. */
export function isWish(clauses: Clauses, at: number): boolean {
  const word = clauses.lower[at] ?? "";
  if (!/^would$|'d$/.test(word)) return false;
  const rest = behind(clauses, at).slice(0, 3);
  return rest.slice(0, 2).some((one) => WISHED.has(one)) || (rest[0] === "be" && rest.some((one) => GOOD.has(one)));
}

function wishAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (isWish(clauses, at) || (ALONE.has(word) && lower[at - 1] !== "the")) return onward(clauses, [at]);
  if (word === "ought" && lower[at + 1] === "to") return onward(clauses, [at, at + 1]);
  return word === "only" && lower[at - 1] === "if" ? onward(clauses, [at - 1, at]) : [];
}

function onward(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  return [{ kind: "wish", cue, closers: cue, first: at + 1, last: clauseEnd(clauses, at) }];
}
