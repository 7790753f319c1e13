import { type Entity, entitiesOf, type Mention } from "../identity/entity.js";
import { readName } from "../identity/person-name.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import { placesGiven } from "./given.js";
import type { Study } from "./read.js";

/** A name that stands for somebody else already, or for nobody, or that somebody else has. */
export interface Collision {
  readonly word: string;
  /** `given`: a pseudonym elsewhere; `participant`: an id of participants.csv; `kept`: a word that a person kept; `known`: part of a whole name that the key or another interview has, or (`part`) all that the key has of somebody. */
  readonly what: "given" | "participant" | "kept" | "known";
  /** Of a given name the transcripts in which it stands, of a participant those in which they take part. */
  readonly places: readonly string[];
  /** Whether everything that was found is such a name, so that it may be the pseudonym itself; else only a part is. */
  readonly extent: "whole" | "part";
}

/** What speaks against taking a person's name for that person alone; null where nothing does. */
export function collisionOf(entity: Entity, study: Study, isOwn: (form: string) => boolean): Collision | null {
  if (entity.kind !== "person") return null;
  if (entity.namesake === true)
    return {
      word: entity.forms[0] ?? "",
      what: "participant",
      places: interviewsUnder(study, entity),
      extent: "whole",
    };
  const { given, keep } = study.config.anonymity;
  const words = wordsOf(entity);
  const isWhole = entity.forms.every((form) => placesGiven(given, form).length > 0);
  const taken = words.find((word) => placesGiven(given, word).length > 0);
  if (taken !== undefined)
    return { word: taken, what: "given", places: placesGiven(given, taken), extent: isWhole ? "whole" : "part" };
  const forms = new Set(entity.forms.map(fold));
  const parts = words.filter((word) => !forms.has(fold(word)));
  const own = parts.find(isOwn);
  if (own !== undefined) return { word: own, what: "participant", places: [], extent: "part" };
  const kept = parts.find((word) => keep.some((one) => fold(one) === fold(word)));
  return kept === undefined ? null : { word: kept, what: "kept", places: [], extent: "part" };
}

/**
 * Somebody of whom others speak by a participant's pseudonym and nothing more: the same person, or another who really has
 * that name. Without the mentions in that participant's own interviews, which are theirs; null where there are no others.
 */
export function namesakeOf(entity: Entity, study: Study, isOwn: (form: string) => boolean): Entity | null {
  if (entity.kind !== "person" || !entity.forms.every(isOwn)) return null;
  const own = new Set(interviewsUnder(study, entity));
  const mentions = entity.mentions.filter(({ transcript, start, end }) => !own.has(transcript) && end > start);
  const [one] = mentions.length === 0 ? [] : entitiesOf(mentions, () => true);
  return one === undefined ? null : { ...one, namesake: true };
}

/** The interviews of the participants who have one of these forms for an id. */
export function interviewsUnder(study: Study, { forms }: Entity): string[] {
  const names = new Set(forms.map(fold));
  const ids = study.participants.map(({ id }) => id).filter((id) => names.has(fold(id)) || names.has(fold(stemOf(id))));
  return [...new Set(ids.flatMap((id) => [...interviewsOf(study, id)]))].sort(byCodeUnit);
}

function wordsOf({ forms, first, last }: Entity): string[] {
  return [...forms, first, last].filter((word) => word !== null);
}

/**
 * A test whether a form is a participant's pseudonym rather than part of the name of somebody of whom people speak. It is
 * a part only where the participant's own interview says the whole name: Zélie, who says that she is Zélie Wathelet.
 */
export function participantsNames(study: Study, mentions: readonly Mention[]): (form: string) => boolean {
  const { given } = study.config.anonymity;
  const whole = mentions.filter(({ kind, text }) => kind === "person" && isWhole(text));
  const ids = study.participants.map(({ id }) => id).filter((id) => placesGiven(given, id).length === 0);
  const own = ids.filter((id) => {
    const interviews = interviewsOf(study, id);
    return !whole.some(({ transcript, text }) => interviews.has(transcript) && hasWord(text, stemOf(id)));
  });
  const names = new Set(own.flatMap((id) => [fold(id), fold(stemOf(id))]));
  return (form) => names.has(fold(form));
}

/** The interviews of the participants who take part in one, and of whose whole name there their id is a word. */
export function interviewsOfWhole(study: Study): (whole: string, interview: string) => string[] {
  const people = study.participants.map(({ id }) => ({ id, interviews: interviewsOf(study, id) }));
  return (whole, interview) =>
    people
      .filter(({ id, interviews }) => interviews.has(interview) && hasWord(whole, stemOf(id)))
      .flatMap(({ interviews }) => [...interviews]);
}

/** `Claire-2`, `Claire_B` are Claires. */
function stemOf(id: string): string {
  return id.replace(/[_.-]?(?:\d+|(?<=[_.-])\p{L})$/u, "") || id;
}

function isWhole(form: string): boolean {
  const { first, last } = readName(form);
  return first !== null && last !== null;
}

function hasWord(text: string, word: string): boolean {
  return fold(text).split(/\s+/).includes(fold(word));
}

/** Transcripts in which the register or a label says that the participant speaks. */
export function interviewsOf(study: Study, id: string): Set<string> {
  const listed = study.interviews.filter(({ participants }) => participants.includes(id)).map((one) => one.id);
  const labelled = study.transcripts.filter((one) =>
    Object.keys(one.speakers).some((label) => fold(label) === fold(id)),
  );
  return new Set([...listed, ...labelled.map((one) => one.id)]);
}
