import { isAfterArticle } from "../identity/after-article.js";
import { type Entity, entitiesOf, isPerhapsWord, type Mention } from "../identity/entity.js";
import type { IdentityFinding } from "../identity/finding.js";
import { identify } from "../identity/identify.js";
import type { Key, KeyEntry } from "../identity/key.js";
import type { Knowledge } from "../identity/knowledge.js";
import { sharedPart } from "../identity/name-parts.js";
import { isShortTitle, isTitle } from "../identity/person-name.js";
import { knownAs, type Proposal, type ProposeOptions, propose } from "../identity/propose.js";
import { searchLowered } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { byCodeUnit } from "../text/order.js";
import type { Transcript } from "../text/transcript.js";
import {
  type Collision,
  collisionOf,
  interviewsOf,
  interviewsOfWhole,
  namesakeOf,
  participantsNames,
} from "./collisions.js";
import { givenAnywhere, givenIn } from "./given.js";
import { labelSpans } from "./label-spans.js";
import { isMaskOrWord, lookAt, lookBeside, settledIn } from "./look.js";
import { labelNames } from "./own-labels.js";
import { proseOf } from "./prose.js";
import { seeded } from "./random.js";
import type { Study } from "./read.js";
import { knowledgeFor, pseudonymsOf, wordsOf } from "./survey-known.js";

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
  const proposals = propose(entities, {
    lang: study.lang,
    taken: wordsOf(study),
    known: (options.key?.entries ?? []).map((entry) => withOwnInterviews(study, entry)),
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
    const theirs = other === null && isNew ? theirsOf(one, proposals, isInterview) : null;
    return {
      ...one,
      entity: isPseudonym ? doubtful(one.entity) : one.entity,
      isPseudonym,
      isAttribute: one.entity.mentions.every(({ attribute }) => attribute === true),
      collision: theirs === null ? other : asTheirsAsked(one, theirs),
      theirs,
      across: isPseudonym || theirs !== null || other !== null ? [] : acrossOf(one, isInterview),
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

/** Whose name a first name or a family name alone may be: somebody's of the key, else the one person's who has it in another interview. */
function theirsOf(
  { entity, perhaps }: Proposal,
  all: readonly Proposal[],
  isInterview: (place: string) => boolean,
): Theirs | null {
  if (entity.kind !== "person" || isPerhapsWord(entity)) return null;
  if (perhaps !== null) {
    const { entity: same, replacement } = knownAs(entity, perhaps);
    return { entity: same, replacement, whole: null, places: perhaps.found ?? [] };
  }
  if ((entity.first !== null && entity.last !== null) || entity.namesake === true) return null;
  const bearers = all.filter((other) => !isPerhapsWord(other.entity) && sharesPart(other.entity, entity) !== null);
  const same = bearers.filter((other) => sharesPart(other.entity, entity) === "same");
  const [one, ...others] = same.length > 0 ? same : bearers;
  if (one === undefined || others.length > 0) return null;
  const { first, last, gender, mentions } = one.entity;
  const places = [...new Set(mentions.map(({ transcript }) => transcript))].filter(isInterview);
  const whole = nameOf(one.entity);
  return { entity: { ...entity, first, last, gender }, replacement: one.replacement, whole, places };
}

/** How somebody with a whole name shares a word of it with somebody of whom there is a part. */
function sharesPart({ kind, first, last }: Entity, part: Entity): "same" | "other" | null {
  if (kind !== "person" || first === null || last === null) return null;
  return sharedPart({ first: new Set([fold(first)]), last: new Set([fold(last)]) }, part);
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

/** What is asked about: of a whole name, the part by which alone the key has somebody. */
function asTheirsAsked({ entity, perhaps }: Proposal, { places }: Theirs): Collision {
  const { first, last } = entity;
  if (first === null || last === null) return { word: nameOf(entity), what: "known", places, extent: "whole" };
  const isPart = (form: string): boolean => [first, last].map(fold).includes(fold(form));
  return { word: perhaps?.real.find(isPart) ?? nameOf(entity), what: "known", places, extent: "part" };
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

/** What the look at a transcript sees, with the titles before it, and what the key's names may be in lower case. */
async function mentionsIn(study: Study, transcript: Transcript, key: Key | null): Promise<Mention[]> {
  const known = knowledgeFor(study, transcript, key);
  const { id, text } = transcript;
  const { said, called, labels } = await lookAt(transcript, { known, words: study.config.anonymity.words, find });
  const isSettled = settledIn(text, study.config.anonymity.words);
  const spoken = [...said, ...called].map((one) => ({ ...one, ...titleBefore(text, one.start) }));
  return [...spoken, ...labels]
    .map((one): Mention => ({ ...one, transcript: id, text: text.slice(one.start, one.end) }))
    .concat(loweredIn(id, text, known.secret).filter((one) => !isSettled(one)))
    .sort((a, b) => a.start - b.start);
}

const find = (text: string, known: Knowledge): Promise<IdentityFinding[]> => identify(text, known);

/** Names of the key that are words too, in lower case where no article stands before: possible, and asked about one by one. */
function loweredIn(file: string, text: string, secret: readonly string[]): Mention[] {
  return searchLowered(secret)(text)
    .filter(({ start }) => !isAfterArticle(text, start))
    .map(({ start, end }) => ({
      transcript: file,
      start,
      end,
      kind: "person",
      certainty: "possible",
      text: text.slice(start, end),
      perhapsWord: true,
    }));
}

/**
 * What stands in the study's other prose: memos and syntheses, remarks on codings, reasons of attributions, cells about
 * interviews. What study.yaml and the guide say was written to be read: there only what is certain counts.
 */
async function mentionsBeside(study: Study, key: Key | null): Promise<Mention[]> {
  const beside = knowledgeFor(study, null, key);
  const known = { ...beside, keep: [...beside.keep, ...study.config.coders.map((one) => one.id)] };
  const mentions: Mention[] = [];
  for (const { file, text } of proseOf(study)) {
    const found = await lookBeside(text, { known, words: study.config.anonymity.words, find });
    for (const one of found) {
      if (one.certainty !== "high" && file.endsWith(".yaml")) continue;
      mentions.push({ ...one, transcript: file, text: text.slice(one.start, one.end) });
    }
  }
  return mentions.filter((one) => !isMaskOrWord(one.text, one, study.lang));
}

/** The word before a name, where it is a title. */
function titleBefore(text: string, start: number): { title: string } | Record<string, never> {
  const word = /(?<![\p{L}\p{N}])(\p{L}{1,13}\.?)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
  const isOne = word !== undefined && isTitle(word) && (!word.endsWith(".") || isShortTitle(word));
  return isOne ? { title: word } : {};
}

/** Labels that hold a name and stand in a header or in study.yaml alone: mentions without a place in the text. */
function silentLabels(study: Study, transcripts: readonly Transcript[]): Mention[] {
  const settled = Object.entries(study.config.speakers).flatMap(([label, is]) => [
    label,
    ...(typeof is === "string" ? [] : [is.is]),
  ]);
  return transcripts.flatMap((transcript, i) => {
    const spoken = new Set(labelSpans(transcript).map(({ start, end }) => transcript.text.slice(start, end)));
    const labels = [...Object.keys(transcript.speakers), ...(i === 0 ? settled : [])];
    const given = i === 0 ? givenAnywhere(study) : givenIn(study, transcript.id);
    const known = [...spoken, ...study.config.anonymity.keep, ...given];
    const roles = Object.fromEntries(labels.map((label) => [label, transcript.speakers[label] ?? "interviewer"]));
    const named = labelNames({ speakers: roles }, known);
    const silent = [...new Set(labels)]
      .filter((label) => !known.includes(label))
      .flatMap((one) => named.get(one) ?? []);
    return silent.map(
      ({ name, certainty }): Mention => ({
        transcript: transcript.id,
        start: 0,
        end: 0,
        kind: "person",
        certainty,
        text: name,
      }),
    );
  });
}

/** The entity as its people know it: the fullest form. */
export function nameOf({ forms }: Entity): string {
  return forms[0] ?? "";
}
