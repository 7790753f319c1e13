import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope } from "../scope.js";
import { after, type Double, joined, lifted } from "./double.js";
import { startsWithin } from "./reach.js";

/** Words that deny by themselves, so that *not* before them affirms what follows. */
const NEGATIVE = setOf("impossible useless unthinkable unable unlikely uncommon unusual");

/** What is denied twice: *can't not help*, *never without*, *it's not that I don't care*, *not impossible to*, *no lack of*. */
export function resolveDoubles(clauses: Clauses, denials: readonly Scope[], lacks: readonly Scope[]): Scope[] {
  const byCue = new Map(denials.map((scope) => [scope.cue[0] ?? 0, scope]));
  return joined(
    [...denials, ...lacks],
    [...gathered(denials, (outer) => doublesOf(clauses, outer, byCue)), ...lifted(denials, lacks)],
  );
}

function doublesOf(clauses: Clauses, outer: Scope, byCue: ReadonlyMap<number, Scope>): Double[] {
  const { lower } = clauses;
  const closer = outer.closers.at(-1) ?? 0;
  if (NEGATIVE.has(lower[closer + 1] ?? "") && outer.last > closer + 2)
    return [
      { outer, inner: null, from: closer + 2, closers: [closer + 1], range: { first: closer + 2, last: outer.last } },
    ];
  const [inner] = after(closer, byCue);
  if (inner === undefined) return [];
  const at = inner.cue[0] ?? 0;
  if (startsWithin(clauses, closer + 1, at)) return [];
  const between = lower.slice(closer + 1, at);
  const nested = between.length === 0 && /^(not|without)$/.test(lower[at] ?? "");
  const isUnder = nested || between[0] === "that" || (lower[at] === "without" && between.length <= 2);
  return isUnder ? [{ outer, inner, from: closer + 1, closers: inner.closers, range: inner }] : [];
}
