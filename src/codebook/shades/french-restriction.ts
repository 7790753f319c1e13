import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { isNe, isSetPhrase, secondHalf } from "./french-ne.js";
import { plusSense } from "./french-plus.js";
import { THAT } from "./french-words.js";
import { behind, clauseEnd, clauseStart, standsAt } from "./reach.js";

const ONLY = setOf("juste seulement uniquement exclusivement");
const NOT_ONLY = setOf("pas non plus si même tout trop très le la un au");
/** What a *juste* before it does not limit: *juste avant*, *juste à côté*. */
const OTHERWISE = setOf("avant après là comme titre maintenant que qu' et");
const HAS = setOf("fait fais font faisons faisait faire ai a as avons avez ont avait avais reste restait voit vois");
const SOME = setOf(
  "du des de d' un une le la les l' ça cela mon ma mes nos notre leur leurs ces deux trois quatre cinq dix moi toi lui elle",
);

/**
 * What something is limited to: behind the *que* of *ne … que* (spoken *on fait que ça*, *j'ai plus que ça*), behind *rien que*,
 * *juste, seulement, uniquement*. *Pas que*, *pas seulement* and *non seulement* lift a limit and leave nothing.
 */
export const restriction: ScopeFamily = {
  isCue: (lower) => THAT.has(lower) || ONLY.has(lower),
  scopes: (clauses) => clauses.lower.flatMap((_, at) => limitAt(clauses, at)),
};

function limitAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (isNe(word)) return afterNe(clauses, at);
  if (ONLY.has(word)) return only(clauses, at);
  if (!THAT.has(word) || clauses.starts[at] === true) return [];
  if (lower[at - 1] === "rien") return onward(clauses, [at - 1, at]);
  if (lower[at - 1] === "plus" && !nearNe(clauses, at))
    return plusSense(clauses, at - 1) === "only" ? onward(clauses, [at - 1, at]) : [];
  return isSpoken(clauses, at) ? onward(clauses, [at]) : [];
}

function nearNe({ lower }: Clauses, at: number): boolean {
  return lower.slice(Math.max(0, at - 6), at).some(isNe);
}

/** *ne … que*, *ne … plus que*, *ne … jamais que*; not *je ne sais que faire*. */
function afterNe(clauses: Clauses, ne: number): Scope[] {
  const { lower } = clauses;
  if (isSetPhrase(clauses, ne)) return [];
  const second = secondHalf(clauses, ne);
  if (second === null) return [];
  if (THAT.has(lower[second] ?? ""))
    return /^sa(is|it|vais|vait)$/.test(lower[second - 1] ?? "") ? [] : onward(clauses, [ne, second]);
  const limits = ["plus", "jamais"].includes(lower[second] ?? "") && THAT.has(lower[second + 1] ?? "");
  return limits && lower[second + 2] !== "jamais" ? onward(clauses, [ne, second, second + 1]) : [];
}

/** *on fait que remplir*, *y a que ça*, *c'est que du contrôle*: a *que* straight behind the verb and before no clause. */
function isSpoken(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const next = lower[at + 1] ?? "";
  if (nearNe(clauses, at)) return false;
  const isInfinitive = /..(er|ir|re|oir)$/.test(next);
  if (lower[at - 1] === "est")
    return ["c'", "ce"].includes(lower[at - 2] ?? "") && /^(du|des|de|d'|un|une|ça)$/.test(next);
  if (!HAS.has(lower[at - 1] ?? "")) return false;
  const makes = ["ça", "cela", "ce", "qui", "en"].includes(lower[at - 2] ?? "");
  return !(makes && /^f/.test(lower[at - 1] ?? "")) && (SOME.has(next) || isInfinitive);
}

function only(clauses: Clauses, at: number): Scope[] {
  const { lower, starts } = clauses;
  const previous = starts[at] === true ? "" : (lower[at - 1] ?? "");
  const next = behind(clauses, at)[0] ?? "";
  if (NOT_ONLY.has(previous)) return [];
  if (next !== "") return lower[at] === "juste" && OTHERWISE.has(next) ? [] : onward(clauses, [at]);
  if (lower[at] === "juste" || previous === "") return [];
  return [{ kind: "restriction", cue: [at], closers: [at], first: clauseStart(clauses, at), last: at }];
}

function onward(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  const end = clauseEnd(clauses, at);
  const relative = clauses.lower.findIndex(
    (word, i) => i > at + 1 && i < end && ["qui", "que", "qu'", "dont", "où"].includes(word),
  );
  const last = Math.min(relative === -1 ? end : relative, at + 9);
  return last <= at + 1 || standsAt(clauses, at + 1, ["jamais"])
    ? []
    : [{ kind: "restriction", cue, closers: cue.filter((i) => !isNe(clauses.lower[i])), first: at + 1, last }];
}
