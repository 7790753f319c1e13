import { type Entity, isAtLeast, isPerhapsWord, type Mention } from "../identity/entity.js";
import type { Certainty } from "../identity/finding.js";
import type { Substitution } from "../identity/substitute.js";
import * as say from "../messages/anonymise.js";
import * as why from "../messages/decision-lines.js";
import { otherBearers } from "../study/other-bearers.js";
import { perhapsTowns, takenForPeople } from "../study/place-or-person.js";
import type { Study } from "../study/read.js";
import { nameOf, type Surveyed, type Theirs } from "../study/survey.js";
import { fold } from "../text/fold.js";
import type { Context } from "./context.js";
import { placesOf } from "./mention-places.js";

/** What a person decided of everything that was found. */
export interface Decided {
  readonly substitutions: readonly Substitution[];
  /** Words that identify nobody, to be remembered. */
  readonly kept: readonly string[];
  /** Places where a known name is the common word, to be remembered. */
  readonly words: readonly Mention[];
  /** Who bears a name that was given elsewhere, and is the same person. */
  readonly same: readonly Entity[];
  /** How many lines of a table name nothing that was found, and are not applied. */
  readonly left?: number;
}

/**
 * Whose name somebody's is, where it is said to be the same: theirs of the key or of another interview, one that the key knows
 * under this very name, or a pseudonym that stays; null where nobody else is known to have it.
 */
export function whoIsSame({
  theirs,
  known,
  collision,
  isPseudonym,
}: Surveyed): "theirs" | "known" | "pseudonym" | null {
  if (theirs !== null) return "theirs";
  if (isPseudonym || collision?.extent === "whole") return "pseudonym";
  return known === null ? null : "known";
}

/** Whether words are to be kept that are somebody's who is replaced: `keep` of study.yaml would tell a real name of the key. */
export function isKeptAndReplaced(forms: readonly string[], substitutions: readonly Substitution[]): boolean {
  const real = new Set(substitutions.flatMap(({ entity }) => entity.forms).map(fold));
  return forms.some((form) => real.has(fold(form)));
}

/** Takes the proposals from a certainty up, and says what is left. What may be a pseudonym already, or a common word, is left alone; who has a name that somebody else was given is taken for somebody else. */
export function accepted(
  context: Context,
  study: Study,
  { surveyed, least }: { readonly surveyed: readonly Surveyed[]; readonly least: Certainty },
): Decided {
  const perhaps = surveyed.filter(({ entity }) => isPerhapsWord(entity));
  const isTaken = ({ entity, isPseudonym, isAttribute }: Surveyed): boolean =>
    isAtLeast(entity.certainty, least) && !isPseudonym && !isAttribute && !isPerhapsWord(entity);
  const taken = surveyed.filter(isTaken);
  const all = taken.flatMap(({ collision }) => collision ?? []);
  const [known, collisions] = [all.filter(isKnown), all.filter((one) => !isKnown(one))];
  if (known.length > 0) context.tell(say.takenForNamesakes(known));
  if (collisions.length > 0) context.tell(say.takenForOthers(collisions));
  const across = taken.filter((one) => one.across.length > 0);
  if (across.length > 0)
    context.tell(say.takenForOne(across.map((one) => ({ word: nameOf(one.entity), places: one.across }))));
  const pseudonyms = surveyed.filter((one) => one.isPseudonym && !isPerhapsWord(one.entity));
  const attributes = surveyed.filter((one) => one.isAttribute && !one.isPseudonym);
  const others = new Set([...taken, ...pseudonyms, ...attributes, ...perhaps]);
  const unsure = surveyed.filter((one) => !others.has(one));
  if (pseudonyms.length > 0) context.tell(say.leftAsPseudonyms(pseudonyms.map(({ entity }) => nameOf(entity))));
  if (attributes.length > 0) context.tell(say.leftAsAttributes(attributes.map(({ entity }) => nameOf(entity))));
  if (unsure.length > 0) context.tell(say.leftUnsure(unsure.length, placesOf(study, unsure)));
  if (perhaps.length > 0) context.tell(say.leftAsWords(perhaps.length, placesOf(study, perhaps)));
  return { substitutions: taken.map(plain), kept: [], words: [], same: [] };
}

/** Says where two people of one name may have been taken for one, and where it cannot be said who of several is meant. */
export function tellOtherBearers(
  context: Context,
  { transcripts }: Pick<Study, "transcripts">,
  { substitutions }: Pick<Decided, "substitutions">,
): void {
  for (const { entity } of substitutions) {
    const places = otherBearers(entity, transcripts);
    if (places.length > 0) context.tell(why.takenTogether(nameOf(entity), places));
    if (entity.shared) context.tell(why.ofSeveral(nameOf(entity), placesOf({ transcripts }, [{ entity }])));
  }
}

/** Says who is taken for two people, and is perhaps one. */
export function tellAlike(
  context: Context,
  surveyed: readonly Surveyed[],
  { substitutions }: Pick<Decided, "substitutions">,
): void {
  const taken = new Set(substitutions.map(({ entity }) => entity));
  const told = new Set<string>();
  for (const { entity, alike } of surveyed.filter((one) => taken.has(one.entity))) {
    const others = alike.filter((name) => !told.has(name));
    if (others.length > 0) context.tell(why.takenApart(nameOf(entity), others));
    told.add(nameOf(entity));
  }
}

/** Says where a name is replaced too although nobody was found under it. */
export function tellBeyond(
  context: Context,
  surveyed: readonly Surveyed[],
  { substitutions }: Pick<Decided, "substitutions">,
): void {
  const taken = new Set(substitutions.map(({ entity }) => entity));
  for (const { entity, beyond = [] } of surveyed)
    if (beyond.length > 0 && taken.has(entity)) context.tell(why.replacedBeyond(nameOf(entity), beyond));
}

/** Says where a place that stays was taken for somebody of its name, and where somebody's name may be the town. */
export function tellPlacesTaken(
  context: Context,
  { transcripts }: Pick<Study, "transcripts">,
  { surveyed, substitutions }: Pick<Decided, "substitutions"> & { readonly surveyed: readonly Surveyed[] },
): void {
  const taken = new Set(substitutions.map(({ entity }) => entity));
  for (const entity of taken) {
    const places = perhapsTowns(entity, transcripts);
    if (places.length > 0) context.tell(why.townPerhaps(nameOf(entity), places));
  }
  for (const { entity } of surveyed.filter((one) => !taken.has(one.entity))) {
    const places = takenForPeople(entity, substitutions, transcripts);
    if (places.length > 0) context.tell(why.placeTakenForName(nameOf(entity), places));
  }
}

function isKnown({ what }: NonNullable<Surveyed["collision"]>): boolean {
  return what === "known";
}

/** Somebody who is the same as one of the key or of another interview has that one's word, as it was decided by itself. */
export function asThem({ entity, replacement, whole }: Theirs, decided: readonly Substitution[]): Substitution {
  const them = whole === null ? undefined : decided.find((one) => one.entity.forms.includes(whole));
  return { entity, replacement: them?.replacement ?? replacement };
}

function plain({ entity, replacement }: Substitution): Substitution {
  return { entity, replacement };
}

/** Whether a word can stand in a transcript and for a label. */
export function isWord(word: string): boolean {
  return /^[^\n\r:]{1,60}$/.test(word.trim()) && word.trim() !== "";
}
