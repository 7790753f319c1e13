import { isCommonWord } from "../identity/common-word.js";
import type { Certainty } from "../identity/finding.js";
import { formsOf as formsOfName, isFull } from "../identity/name-forms.js";
import { genderOf } from "../identity/names/gender.js";
import { listsFor, SURNAME } from "../identity/names/lists.js";
import { likelyGender } from "../identity/origins.js";
import { perhapsWord } from "../identity/perhaps-word.js";
import { isInitial, isTitle, opensFamily, readName } from "../identity/person-name.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { areOfName, isWithinName, namesJoined } from "../text/label-names.js";
import { isNameLabel } from "../text/name-label.js";
import { type Span, spanSet } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { labelSpans } from "./label-spans.js";
import { ordersIn, presentsSelf } from "./name-order.js";

/** Where a transcript says the name of somebody who speaks in it. `perhapsWord`: where it may be the common word. */
export interface Called extends Span {
  readonly perhapsWord: boolean;
}

/** A name in a label, which it opens (`Wéry, Josiane (externe)`), how sure it is that it is one, and where in the label it begins. */
export interface LabelName {
  readonly name: string;
  readonly certainty: Certainty;
  readonly at: number;
}

type Labelled = Pick<Transcript, "speakers">;

/**
 * Labels that are a person's name, as far as their words tell: a family name and a first name in either order, with a
 * comma certainly; a name with a title; a first name; of those who answer any one name that is neither a code nor a part in
 * the interview. A label may hold two people's (`Lieve & Joris`). What passes here is none.
 */
export function labelNames({ speakers }: Labelled, keep: readonly string[]): ReadonlyMap<string, readonly LabelName[]> {
  const { passes } = keptIn(keep);
  const names = Object.entries(speakers).map(([label, role]): [string, LabelName[]] => [
    label,
    passes(label) ? [] : namesJoined(label).flatMap(({ name, at }) => nameIn(name, role === "interviewer", at)),
  ]);
  const found = names.map(([label, all]) => [label, all.filter(({ name }) => !passes(name))] as const);
  return new Map(found.filter(([, all]) => all.length > 0));
}

/** Where people are called by their label, or by a part of the name in it, in the words of the interview; labels themselves left out. */
export function calledByLabel(transcript: Transcript, keep: readonly string[]): Called[] {
  const names = [...labelNames(transcript, keep)].filter(([label]) => transcript.speakers[label] !== "interviewer");
  const { text, language } = transcript;
  const orderOf = ordersIn(text);
  const told = names.flatMap(([, all]) => all.map(({ name }) => orderOf(name) ?? name));
  const own = [...new Set(told.flatMap(formsOf))].filter((form) => !keptIn(keep).words.has(fold(form)));
  if (own.length === 0) return [];
  const labels = spanSet(labelSpans(transcript));
  const isWord = perhapsWord(text, language);
  return searchFor(own)(text)
    .filter((one) => !labels.overlaps(one))
    .map(({ start, end }) => ({ start, end, perhapsWord: isWord({ start, end }) && !presentsSelf(text, start) }));
}

/** The name as it may be said, letters aside: whole, in the usual order, and by its parts, some of several first names or family names among them. */
function formsOf(name: string): string[] {
  const { first, last } = readName(name);
  if (!isFull({ first, last })) return [name];
  const parts = [...formsOfName({ first, last }).values()].filter(({ part, reach }) => part !== "whole" && reach < 2);
  return [
    first === null ? name : `${first} ${last}`,
    ...parts.map(({ text }) => text).filter((text) => text.length > 2),
  ];
}

/** What passes in a study. */
interface Kept {
  /** As they are looked up: letters with accents as those without. */
  readonly words: ReadonlySet<string>;
  /** Whether a label is a name that passes, in whatever order and with whatever letter for a part of it. */
  readonly passes: (label: string) => boolean;
}

/** Read once for all the transcripts of a study, which may be a thousand. */
const read = new WeakMap<readonly string[], Kept>();

function keptIn(keep: readonly string[]): Kept {
  const before = read.get(keep);
  if (before !== undefined) return before;
  const now = keptOf(keep);
  read.set(keep, now);
  return now;
}

function keptOf(keep: readonly string[]): Kept {
  const words = new Set(keep.map(fold));
  const wholes = keep.map(readName).filter(({ first, last }) => first !== null && last !== null);
  const passes = (label: string): boolean => {
    if (words.has(fold(label))) return true;
    const { first, last } = readName(label);
    if (first === null || last === null) return false;
    return wholes.some((one) => agree(first, one.first ?? "") && agree(last, one.last ?? ""));
  };
  return { words, passes };
}

function agree(part: string, whole: string): boolean {
  if (isInitial(part)) return fold(whole).startsWith(fold(part.charAt(0)));
  return fold(part) === fold(whole);
}

function nameIn(label: string, isInterviewer: boolean, at: number): LabelName[] {
  const name = label.replace(/\s*[([].*$/su, "").replace(/[\s,]+$/u, "");
  const words = name.split(/[\s,]+/u).filter((word) => !isTitle(word) && !isWithinName(word));
  if (words.length === 0 || words.length > 6 || !words.every(isPartOfName)) return [];
  if (isTurned(name)) return [{ name, certainty: "high", at }];
  if (isKnown(name)) return [{ name, certainty: "likely", at }];
  const isWords = words.every((word) => isCommonWord(fold(word)));
  const isName = isNameLabel(name) || (words.length > 1 && !isWords && words.some((word) => word.length > 2));
  return isName && !isInterviewer ? [{ name, certainty: "likely", at }] : [];
}

/** `Wéry, Josiane`, `Wery, J.`: nobody writes anything but a person so. */
function isTurned(name: string): boolean {
  if (/^\p{Lu}[^,]+, ?\p{Lu}[^,]*$/u.test(name)) return true;
  return /^[^,]*\p{Lu}[^,]+, ?\p{Lu}[^,]*$/u.test(name) && areOfName(name.split(/[\s,]+/), "listed");
}

/** A title with a name, or a first name that the lists know. */
function isKnown(name: string): boolean {
  const { first, last, hasTitle } = readName(name);
  return (
    (hasTitle && last !== null && !isInitial(last)) ||
    (first !== null && first.length > 2 && likelyGender(first) !== null)
  );
}

/** Whether a word may stand in a name: no code, no part in the interview (`Enquêtrice`, `Maman`). */
function isPartOfName(word: string): boolean {
  if (isInitial(word) || opensFamily(word) || isNameLabel(word) || genderOf(word) !== null) return true;
  return /^\p{Lu}/u.test(word) && (listsFor("fr").bits(fold(word)) & SURNAME) !== 0;
}
