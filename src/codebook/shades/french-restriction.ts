import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import * as kind from "./french-kinds.js";
import { isNe, isSetPhrase, secondHalf } from "./french-ne.js";
import { onlySense } from "./french-only.js";
import { plusSense } from "./french-plus.js";
import { RELATIVES, THAT } from "./french-words.js";
import { behind, clauseEnd, clauseStart, standsAt } from "./reach.js";

const ONLY = setOf("juste seulement uniquement exclusivement");
const NOT_ONLY = setOf("pas non plus si même tout trop très le la un au");
/** What a *juste* before it does not limit: *juste avant*, *juste à côté*. */
const OTHERWISE = setOf("avant après là comme titre maintenant que qu' et");
const HAS = setOf("fait fais font faisons faisait faire ai a as avons avez ont avait avais reste restait voit vois");
const SOME = setOf("du des de d' un une ça cela deux trois quatre cinq dix moi toi lui elle");
const THE = setOf("le la les l' mon ma mes nos notre leur leurs ces");
const INFINITIVE = /..(er|ir|re|oir)$/;

/**
 * What something is limited to: behind the *que* of *ne … que* (spoken *on fait que ça*, *j'ai plus que ça*), of *ils viennent que le mardi*, behind *rien que*,
 * *juste, seulement, uniquement*. *Pas que*, *pas seulement* and *non seulement* lift a limit and leave nothing.
 */
export const restriction: ScopeFamily = {
  isCue: (lower) => THAT.has(lower) || ONLY.has(lower),
  scopes: (clauses, cues) => gathered(cues, (at) => limitAt(clauses, at)),
};

function limitAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  if (ONLY.has(lower[at] ?? "")) return only(clauses, at);
  if (clauses.starts(at)) return [];
  const ne = neBefore(clauses, at);
  if (ne !== null) return afterNe(clauses, ne, at);
  if (lower[at - 1] === "rien") return onward(clauses, [at - 1, at]);
  if (lower[at - 1] === "plus") return plusSense(clauses, at - 1) === "only" ? onward(clauses, [at - 1, at]) : [];
  if (isSpoken(clauses, at)) return onward(clauses, [at]);
  const sense = onlySense(clauses, at);
  if (sense === "clause") return [];
  return onward(clauses, [at]).map((scope) => (sense === "only" ? scope : { ...scope, kind: "unsure" }));
}

/** The *ne* before a *que*, if one stands near. */
function neBefore({ is }: Clauses, at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 7); i--) if (is(i, kind.NE)) return i;
  return null;
}

/** *ne … que*, *ne … plus que*, *ne … jamais que*; not *je ne sais que faire*. */
function afterNe(clauses: Clauses, ne: number, at: number): Scope[] {
  const { lower } = clauses;
  if (isSetPhrase(clauses, ne)) return [];
  const second = secondHalf(clauses, ne);
  if (second === at) return /^sa(is|it|vais|vait)$/.test(lower[at - 1] ?? "") ? [] : onward(clauses, [ne, at]);
  const limits = second === at - 1 && ["plus", "jamais"].includes(lower[second] ?? "");
  return limits && lower[at + 1] !== "jamais" ? onward(clauses, [ne, second, at]) : [];
}

/** *on fait que remplir*, *y a que ça*, *c'est que du contrôle*: a *que* straight behind the verb and before no clause. */
function isSpoken(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const verb = lower[at - 1] ?? "";
  const next = lower[at + 1] ?? "";
  if (next === "ça" && isSubject(clauses, at + 1)) return false;
  if (verb === "est") return ["c'", "ce"].includes(lower[at - 2] ?? "") && SOME.has(next);
  if (!HAS.has(verb)) return false;
  const makes = /^f/.test(verb);
  if (makes && ["ça", "cela", "ce", "qui", "en", "va", "peut"].includes(lower[at - 2] ?? "")) return false;
  return SOME.has(next) || INFINITIVE.test(next) || (!makes && THE.has(next));
}

/** *c'est que ça m'arrive*: *ça* is the subject of a clause, where *c'est que ça* ends one. */
function isSubject(clauses: Clauses, at: number): boolean {
  const next = behind(clauses, at)[0] ?? "";
  return next !== "" && !/^(qui|toute?|dans|en|pour|à|au|le|la|les)$/.test(next);
}

function only(clauses: Clauses, at: number): Scope[] {
  const { lower, starts } = clauses;
  const previous = starts(at) ? "" : (lower[at - 1] ?? "");
  const next = behind(clauses, at)[0] ?? "";
  if (NOT_ONLY.has(previous)) return [];
  if (next !== "") return lower[at] === "juste" && OTHERWISE.has(next) ? [] : onward(clauses, [at]);
  if (lower[at] === "juste" || previous === "") return [];
  return [{ kind: "restriction", cue: [at], closers: [at], first: clauseStart(clauses, at), last: at }];
}

function onward(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  const end = clauseEnd(clauses, at);
  const relative = clauses.lower.slice(at + 2, end).findIndex((word) => RELATIVES.has(word));
  const last = Math.min(relative === -1 ? end : at + 2 + relative, at + 9);
  return last <= at + 1 || standsAt(clauses, at + 1, ["jamais"])
    ? []
    : [{ kind: "restriction", cue, closers: cue.filter((i) => !isNe(clauses.lower[i])), first: at + 1, last }];
}
