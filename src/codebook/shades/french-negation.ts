import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import { cleftAt } from "./french-cleft.js";
import { resolveDoubles } from "./french-double.js";
import { withFronted } from "./french-fronted.js";
import { isLackWord, lacks } from "./french-lack.js";
import { deniesAlone, isNe, isNoun, isSetPhrase, negativeSubject, secondHalf } from "./french-ne.js";
import { deniedSaying, isTold, SAYING, withOpen } from "./french-open.js";
import { plusSense } from "./french-plus.js";
import { asQuestion } from "./french-question.js";
import { shortDenials } from "./french-short.js";
import { CLOSERS, DETERMINERS, PERSONS, RELATIVES, SUBJECTS, THAT } from "./french-words.js";
import { clauseEnd } from "./reach.js";

/** Where a clause ends after a negative word, at the latest. */
const TAIL = 8;

const RESTART = setOf("je j' tu il ils on c'");
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
    const used = new Set<number>();
    const found: Scope[] = [];
    for (const at of cues) if (isNe(clauses.lower[at])) found.push(...withNe(clauses, at, used));
    for (const at of cues) if (!used.has(at)) found.push(...withoutNe(clauses, at, used));
    const read = resolveDoubles(clauses, found, lacks(clauses, cues, found)).map((scope) =>
      withFronted(clauses, asQuestion(clauses, scope)),
    );
    return [...gathered(read, (scope) => withOpen(clauses, scope)), ...shortDenials(clauses, cues)];
  },
};

function withNe(clauses: Clauses, ne: number, used: Set<number>): Scope[] {
  const { lower } = clauses;
  const closer = secondHalf(clauses, ne);
  if (isSetPhrase(clauses, ne)) {
    if (lower[ne + 2] === "ce") used.add(ne + 3);
    return [];
  }
  if (closer === null) return deniesAlone(clauses, ne) ? [alone(clauses, ne)] : subjectDenied(clauses, ne, used);
  const cue = cueFrom(clauses, closer, CLOSERS);
  for (const word of cue) used.add(word);
  if (THAT.has(lower[closer] ?? "")) return [];
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
  const closers = cue.filter((word) => !isNe(lower[word]));
  const at = closers[0] ?? 0;
  const last = cue.at(-1) ?? at;
  if (lower[at] === "pas" && lower[at + 1] === "mal" && clauses.starts[at + 1] !== true)
    return ["de", "d'"].includes(lower[at + 2] ?? "")
      ? []
      : [{ kind: "negation", cue, closers, first: at + 1, last: at + 2 }];
  const thinks = lower.slice(Math.max(0, at - 4), at).some((word) => OPINION.test(word)) || deniesClause(clauses, at);
  const saying = deniedSaying(clauses, last);
  if (limits(clauses, last) && !thinks) return [];
  const cleft = cleftAt(clauses, last);
  const other = cleft === null ? {} : { leaves: "open" as const };
  return [
    ...(cleft === null
      ? []
      : [{ kind: "unsure" as const, cue: [...cue, cleft], closers: [cleft], first: last + 1, last: cleft }]),
    {
      kind: "negation",
      ...other,
      cue,
      closers,
      first,
      last: noTrouble(clauses, last) ?? tail(clauses, saying === null ? closers : [saying], saying !== null || thinks),
    },
  ];
}

/** *pas de souci pour joindre*, *aucun problème pour avancer*: there is no trouble, and what follows is done. */
function noTrouble({ lower }: Clauses, closer: number): number | null {
  const at = closer + (/^(de|d')$/.test(lower[closer + 1] ?? "") ? 2 : 1);
  return /^(soucis?|problèmes?|difficultés?)$/.test(lower[at] ?? "") ? at + 1 : null;
}

function alone(clauses: Clauses, ne: number): Scope {
  return { kind: "negation", cue: [ne], closers: [ne], first: ne + 1, last: tail(clauses, [ne], false) };
}

/** *c'est pas que j'aime*: a clause is denied, where *c'est pas que du contrôle* lifts a limit. */
function deniesClause({ lower }: Clauses, at: number): boolean {
  return (
    lower[at - 1] === "est" &&
    THAT.has(lower[at + 1] ?? "") &&
    PERSONS.has(lower[at + 2] ?? "") &&
    at + 3 < lower.length
  );
}

/** A negative word with those that go on with it (*plus rien*, *plus jamais*). *Pas* stands alone: *pas plus* compares. */
function cueFrom({ lower, starts }: Clauses, at: number, words: ReadonlySet<string>): number[] {
  const cue = [at];
  while (lower[at] !== "pas" && words.has(lower[at + cue.length] ?? "") && starts[at + cue.length] !== true)
    cue.push(at + cue.length);
  return cue;
}

const OPINION = /^(pens|croi|croy|trouv|imagin|dirai|dis$|dit$|dire$)/;

/** *personne ne m'écoute*, *aucune formation n'est donnée*: the negative word is the subject. */
function subjectDenied(clauses: Clauses, ne: number, used: Set<number>): Scope[] {
  const subject = negativeSubject(clauses, ne);
  if (subject === null) return [];
  used.add(subject);
  const first = (clauses.lower[subject] ?? "").startsWith("aucun") ? subject + 1 : ne + 1;
  const scope = { kind: "negation" as const, cue: [subject, ne], closers: [subject] };
  const that = opinionBehind(clauses, ne);
  if (that === null) return [{ ...scope, first, last: tail(clauses, [ne], false) }];
  return [{ ...scope, ...that.leaves, first, last: tail(clauses, [that.at - 1], true) }];
}

/** The *que* of *personne ne trouve que*, where what was thought is denied, and of *rien ne dit que*, which leaves it open; not of *personne ne m'a dit que*. */
function opinionBehind(clauses: Clauses, ne: number): { at: number; leaves: Pick<Scope, "leaves"> } | null {
  const { lower, starts } = clauses;
  for (let at = ne + 2; at <= ne + 4 && starts[at] !== true; at++) {
    if (!THAT.has(lower[at] ?? "")) continue;
    if (!OPINION.test(lower[at - 1] ?? "") || isTold(clauses, ne, at)) return null;
    return { at, leaves: SAYING.test(lower[at - 1] ?? "") ? { leaves: "open" } : {} };
  }
  return null;
}

/** What follows turns a denial into a limit: *pas seulement*, *pas que*, *plus que*. */
function limits({ lower, starts }: Clauses, closer: number): boolean {
  const next = lower[closer + 1] ?? "";
  if (starts[closer + 1] === true) return false;
  if (next === "juste") return closer + 2 < lower.length && starts[closer + 2] !== true;
  return ["que", "qu'", "seulement", "uniquement", "exclusivement", "simplement"].includes(next);
}

/**
 * Where a denial stops: at the next clause, at a relative (unless what is denied is that there be one at all, *personne qui*),
 * at a new subject, or after eight words.
 */
function tail({ lower, starts }: Clauses, cue: readonly number[], thinks: boolean): number {
  const from = (cue.at(-1) ?? 0) + 1;
  const none = /^(personne|rien|aucune?)$/.test(lower[from - 1] ?? "") || lower[from] === "de" || lower[from] === "d'";
  let at = from;
  for (; at < lower.length && at < from + TAIL; at++) {
    const word = lower[at] ?? "";
    const relative = RELATIVES.has(word);
    if (starts[at] === true) break;
    if (relative && !(at - from <= 2 && (none || (thinks && at === from)))) break;
    if (RESTART.has(word) && at > from && !RELATIVES.has(lower[at - 1] ?? "")) break;
  }
  return at;
}

function withoutNe(clauses: Clauses, at: number, used: Set<number>): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (word === "sans") return afterOnly(clauses, at, 5, /^(doute|cesse|arrêt|compter|parler|oublier)$/);
  if (word === "ni") return afterOnly(clauses, at, 6, /^(plus|moins)$/);
  if (!ALONE.has(word) || !denies(clauses, at)) return [];
  const cue = cueFrom(clauses, at, ALONE);
  for (const one of cue) used.add(one);
  const scopes = closed(clauses, cue, verbBefore(clauses, at));
  return word === "plus" && plusSense(clauses, at) === "either"
    ? scopes.map((one) => ({ ...one, kind: "unsure" }))
    : scopes;
}

function afterOnly(clauses: Clauses, at: number, reach: number, idiom: RegExp): Scope[] {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  if (idiom.test(lower[at + 1] ?? "") || (previous === "deux" && lower[at + 1] === "trois")) return [];
  if (lower[at] === "sans" && THAT.has(lower[at + 1] ?? ""))
    return [
      { kind: "negation", cue: [at], closers: [at], first: at + 2, last: Math.min(clauseEnd(clauses, at), at + TAIL) },
    ];
  const ni = lower.slice(at + 1, at + 1 + reach).indexOf("ni");
  const last = Math.min(tail(clauses, [at], false), at + 1 + (ni === -1 ? reach : ni));
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
function verbBefore({ lower, starts }: Clauses, at: number): number {
  if (starts[at] === true || BEFORE_NOUNS.has(lower[at - 2] ?? "")) return at;
  for (let i = at - 1; i >= Math.max(0, at - 4) && starts[i + 1] !== true; i--) {
    if (SUBJECTS.has(lower[i] ?? "")) return i + 1;
  }
  return DETERMINERS.has(lower[at - 2] ?? "") ? at : at - 1;
}
