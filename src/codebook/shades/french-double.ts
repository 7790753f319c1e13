import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import { after, type Double, joined, lifted } from "./double.js";
import { isNe } from "./french-ne.js";
import { THAT } from "./french-words.js";
import { startsWithin } from "./reach.js";

/** Words that deny by themselves, so that *pas* before them affirms what follows (*pas impossible de garder le lien*). */
const NEGATIVE = setOf(
  "impossible inutile impensable inconcevable interdit interdite incapable incapables insensible indifférent indifférente exclu",
);

/** What is denied twice in French, by two denials or by one of a lack: it is affirmed, and marked. */
export function resolveDoubles(clauses: Clauses, denials: readonly Scope[], lacks: readonly Scope[]): Scope[] {
  if (denials.length + lacks.length === 0) return [];
  const byCue = new Map(denials.length < 2 ? [] : denials.map((scope) => [scope.cue[0] ?? 0, scope]));
  return joined(
    [...denials, ...lacks],
    [...gathered(denials, (outer) => doublesOf(clauses, outer, byCue)), ...lifted(denials, lacks)],
  );
}

function doublesOf(clauses: Clauses, outer: Scope, byCue: ReadonlyMap<number, Scope>): Double[] {
  const closer = outer.closers.at(-1) ?? 0;
  if (outer.kind !== "negation") return [];
  if (NEGATIVE.has(clauses.lower[closer + 1] ?? "") && outer.last > closer + 2)
    return [
      { outer, inner: null, from: closer + 2, closers: [closer + 1], range: { first: closer + 2, last: outer.last } },
    ];
  if (byCue.size === 0) return [];
  const inner = after(closer, byCue).find((one) => one.kind === "negation" && isWithin(clauses, closer, one));
  if (inner === undefined) return [];
  const from = Math.max(closer + 1, Math.min(inner.first, inner.cue[0] ?? inner.first));
  return [{ outer, inner, from: Math.min(from, outer.last), closers: inner.closers, range: inner }];
}

/**
 * Whether a denial stands under a negative word: *pas ne pas*, *jamais … sans*, a clause behind *pas que*, or one about
 * something of which there is none (*pas un jour où on n'aide pas*). Two negative words beside each other deny once.
 */
function isWithin(clauses: Clauses, closer: number, inner: Scope): boolean {
  const { lower } = clauses;
  const at = inner.cue[0] ?? 0;
  if (at <= closer) return false;
  const between = lower.slice(closer + 1, at);
  if (startsWithin(clauses, closer + 1, at)) return false;
  if (isNe(lower[at]) && between.length === 0) return lower[closer] === "pas" || lower[closer] === "plus";
  if (lower[at] === "sans") return between.length <= (lower[closer] === "jamais" ? 5 : 1) && between[0] !== "le";
  if (THAT.has(between[0] ?? "")) return true;
  return /^une?$/.test(between[0] ?? "") && between.some((word) => word === "où" || word === "qui");
}
