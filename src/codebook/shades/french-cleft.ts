import { setOf } from "../clauses.js";
import type { Clauses } from "../scope.js";

const DEFINITE = setOf("le la les l' mon ma mes ton ta tes son sa ses ce cet cette ces notre nos votre vos leur leurs");

/** *c'est pas l'humidité qui me dérange*: it is another thing that does, and the humidity may well be there. */
export function isCleft({ lower, starts }: Clauses, closer: number): boolean {
  const subject = lower[closer - 2] === "n'" ? lower[closer - 3] : lower[closer - 2];
  const is = lower[closer - 1] === "est" || lower[closer - 1] === "sont";
  if (!is || !/^(c'|ce)$/.test(subject ?? "") || !DEFINITE.has(lower[closer + 1] ?? "")) return false;
  for (let at = closer + 3; at <= closer + 6 && at < lower.length && starts[at] !== true; at++)
    if (/^(qui|que|qu')$/.test(lower[at] ?? "")) return true;
  return false;
}
