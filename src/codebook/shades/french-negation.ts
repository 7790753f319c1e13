import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { cleftAt } from "./french-cleft.js";
import { resolveDoubles } from "./french-double.js";
import { withFronted } from "./french-fronted.js";
import * as kind from "./french-kinds.js";
import { isLackWord, lacks } from "./french-lack.js";
import { deniesAlone, isNe, isNoun, isSetPhrase, negativeSubject, secondHalf } from "./french-ne.js";
import { deniedSaying, isTold, SAYING, withOpen } from "./french-open.js";
import { plusSense } from "./french-plus.js";
import { asQuestion } from "./french-question.js";
import { shortDenials } from "./french-short.js";
import { CLOSERS } from "./french-words.js";
import { anyIs, clauseEnd } from "./reach.js";

/** Where a clause ends after a negative word, at the latest. */
const TAIL = 8;

export const RESTARTS = setOf("je j' tu il ils on c'");
const ALONE = setOf("pas plus jamais rien guère aucun aucune personne nullement nulle");

/**
 * What is denied in a French sentence: between and behind *ne … pas, plus, jamais, rien, guère, aucun, personne, nulle part*;
 * around the same words as they are spoken without *ne*; behind *sans* and *ni* and words of lack (*manque de*). A scope ends with its clause. Limits (*ne … que*,
 * *pas seulement*), comparisons (*le plus*, *plus … que*), *pas mal de* and *non plus* deny nothing. What is denied twice is
 * affirmed and marked, what may be denied or not (*j'ai plus de temps*, *est-ce qu'on n'a pas perdu*) is marked as unsure.
 */
export const negation: ScopeFamily = {
  isCue: (lower) => isNe(lower) || lower === "sans" || lower === "non" || CLOSERS.has(lower) || isLackWord(lower),
  scopes(clauses, cues) {
    const used: number[] = [];
    const found: Scope[] = [];
    for (const at of cues) if (clauses.is(at, kind.NE)) for (const one of withNe(clauses, at, used)) found.push(one);
    for (const at of cues) if (!used.includes(at)) for (const one of withoutNe(clauses, at, used)) found.push(one);
    const read = resolveDoubles(clauses, found, lacks(clauses, cues, found));
    const all = gathered(read, (scope) => withOpen(clauses, withFronted(clauses, asQuestion(clauses, scope))));
    for (const one of shortDenials(clauses, cues)) all.push(one);
    return all;
  },
};

function withNe(clauses: Clauses, ne: number, used: number[]): Scope[] {
  const { lower } = clauses;
  const closer = secondHalf(clauses, ne);
  if (isSetPhrase(clauses, ne)) {
    if (lower[ne + 2] === "ce") used.push(ne + 3);
    return [];
  }
  if (closer === null) return deniesAlone(clauses, ne) ? [alone(clauses, ne)] : subjectDenied(clauses, ne, used);
  const cue = cueFrom(clauses, closer, CLOSERS);
  used.push(...cue);
  if (clauses.is(closer, kind.THAT)) return [];
  return closed(clauses, [ne, ...cue], ne + 1).map((scope) => withPairs(clauses, scope));
}

/** *il n'a ni téléphone ni adresse*: each *ni* denies by itself, so that a rule that names one of them is not denied by the other. */
function withPairs({ lower }: Clauses, scope: Scope): Scope {
  if (!scope.closers.some((at) => lower[at] === "ni")) return scope;
  const { first, last } = scope;
  const others = lower.slice(first, last).flatMap((word, i) => (word === "ni" ? [first + i] : []));
  return { ...scope, closers: [...new Set([...scope.closers, ...others])].sort((a, b) => a - b) };
}

/** What a negative word denies, with or without its *ne*: nothing where it lifts a limit. */
function closed(clauses: Clauses, cue: readonly number[], first: number): Scope[] {
  const { lower } = clauses;
  const closers = cue.filter((word) => !clauses.is(word, kind.NE));
  const at = closers[0] ?? 0;
  const last = cue.at(-1) ?? at;
  if (lower[at] === "pas" && lower[at + 1] === "mal" && !clauses.starts(at + 1))
    return ["de", "d'"].includes(lower[at + 2] ?? "")
      ? []
      : [{ kind: "negation", cue, closers, first: at + 1, last: at + 2 }];
  const thinks = anyIs(clauses, { first: at - 4, last: at }, kind.OPINION) || deniesClause(clauses, at);
  const saying = deniedSaying(clauses, last);
  if (limits(clauses, last) && !thinks) return [];
  const end = noTrouble(clauses, last) ?? tail(clauses, saying ?? closers.at(-1) ?? 0, saying !== null || thinks);
  const cleft = cleftAt(clauses, last);
  if (cleft === null) return [{ kind: "negation", cue, closers, first, last: end }];
  return [
    { kind: "unsure", cue: [...cue, cleft], closers: [cleft], first: last + 1, last: cleft },
    { kind: "negation", leaves: "open", cue, closers, first, last: end },
  ];
}

const TROUBLE = setOf("souci soucis problème problèmes difficulté difficultés");

/** *pas de souci pour joindre*, *aucun problème pour avancer*: there is no trouble, and what follows is done. */
function noTrouble({ lower }: Clauses, closer: number): number | null {
  const next = lower[closer + 1];
  const at = closer + (next === "de" || next === "d'" ? 2 : 1);
  return TROUBLE.has(lower[at] ?? "") ? at + 1 : null;
}

function alone(clauses: Clauses, ne: number): Scope {
  return { kind: "negation", cue: [ne], closers: [ne], first: ne + 1, last: tail(clauses, ne, false) };
}

/** *c'est pas que j'aime*: a clause is denied, where *c'est pas que du contrôle* lifts a limit. */
function deniesClause({ lower, is, length }: Clauses, at: number): boolean {
  return is(at + 1, kind.THAT) && is(at + 2, kind.PERSON) && at + 3 < length && lower[at - 1] === "est";
}

/** A negative word with those that go on with it (*plus rien*, *plus jamais*). *Pas* stands alone: *pas plus* compares. */
function cueFrom({ lower, starts }: Clauses, at: number, words: ReadonlySet<string>): number[] {
  const cue = [at];
  while (lower[at] !== "pas" && words.has(lower[at + cue.length] ?? "") && !starts(at + cue.length))
    cue.push(at + cue.length);
  return cue;
}

/** Whether a verb says what somebody thinks. */
export function isOpinion(lower: string): boolean {
  return /^(pens|croi|croy|trouv|imagin|dirai|dis$|dit$|dire$)/.test(lower);
}

/** *personne ne m'écoute*, *aucune formation n'est donnée*: the negative word is the subject. */
function subjectDenied(clauses: Clauses, ne: number, used: number[]): Scope[] {
  const subject = negativeSubject(clauses, ne);
  if (subject === null) return [];
  used.push(subject);
  const first = (clauses.lower[subject] ?? "").startsWith("aucun") ? subject + 1 : ne + 1;
  const scope = { kind: "negation" as const, cue: [subject, ne], closers: [subject] };
  const that = opinionBehind(clauses, ne);
  if (that === null) return [{ ...scope, first, last: tail(clauses, ne, false) }];
  return [{ ...scope, ...that.leaves, first, last: tail(clauses, that.at - 1, true) }];
}

/** The *que* of *personne ne trouve que*, where what was thought is denied, and of *rien ne dit que*, which leaves it open; not of *personne ne m'a dit que*. */
function opinionBehind(clauses: Clauses, ne: number): { at: number; leaves: Pick<Scope, "leaves"> } | null {
  const { lower, starts, is } = clauses;
  for (let at = ne + 2; at <= ne + 4 && !starts(at); at++) {
    if (!is(at, kind.THAT)) continue;
    if (!is(at - 1, kind.OPINION) || isTold(clauses, ne, at)) return null;
    return { at, leaves: SAYING.test(lower[at - 1] ?? "") ? { leaves: "open" } : {} };
  }
  return null;
}

const LIMITS = setOf("que qu' seulement uniquement exclusivement simplement");

/** What follows turns a denial into a limit: *pas seulement*, *pas que*, *plus que*. */
function limits({ lower, starts, length }: Clauses, closer: number): boolean {
  const next = lower[closer + 1] ?? "";
  if (starts(closer + 1)) return false;
  if (next === "juste") return closer + 2 < length && !starts(closer + 2);
  return LIMITS.has(next);
}

/**
 * Where a denial stops: at the next clause, at a relative (unless what is denied is that there be one at all, *personne qui*),
 * at a new subject, or after eight words.
 */
function tail(clauses: Clauses, cue: number, thinks: boolean): number {
  const { length, starts, is } = clauses;
  const from = cue + 1;
  let at = from;
  for (; at < length && at < from + TAIL; at++) {
    if (starts(at)) break;
    if (is(at, kind.RELATIVE) && !(at - from <= 2 && ((thinks && at === from) || isOfNone(clauses, from)))) break;
    if (is(at, kind.RESTART) && at > from && !is(at - 1, kind.RELATIVE)) break;
  }
  return at;
}

/** Whether what is denied is that there be one at all. */
function isOfNone({ lower }: Clauses, from: number): boolean {
  return NONE.has(lower[from - 1] ?? "") || lower[from] === "de" || lower[from] === "d'";
}

const NONE = setOf("personne rien aucun aucune");

function withoutNe(clauses: Clauses, at: number, used: number[]): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (word === "sans") return afterOnly(clauses, at, 5, /^(doute|cesse|arrêt|compter|parler|oublier)$/);
  if (word === "ni") return afterOnly(clauses, at, 6, /^(plus|moins)$/);
  if (!ALONE.has(word) || !denies(clauses, at)) return [];
  const cue = cueFrom(clauses, at, ALONE);
  used.push(...cue);
  const scopes = closed(clauses, cue, verbBefore(clauses, at));
  return word === "plus" && plusSense(clauses, at) === "either"
    ? scopes.map((one) => ({ ...one, kind: "unsure" }))
    : scopes;
}

function afterOnly(clauses: Clauses, at: number, reach: number, idiom: RegExp): Scope[] {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  if (idiom.test(lower[at + 1] ?? "") || (previous === "deux" && lower[at + 1] === "trois")) return [];
  if (lower[at] === "sans" && clauses.is(at + 1, kind.THAT))
    return [
      { kind: "negation", cue: [at], closers: [at], first: at + 2, last: Math.min(clauseEnd(clauses, at), at + TAIL) },
    ];
  const ni = lower.slice(at + 1, at + 1 + reach).indexOf("ni");
  const last = Math.min(tail(clauses, at, false), at + 1 + (ni === -1 ? reach : ni));
  return [{ kind: "negation", cue: [at], closers: [at], first: at + 1, last }];
}

/** Whether a negative word without *ne* denies at all. */
function denies(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  const next = lower[at + 1] ?? "";
  switch (lower[at]) {
    case "pas":
      return (
        !isNoun(clauses, at) && !["pourquoi", "ou"].includes(previous) && !(next === "à" && lower[at + 2] === "pas")
      );
    case "plus":
      return ["no-more", "either"].includes(plusSense(clauses, at));
    case "nulle":
      return next === "part";
    case "jamais":
      return !["si", "à", "que"].includes(previous) && next !== "deux";
    case "rien":
      return !["un", "de", "d'", "pour"].includes(previous) && next !== "que" && next !== "qu'";
    case "personne":
      return !isNoun(clauses, at) && !["en", "par"].includes(previous);
    default:
      return true;
  }
}

const BEFORE_NOUNS = setOf(
  "un une du des cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos chaque quelque quelques",
);

/** The verb before a *pas* without *ne*: back to its subject, or one word, but never a noun behind its determiner. */
function verbBefore({ lower, starts, is }: Clauses, at: number): number {
  if (starts(at) || BEFORE_NOUNS.has(lower[at - 2] ?? "")) return at;
  for (let i = at - 1; i >= Math.max(0, at - 4) && !starts(i + 1); i--) {
    if (is(i, kind.SUBJECT)) return i + 1;
  }
  return is(at - 2, kind.DETERMINER) ? at : at - 1;
}
