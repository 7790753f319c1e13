import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";

/** Where a clause ends after a negative word, at the latest. */
const TAIL = 8;
/** How far behind *ne* its second half may stand. */
const REACH = 6;

const SUBJECTS = setOf("je j' tu il elle on nous vous ils elles ça c' ce cela qui y");
const RESTART = setOf("je j' tu il ils on c'");
const RELATIVES = setOf("qui que qu' dont où");
const CLOSERS = setOf("pas plus jamais rien guère aucun aucune personne point nullement ni");
const ALONE = setOf("pas plus jamais rien guère aucun aucune personne nullement");
const DETERMINERS = setOf(
  "un une le la les l' des du de d' ce cet cette ces chaque mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs " +
    "au aux quelque quelques toute tout même seule première autre",
);
/**
 * What is denied in a French sentence: between and behind *ne … pas, plus, jamais, rien, guère, aucun, personne*; around
 * *pas, plus, jamais, rien, aucun, personne* as they are spoken without *ne*; behind *sans* and *ni*. A scope ends with its
 * clause. Restriction (*ne … que*, *pas seulement*), comparison (*plus de*, *le plus*), *pas mal* and *non plus* deny nothing.
 */
export const negation: ScopeFamily = {
  isCue: (lower) => lower === "ne" || lower === "n'" || lower === "sans" || CLOSERS.has(lower),
  scopes(clauses) {
    const used = new Set<number>();
    const found: Scope[] = [];
    for (let i = 0; i < clauses.lower.length; i++) found.push(...withNe(clauses, i, used));
    for (let i = 0; i < clauses.lower.length; i++) found.push(...withoutNe(clauses, i, used));
    return found;
  },
};

function withNe(clauses: Clauses, ne: number, used: Set<number>): Scope[] {
  const { lower } = clauses;
  if (lower[ne] !== "ne" && lower[ne] !== "n'") return [];
  const closer = closerOf(clauses, ne);
  if (closer === null) return subjectDenied(clauses, ne, used);
  const cue = cueFrom(clauses, closer, CLOSERS);
  for (const word of cue) used.add(word);
  if (lower[closer] === "que" || lower[closer] === "qu'" || isTag(clauses, ne)) return [];
  const thinks = lower.slice(ne + 1, closer).some((word) => OPINION.test(word));
  if (limits(clauses, cue.at(-1) ?? closer) && !thinks) return [];
  return [{ kind: "negation", cue: [ne, ...cue], closers: cue, first: ne + 1, last: tail(clauses, cue, thinks) }];
}

/** A negative word with those that go on with it (*plus rien*, *plus jamais*). *Pas* stands alone: *pas plus* compares. */
function cueFrom({ lower, starts }: Clauses, at: number, words: ReadonlySet<string>): number[] {
  const cue = [at];
  while (lower[at] !== "pas" && words.has(lower[at + cue.length] ?? "") && starts[at + cue.length] !== true)
    cue.push(at + cue.length);
  return cue;
}

const OPINION = /^(pens|croi|croy|trouv|imagin|dirai)/;

/** *n'est-ce pas*. */
function isTag({ lower }: Clauses, ne: number): boolean {
  return lower[ne + 1] === "est" && lower[ne + 2] === "ce" && lower[ne + 3] === "pas";
}

function closerOf({ lower, starts }: Clauses, ne: number): number | null {
  for (let i = ne + 1; i <= ne + REACH && i < lower.length && !starts[i]; i++) {
    const word = lower[i] ?? "";
    if (CLOSERS.has(word) || ((word === "que" || word === "qu'") && i > ne + 1)) return i;
  }
  return null;
}

/** *personne ne m'écoute*, *aucune formation n'est donnée*: the negative word is the subject. */
function subjectDenied(clauses: Clauses, ne: number, used: Set<number>): Scope[] {
  for (let i = ne - 1; i >= Math.max(0, ne - 4); i--) {
    const word = clauses.lower[i] ?? "";
    if (["personne", "rien", "aucun", "aucune", "jamais", "nul"].includes(word) && !isNoun(clauses, i)) {
      used.add(i);
      const first = word.startsWith("aucun") ? i + 1 : ne + 1;
      return [{ kind: "negation", cue: [i, ne], closers: [i], first, last: tail(clauses, [ne], false) }];
    }
    if (clauses.starts[i]) break;
  }
  return [];
}

/** What follows turns a denial into a limit: *pas seulement*, *pas que*, *plus que*, *pas mal*. */
function limits({ lower, starts }: Clauses, closer: number): boolean {
  const next = lower[closer + 1] ?? "";
  if (starts[closer + 1] === true) return false;
  if (next === "juste") return closer + 2 < lower.length && starts[closer + 2] !== true;
  return ["que", "qu'", "seulement", "uniquement", "exclusivement", "simplement", "mal"].includes(next);
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
  if (used.has(at)) return [];
  if (word === "sans") return afterOnly(clauses, at, 5, /^(doute|cesse|arrêt)$/);
  if (word === "ni") return afterOnly(clauses, at, 6, /^$/);
  if (!ALONE.has(word) || !denies(clauses, at)) return [];
  const cue = cueFrom(clauses, at, ALONE);
  for (const one of cue) used.add(one);
  const thinks = lower.slice(Math.max(0, at - 2), at).some((one) => OPINION.test(one));
  if (limits(clauses, cue.at(-1) ?? at) && !thinks) return [];
  return [{ kind: "negation", cue, closers: cue, first: verbBefore(clauses, at), last: tail(clauses, cue, thinks) }];
}

function afterOnly(clauses: Clauses, at: number, reach: number, idiom: RegExp): Scope[] {
  const { lower } = clauses;
  const previous = lower[at - 1] ?? "";
  if (idiom.test(lower[at + 1] ?? "") || (lower[at] === "sans" && ["non", "pas"].includes(previous))) return [];
  const nextNi = lower.indexOf("ni", at + 1);
  const last = Math.min(tail(clauses, [at], false), at + 1 + reach, nextNi === -1 ? lower.length : nextNi);
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
      return plusDenies(clauses, at);
    case "jamais":
      return !["si", "à", "que"].includes(previous);
    case "rien":
      return !["un", "de", "d'", "pour"].includes(previous) && next !== "que" && next !== "qu'";
    case "personne":
      return !isNoun(clauses, at) && !["en", "par"].includes(previous);
    default:
      return true;
  }
}

function isNoun({ lower, starts }: Clauses, at: number): boolean {
  const word = lower[at] ?? "";
  if (word === "pas")
    return /^(un|le|les|des|ce|ces|chaque|premiers?|faux|petits?|grands?|au|aux|mon|mes|ses|à)$/.test(
      lower[at - 1] ?? "",
    );
  if (word !== "personne") return word === "rien" && lower[at - 1] === "un";
  const before = [at - 1, at - 2].filter((i) => i >= 0 && starts[i + 1] !== true);
  return before.some((i) => DETERMINERS.has(lower[i] ?? "") && !(i === at - 2 && starts[at - 1] === true));
}

const COMPARES = setOf(
  "de d' en le la les au aux non beaucoup encore peu bien toujours autant moins sans tout des et ou",
);
const NO_MORE_ANYWHERE = setOf("personne rien aucun aucune jamais du");
const NO_MORE = setOf(
  "le la les l' un une mon ma mes notre nos votre ce cet cette ces ça cela vraiment trop tellement assez envie besoin confiance " +
    "droit moyen moyens temps accès goût possible pareil pareille pareils pareilles tenable vivable comme y moi",
);

/**
 * *plus* without *ne* is *no more* before a determiner or a few set words (*plus le temps*, *plus pareil*, *plus envie*), after
 * pouvoir or arriver (*je peux plus*), in *j'en peux plus*. Elsewhere it is *more*.
 */
function plusDenies({ lower, starts }: Clauses, at: number): boolean {
  const previous = lower[at - 1] ?? "";
  const next = starts[at + 1] === true ? "" : (lower[at + 1] ?? "");
  if (next === "du") return lower[at + 2] === "tout" || (!COMPARES.has(previous) && starts[at] !== true);
  if (NO_MORE_ANYWHERE.has(next) && !COMPARES.has(previous)) return true;
  if (starts[at] === true || COMPARES.has(previous)) return false;
  return (
    NO_MORE.has(next) ||
    /^(peux|peut|peuvent|pouvais|pouvait|arrive|arrives|arrivent|arrivais|arrivait|sais|sait|veux|veut)$/.test(previous)
  );
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
