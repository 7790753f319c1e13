import { gathered } from "../../text/gathered.js";
import { setOf } from "../clauses.js";
import type { Clauses, Scope, ScopeFamily } from "../scope.js";
import * as kind from "./french-kinds.js";
import { onlySense } from "./french-only.js";
import { CLITICS, PERSONS, THAT } from "./french-words.js";
import { behind, clauseEnd, clauseStart } from "./reach.js";

/** How far the words of someone else go, where no quotation mark ends them. */
const REACH = 14;
/** How far a quotation mark that ends them is looked for. */
const QUOTED = 60;

const SAYS =
  /^(dit|disent|disait|disaient|dira|diront|expliqu(e|ent|ait|aient|é)|affirm(e|ent|ait|aient|é)|préten(d|dent|dait|daient|du)|racont(e|ent|ait|aient|é)|annonc(e|ent|é)|annonçait|répèt(e|ent)|répét(ait|aient|é)|répon(d|dent|dait|du)|assur(e|ent|é)|promet|promettent|promis|soutien(t|nent)|reproch(e|ent|ait|é)|sort(ent)?)$/;
const THINKS = /^(pens|croi|croy|imagin|estim)(e|ent|ait|aient|t)$/;
/** Whether a verb says that somebody says or thinks something. */
export function isSaying(lower: string): boolean {
  return SAYS.test(lower) || THINKS.test(lower);
}

const ONE = setOf("je j' nous tu vous");
const OTHERS = setOf(
  "direction hiérarchie hiérarchies chef cheffe chefs collègue collègues responsable responsables administration ministère " +
    "commune siège employeur patron patronne management texte textes loi circulaire règlement presse journaux médias " +
    "rapport étude études eux elle elles lui certains certaines beaucoup gens usagers usager dame monsieur famille familles " +
    "office bailleur mairie préfecture département agence syndic caf cpas onem voisin voisine voisins médecin avocat " +
    "informaticiens informaticien formateur formatrice coordinatrice coordinateur",
);

/**
 * What others say and the speaker only passes on: behind *on me dit que*, *ils disent que*, *il paraît que*, *soi-disant*,
 * *d'après la direction*, *selon*, and their words quoted (*elle me dit « … »*). Not *je dis que*, *on se dit que*, *nous on dit que*, *d'après moi*.
 */
export const reported: ScopeFamily = {
  isCue: (lower) =>
    isSaying(lower) || /^(paraît|parait|soi-disant|soit-disant|soi|après|selon|apparemment)$/.test(lower),
  scopes: (clauses, cues) => gathered(cues, (at) => reportAt(clauses, at)),
};

function reportAt(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  const word = lower[at] ?? "";
  if (word === "paraît" || word === "parait") return seems(clauses, at);
  if (word === "soi-disant" || word === "soit-disant" || word === "apparemment") return besides(clauses, [at]);
  if (word === "soi" && lower[at + 1] === "disant") return besides(clauses, [at, at + 1]);
  if (word === "après" && lower[at - 1] === "d'") return isOthers(clauses, at) ? source(clauses, [at - 1, at]) : [];
  if (word === "selon") return isOthers(clauses, at) ? source(clauses, [at]) : [];
  return clauses.is(at, kind.SAYS) ? said(clauses, at) : [];
}

/** *il paraît que*, *paraît que*; *paraît-il* and *à ce qu'il paraît* bear on the clause around them. */
function seems(clauses: Clauses, at: number): Scope[] {
  const { lower } = clauses;
  if (THAT.has(lower[at + 1] ?? "")) return [scope([at, at + 1], at + 2, endOf(clauses, at + 1))];
  if (lower[at + 1] === "il") return besides(clauses, [at, at + 1]);
  return lower[at - 1] === "il" && ["qu'", "que"].includes(lower[at - 2] ?? "") ? besides(clauses, [at]) : [];
}

/** Whether a source is somebody else, not *d'après moi*, *selon les cas*. */
function isOthers(clauses: Clauses, at: number): boolean {
  const next = behind(clauses, at).slice(0, 5);
  if (next.some((word) => ["moi", "nous", "expérience", "je", "j'"].includes(word))) return false;
  if (next.some((word) => OTHERS.has(word))) return true;
  if (clauses.lower[at] === "selon") return isSource(clauses, at);
  return next.length > 0 && clauseStart(clauses, at) === at - 1;
}

/** *selon l'office, …*: one body or person set out in front; not *selon les cas*, *selon la saison*. */
function isSource(clauses: Clauses, at: number): boolean {
  const [determiner = "", noun = ""] = behind(clauses, at);
  const end = clauseEnd(clauses, at);
  const isSetOut = clauseStart(clauses, at) === at && clauses.before(end).includes(",");
  return isSetOut && /^(l'|la|le|mon|ma|notre)$/.test(determiner) && noun !== "" && !HANGS.has(noun);
}

/** What things may depend on. */
const HANGS = setOf(
  "cas situation jour moment besoin endroit humeur heure saison type genre nature contexte âge taille mois semaine envie temps " +
    "personne quartier météo niveau degré nombre montant revenu secteur service pays époque année demande dossier public profil",
);

/** What a source stands for: the next clause or the rest of its own; what comes before it where nothing follows. */
function source(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  const start = clauseStart(clauses, at);
  const end = clauseEnd(clauses, at);
  const person = clauses.lower.slice(at + 2, end).findIndex((word) => PERSONS.has(word));
  if (start === cue[0]) {
    if (person !== -1) return [scope(cue, at + 2 + person, end)];
    if (end < clauses.lower.length) return [scope(cue, end, clauseEnd(clauses, end))];
    if (end - at > 4) return [scope(cue, at + 3, end)];
    return start === 0 ? [] : [scope(cue, clauseStart(clauses, start - 1), start)];
  }
  return [scope(cue, start, cue[0] ?? at)];
}

/** The clause around a word such as *soi-disant*: ahead where it goes on, else back. */
function besides(clauses: Clauses, cue: number[]): Scope[] {
  const at = cue.at(-1) ?? 0;
  const start = clauseStart(clauses, at);
  const end = clauseEnd(clauses, at);
  if (end > at + 1) return [scope(cue, at + 1, end)];
  if (start < (cue[0] ?? at)) return [scope(cue, start, cue[0] ?? at)];
  if (start === 0) return end < clauses.lower.length ? [scope(cue, end, clauseEnd(clauses, end))] : [];
  return [scope(cue, clauseStart(clauses, start - 1), start)];
}

function said(clauses: Clauses, at: number): Scope[] {
  const { lower, starts } = clauses;
  const inserted = insertedAt(clauses, at);
  if (inserted.length > 0) return inserted;
  if (!isByOthers(clauses, at)) return [];
  const next = lower[at + 1] ?? "";
  if (THAT.has(next) && onlySense(clauses, at + 1) === "only") return [];
  if (THAT.has(next) && !starts(at + 1)) return [scope([at, at + 1], at + 2, endOf(clauses, at + 1))];
  if (THINKS.test(lower[at] ?? "")) return [];
  if (/[«"“:]/.test(clauses.before(at + 1))) return [scope([at], at + 1, closing(clauses, at + 1))];
  if (["de", "d'"].includes(next) && /(er|ir|re|oir)$/.test(lower[at + 2] ?? ""))
    return [scope([at], at + 2, endOf(clauses, at + 1))];
  const toMe = ["me", "m'", "nous"].includes(lower[at - 1] ?? "") || ["me", "m'"].includes(lower[at - 2] ?? "");
  return toMe && PERSONS.has(next) ? [scope([at], at + 1, spoken(clauses, at + 1))] : [];
}

/** A clause that only says whose words stand before it: *c'est rapide, elle me dit*, *…, qu'ils disent*, *…, dit-elle*, *…, dit la direction*. */
function insertedAt(clauses: Clauses, at: number): Scope[] {
  const start = clauseStart(clauses, at);
  const end = clauseEnd(clauses, at);
  if (start === 0 || !/[,»”"–—]/.test(clauses.before(start)) || end - start > LONGEST) return [];
  const isBehind = end === at + 1 && isByOthers(clauses, at);
  if (!isBehind && !isInverted(clauses, at, { start, end })) return [];
  const cue = clauses.lower.slice(start, end).map((_, i) => start + i);
  return [scope(cue, clauseStart(clauses, start - 1), start)];
}

/** How long a clause is at most that only says who speaks. */
const LONGEST = 6;

/** *dit-elle*, *me dit-on*, *comme dit la direction*: the subject stands behind the verb, and ends the clause. */
function isInverted({ lower }: Clauses, at: number, { start, end }: { start: number; end: number }): boolean {
  const isFirst = lower.slice(start, at).every((word) => CLITICS.has(word) || AUXILIARY.has(word) || word === "comme");
  const [subject = "", noun = ""] = lower.slice(at + 1, end);
  if (!isFirst || ONE.has(subject)) return false;
  return PERSONS.has(subject) ? end === at + 2 : OTHERS.has(noun) && end === at + 3;
}

/** Whether somebody else says it: a subject other than *je* and *nous*, and not *on se dit*, *ça veut dire*, *comme on dit*. */
function isByOthers(clauses: Clauses, at: number): boolean {
  const { lower } = clauses;
  const start = clauseStart(clauses, at);
  let subject = at - 1;
  while (subject >= start && (CLITICS.has(lower[subject] ?? "") || AUXILIARY.has(lower[subject] ?? ""))) subject--;
  const between = lower.slice(subject + 1, at);
  const word = lower[subject] ?? "";
  const passive = between.includes("nous") && subject < start;
  if (subject < start || passive || ONE.has(word) || ["ça", "c'", "ce", "cela", "veut", "vouloir"].includes(word))
    return false;
  if (between.some((one) => one === "se" || one === "s'")) return false;
  if (THINKS.test(lower[at] ?? "") && word === "on") return false;
  return !(word === "on" && ["comme", "nous"].includes(lower[subject - 1] ?? ""));
}

const AUXILIARY = setOf(
  "ai as a avons avez ont avais avait avions aviez avaient est était toujours souvent bien déjà encore pas plus jamais rien même",
);

/** The words of someone up to the end of the clause, over a *quand* or *si* within them. */
function endOf(clauses: Clauses, at: number): number {
  let end = clauseEnd(clauses, at);
  while (GOES_ON.has(clauses.lower[end] ?? "") || end === at + 1) {
    if (end >= clauses.lower.length) break;
    end = clauseEnd(clauses, end);
  }
  return Math.min(end, at + 1 + REACH);
}

const GOES_ON = setOf("quand si lorsque lorsqu' parce puisque puisqu'");

/** Up to the closing quotation mark, else to the end of the sentence. */
function closing(clauses: Clauses, from: number): number {
  const { lower } = clauses;
  const last = Math.min(lower.length, from + REACH);
  for (let i = from + 1; i < Math.min(lower.length, from + QUOTED); i++) if (/[»”"]/.test(clauses.before(i))) return i;
  return last;
}

/** Words quoted without a mark: up to where the speaker answers (*moi je*, *alors j'ai dit*). */
function spoken({ lower }: Clauses, from: number): number {
  const words = lower.slice(from + 1, from + REACH);
  const answer = words.findIndex((word) => ["moi", "alors", "donc", "mais"].includes(word));
  return from + 1 + (answer === -1 ? words.length : answer);
}

function scope(cue: number[], first: number, last: number): Scope {
  return { kind: "reported", cue, closers: cue, first, last };
}
