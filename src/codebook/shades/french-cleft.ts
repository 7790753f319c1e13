import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";

const DEFINITE = setOf("le la les l' mon ma mes ton ta tes son sa ses ce cet cette ces notre nos votre vos leur leurs");

/**
 * The *qui* of *c'est pas l'humidité qui me dérange*: it is another thing that does, and the humidity may well be there. Who looks for
 * *pas le temps* finds *ce n'est pas le temps qui manque*, and cannot tell by it. Null where nothing is set apart so.
 */
export function cleftAt({ lower, starts }: Clauses, closer: number): number | null {
  const subject = lower[closer - 2] === "n'" ? lower[closer - 3] : lower[closer - 2];
  const is = lower[closer - 1] === "est" || lower[closer - 1] === "sont";
  if (!is || !/^(c'|ce)$/.test(subject ?? "") || !DEFINITE.has(lower[closer + 1] ?? "")) return null;
  for (let at = closer + 3; at <= closer + 6 && at < lower.length && !starts(at); at++)
    if (/^(qui|que|qu')$/.test(lower[at] ?? "")) return at;
  return null;
}
