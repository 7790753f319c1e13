import { type Entity, entitiesOf, isPerhapsWord, type Mention } from "../identity/entity.js";
import type { Key, KeyEntry } from "../identity/key.js";
import { partIn, turnedIn, wholesAmong } from "../identity/name-forms.js";
import { callingsOf, sharedPart } from "../identity/name-parts.js";
import { asParts, type Joined, knownAs, type Proposal, type ProposeOptions, propose } from "../identity/propose.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import {
  type Collision,
  collisionOf,
  interviewsOf,
  interviewsOfWhole,
  namesakeOf,
  participantsNames,
} from "./collisions.js";
import { perhapsSame } from "./perhaps-same.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";
import { pseudonymsOf, wordsOf } from "./survey-known.js";
import { mentionsBeside, mentionsIn, silentLabels } from "./survey-mentions.js";

export interface SurveyOptions {
  /** The key, where it is open. */
  readonly key: Key | null;
  readonly dates: ProposeOptions["dates"];
  /** The one transcript to look at; all where nothing is said. */
  readonly transcript?: string;
}

/** A proposal, and whether the study already uses the word itself, so that it is left alone unless one says otherwise. */
export interface Surveyed extends Proposal {
  /** As a pseudonym. */
  readonly isPseudonym: boolean;
  /** As an attribute in participants.csv. */
  readonly isAttribute: boolean;
  /** Who else has this name in the study; null where nobody has, and where the key says who it is. */
  readonly collision: Collision | null;
  /** Where it may be somebody of the key or of another interview: what it becomes if it is. */
  readonly theirs: Theirs | null;
  /** Of a first name or a family name alone the interviews in which it is taken for one person, where they are several; else none. */
  readonly across: readonly string[];
  /** Names of who else is perhaps this person, and is taken for another. */
  readonly alike: readonly string[];
  /** Places where the name is replaced too, although nobody was found under it; absent where that was not looked for. */
  readonly beyond?: readonly string[];
  /** Of a participant's namesake the two taken for one person, who is to have another name everywhere; null of others. */
  readonly joined: Entity | null;
}

/** Somebody who may be meant by a first name or a family name alone. */
export interface Theirs {
  /** What was found, taken for that person. */
  readonly entity: Entity;
  readonly replacement: string;
  /** The whole name, as it is decided about by itself in the same study; null where the key alone has it. */
  readonly whole: string | null;
  /** Interviews in which the whole name was found. */
  readonly places: readonly string[];
}

/** Everything in the transcripts by which someone might be recognised, gathered into people, places and things, with what might stand for each. */
export async function survey(study: Study, options: SurveyOptions): Promise<Surveyed[]> {
  const wanted = study.transcripts.filter((one) => options.transcript === undefined || one.id === options.transcript);
  const mentions: Mention[] = [];
  for (const transcript of wanted) mentions.push(...(await mentionsIn(study, transcript, options.key)));
  mentions.push(...silentLabels(study, wanted));
  if (options.transcript === undefined) mentions.push(...(await mentionsBeside(study, options.key)));
  const isOwn = participantsNames(study, mentions);
  const interviews = new Set(study.transcripts.map(({ id }) => id));
  const isInterview = (place: string): boolean => interviews.has(place);
  const alsoIn = interviewsOfWhole(study);
  const all = entitiesOf(mentions, isOwn, { isInterview, alsoIn }).map((one) => ({
    one,
    namesake: namesakeOf(one, study, isOwn),
  }));
  const entities = all.map(({ one, namesake }) => namesake ?? one);
  const known = (options.key?.entries ?? []).map((entry) => withOwnInterviews(study, entry));
  const proposals = propose(entities, {
    lang: study.lang,
    taken: wordsOf(study),
    known,
    isInterview,
    random: seeded(study.config.seed),
    dates: options.dates,
    days: options.key?.dayOffset ?? 0,
  });
  const given = pseudonymsOf(study, options.key);
  const surveyed = asTheirs(proposals, options.key).map((one, i): Surveyed => {
    const isPseudonym = one.entity.forms.every((form) => given.has(fold(form)));
    const isNew = one.known === null || one.entity.namesake === true;
    const other = isNew ? collisionOf(one.entity, study, isOwn) : null;
    const isOpen = isNew && other?.extent !== "whole";
    const theirs = isOpen ? theirsOf(one, proposals, { isInterview, known }) : null;
    return {
      ...one,
      entity: isPseudonym ? doubtful(one.entity) : one.entity,
      isPseudonym,
      isAttribute: one.entity.mentions.every(({ attribute }) => attribute === true),
      collision: theirs === null ? other : asTheirsAsked(one, theirs, known),
      theirs,
      across: isPseudonym || theirs !== null || other !== null ? [] : acrossOf(one, isInterview),
      alike: isPseudonym ? [] : perhapsSame(one.entity, entities).map(nameOf),
      joined: (all[i]?.namesake ?? null) === null ? null : (all[i]?.one ?? null),
    };
  });
  return surveyed.filter(isChange);
}

/** A participant of the key is known to be in their own interviews, whatever is said there. */
function withOwnInterviews(study: Study, entry: KeyEntry): KeyEntry {
  if (entry.participant === undefined) return entry;
  return { ...entry, found: [...(entry.found ?? []), ...interviewsOf(study, entry.participant)] };
}

/** Whose name a first name or a family name alone may be: somebody's of the key, else the one person's who has it in another interview. A whole name may be theirs of whom the key has the parts. */
function theirsOf(
  one: Proposal,
  all: readonly Proposal[],
  { isInterview, known }: { readonly isInterview: (place: string) => boolean; readonly known: readonly KeyEntry[] },
): Theirs | null {
  const { entity, perhaps } = one;
  if (entity.kind !== "person" || isPerhapsWord(entity)) return null;
  const joined = joinedOf(one, known);
  if (joined !== null) {
    const places = [...new Set(joined.bearers.flatMap(({ found = [] }) => found))].sort(byCodeUnit);
    return { entity, replacement: joined.replacement, whole: null, places };
  }
  if (perhaps !== null) {
    const { entity: same, replacement } = knownAs(entity, perhaps);
    return { entity: same, replacement, whole: null, places: perhaps.found ?? [] };
  }
  if (entity.namesake === true) return null;
  const isElsewhere = ({ mentions }: Entity): boolean =>
    !entity.mentions.every(({ transcript }) => mentions.some((one) => one.transcript === transcript));
  const isTurned = (other: Entity): boolean =>
    other.kind === "person" && turnedIn(other.forms, entity.forms) !== null && isBefore(all, other, entity);
  const bearers = all.filter(
    ({ entity: other }) =>
      !isPerhapsWord(other) && isElsewhere(other) && (sharesPart(other, entity) !== null || isTurned(other)),
  );
  const same = bearers.filter((other) => sharesPart(other.entity, entity) === "same");
  const [bearer, ...others] = same.length > 0 ? same : bearers;
  if (bearer === undefined || others.length > 0) return null;
  const { first, last, gender, mentions } = bearer.entity;
  const places = [...new Set(mentions.map(({ transcript }) => transcript))].filter(isInterview);
  const whole = nameOf(bearer.entity);
  return { entity: { ...entity, first, last, gender }, replacement: bearer.replacement, whole, places };
}

/** Of a whole name that may be theirs of whom the key has a part, what it becomes then; null where the key has another whole name of theirs. */
function joinedOf(one: Proposal, known: readonly KeyEntry[]): Joined | null {
  const isPart = one.perhaps !== null && wholesAmong(one.perhaps.real).length === 0;
  return isPart ? asParts(one, known) : null;
}

/** Of two whom one name in two orders may be, the second is asked about. */
function isBefore(all: readonly Proposal[], one: Entity, other: Entity): boolean {
  return all.find(({ entity }) => entity === one || entity === other)?.entity === one && one !== other;
}

/** How somebody with a whole name shares a word of it with somebody of whom there is a part, or a shorter whole name. */
function sharesPart({ kind, first, last }: Entity, part: Entity): "same" | "other" | null {
  if (kind !== "person" || part.kind !== "person" || first === null || last === null) return null;
  if (part.first === null || part.last === null) return sharedPart(callingsOf({ first, last }), part);
  const [whole, other] = [
    { first, last },
    { first: part.first, last: part.last },
  ];
  return partIn(other, whole) !== null && partIn(whole, other) === null ? "same" : null;
}

/** The interviews, those of the key among them, in which somebody has no more than a part of a name. */
function acrossOf({ entity, known }: Proposal, isInterview: (place: string) => boolean): string[] {
  const { kind, first, last, mentions } = entity;
  if (kind !== "person" || (first !== null && last !== null) || isPerhapsWord(entity)) return [];
  if (known?.participant !== undefined) return [];
  const places = [...mentions.map(({ transcript }) => transcript), ...(known?.found ?? [])].filter(isInterview);
  const all = [...new Set(places)].sort(byCodeUnit);
  return all.length > 1 ? all : [];
}

/** What is asked about: of a whole name, the parts by which alone the key has somebody. */
function asTheirsAsked(one: Proposal, { places }: Theirs, known: readonly KeyEntry[]): Collision {
  const { entity, perhaps } = one;
  const parts = [entity.first, entity.last].flatMap((part) => (part === null ? [] : [fold(part)]));
  const isBare = parts.length > 1 && perhaps !== null && wholesAmong(perhaps.real).length === 0;
  const bearers = joinedOf(one, known)?.bearers ?? (isBare ? [perhaps] : []);
  const words = bearers.flatMap(({ real }) => real.find((form) => parts.includes(fold(form))) ?? real[0] ?? []);
  return words.length > 0
    ? { word: words.join(" / "), what: "known", places, extent: "part" }
    : { word: nameOf(entity), what: "known", places, extent: "whole" };
}

/** What may be a known name, or a common word, gets that person's pseudonym where it is one. */
function asTheirs(proposals: readonly Proposal[], key: Key | null): Proposal[] {
  const sure = proposals.filter(({ entity }) => entity.kind === "person" && !isPerhapsWord(entity));
  return proposals.map((one) => {
    const form = fold(nameOf(one.entity));
    if (one.known !== null || !isPerhapsWord(one.entity)) return one;
    const isIt = ({ entity: { forms, first, last } }: Proposal): boolean =>
      [...forms, first ?? "", last ?? ""].some((name) => fold(name) === form);
    const theirs = sure.find(isIt);
    if (theirs !== undefined) {
      const { first, last, gender } = theirs.entity;
      return { ...one, entity: { ...one.entity, first, last, gender }, replacement: theirs.replacement };
    }
    const entry = key?.entries.find(({ real }) => real.some((name) => fold(name).split(/\s+/).includes(form)));
    return entry === undefined ? one : { ...one, ...knownAs(one.entity, entry) };
  });
}

/** What may be a pseudonym already is no certain finding: `check` and the gate let it pass. */
function doubtful(entity: Entity): Entity {
  const mentions = entity.mentions.map((one) => ({ ...one, certainty: "possible" as const }));
  return { ...entity, certainty: "possible", mentions };
}

/** A year that its year stands for, a date that stays. */
function isChange({ entity, replacement }: Proposal): boolean {
  return !entity.forms.every((form) => form === replacement);
}

/** The entity as its people know it: the fullest form. */
export function nameOf({ forms }: Entity): string {
  return forms[0] ?? "";
}
