import { isCommonWord } from "../identity/common-word.js";
import { type Certainty, type IdentityFinding, isPublic } from "../identity/finding.js";
import { madeOfGiven } from "../identity/given-names.js";
import { createKeep } from "../identity/identify-keep.js";
import { keptWords } from "../identity/kept-words.js";
import type { Knowledge } from "../identity/knowledge.js";
import { isLowerCase, isOfWords, perhapsWord } from "../identity/perhaps-word.js";
import { searchFor } from "../identity/surfaces.js";
import { fold } from "../text/fold.js";
import { isLower } from "../text/letters.js";
import { holds, type Span, spanSet } from "../text/span.js";
import type { Transcript } from "../text/transcript.js";
import { labelSpans } from "./label-spans.js";
import { calledByLabel, type LabelName, labelNames } from "./own-labels.js";

/** Something by which someone might be recognised. */
export interface Seen extends Pick<IdentityFinding, "start" | "end" | "kind" | "certainty"> {
  /** Set of a known name that is a common word too where nothing tells of a person. */
  readonly perhapsWord?: true;
  /** Set of a place, an organisation or a job that is an attribute of participants as well, and passes for that reason. */
  readonly attribute?: true;
}

/** What one look at a transcript sees. */
export interface Sight {
  /** In the words that were said. */
  readonly said: readonly Seen[];
  /** Where people are called by their label, and what was found does not have them. */
  readonly called: readonly Seen[];
  /** In labels, each where it first stands. */
  readonly labels: readonly Seen[];
}

export interface LookOptions {
  readonly known: Knowledge;
  /** Marks of places where a person has said that a word is a word (`anonymity: words`). */
  readonly words: readonly string[];
  /** What the search for names and numbers finds in a text. */
  readonly find: (text: string, known: Knowledge) => Promise<readonly Seen[]>;
}

/**
 * The one look at a transcript: what `check` and the gate report is what `anonymise` lists. What is found over the border
 * of a label is cut there, since labels are replaced by themselves.
 */
export async function lookAt(transcript: Transcript, { known, words, find }: LookOptions): Promise<Sight> {
  const { text } = transcript;
  const labels = labelSpans(transcript);
  const apart = spanSet(labels);
  const found = (await find(text, { ...known, published: [] })).map(attributesIn(text, known));
  const outside = found.flatMap((one) => (apart.overlaps(one) ? beside(one, labels) : [one]));
  const taken = spanSet([...outside, ...labels]);
  const listed = listedIn(text, known).filter((one) => !taken.overlaps(one));
  const doubt = doubtIn(text, known, words);
  const said = [...outside.map(doubt.found), ...listed.map(doubt.listed)];
  const sure = spanSet(said);
  const called = calledByLabel(transcript, known.keep)
    .filter((one) => !sure.overlaps(one))
    .map(({ start, end, perhapsWord: isWord }): Seen => ({ start, end, kind: "person", ...asCalled(isWord) }));
  const counts = (one: Seen): boolean =>
    !isMaskOrWord(text.slice(one.start, one.end), one) && !(one.perhapsWord === true && doubt.isSettled(one));
  const inLabels = found.filter((one) => apart.overlaps(one));
  return {
    said: said.filter(counts),
    called: called.filter(counts),
    labels: labelled(transcript, { labels, found: inLabels, names: namesNotGiven(transcript, known) }).filter(counts),
  };
}

/** Labels that are a name, and not one made of given names. */
function namesNotGiven(transcript: Transcript, { keep, given = [] }: Knowledge): Map<string, readonly LabelName[]> {
  const isGiven = madeOfGiven(given);
  const names = [...labelNames(transcript, keep)].map(
    ([label, all]) => [label, all.filter(({ name }) => !isGiven(name))] as const,
  );
  return new Map(names.filter(([, all]) => all.length > 0));
}

/** What is listed in a text beside the transcripts, with what may be a word told apart. */
export async function lookBeside(text: string, { known, words, find }: LookOptions): Promise<Seen[]> {
  const found = await find(text, known);
  const taken = spanSet(found);
  const listed = listedIn(text, known).filter((one) => !taken.overlaps(one));
  const doubt = doubtIn(text, known, words);
  return [
    ...found.map(({ start, end, kind, certainty }) => doubt.found({ start, end, kind, certainty })),
    ...listed.map(doubt.listed),
  ].filter((one) => !(one.perhapsWord === true && doubt.isSettled(one)));
}

/** What was found, with what is an attribute of participants told apart: possible, whatever its form. */
function attributesIn(text: string, { published = [] }: Knowledge): (one: Seen) => Seen {
  const passes = createKeep(text, published);
  return ({ start, end, kind, certainty }) => {
    const one = { start, end, kind, certainty };
    return isPublic(one) && passes(one) ? { ...one, certainty: "possible", attribute: true } : one;
  };
}

/** What of a finding stands outside the labels that it goes over. */
function beside(one: Seen, labels: readonly Span[]): Seen[] {
  const over = labels.filter(({ start, end }) => start < one.end && one.start < end);
  const borders = [one.start, ...over.flatMap(({ start, end }) => [start, end]), one.end];
  const parts: Seen[] = [];
  for (let i = 0; i < borders.length; i += 2) {
    const [start = 0, end = 0] = [borders[i], borders[i + 1]];
    if (start < end) parts.push({ ...one, start, end });
  }
  return parts;
}

/** Labels that are a name, whole, as sure as they look or as anything found in them; else what was found in the label. */
function labelled(
  { text }: Transcript,
  {
    labels,
    found,
    names,
  }: {
    readonly labels: readonly Span[];
    readonly found: readonly Seen[];
    readonly names: ReadonlyMap<string, readonly LabelName[]>;
  },
): Seen[] {
  const first = new Map<string, Seen>();
  const see = (one: Seen): void => {
    const id = `${one.kind} ${text.slice(one.start, one.end)}`;
    const before = first.get(id);
    first.set(id, { ...one, ...before, certainty: surer(before?.certainty ?? "possible", one.certainty) });
  };
  for (const label of labels) {
    const inside = found.filter((one) => holds(label, one));
    const named = names.get(text.slice(label.start, label.end));
    if (named === undefined) inside.forEach(see);
    else
      for (const { name, at, certainty: own } of named) {
        const certainty = inside.reduce((sum, one) => surer(sum, one.certainty), own);
        see({ start: label.start + at, end: label.start + at + name.length, kind: "person", certainty });
      }
  }
  return [...first.values()];
}

const RANK: Readonly<Record<Certainty, number>> = { high: 2, likely: 1, possible: 0 };

function surer(a: Certainty, b: Certainty): Certainty {
  return RANK[b] > RANK[a] ? b : a;
}

/** A mask that is there already, or a name of the key that is a frequent word as well (Rose) and stands in lower case. */
export function isMaskOrWord(words: string, { kind }: Pick<Seen, "kind">): boolean {
  return words.startsWith("[") || (kind === "person" && isLower(words.charAt(0)) && isCommonWord(fold(words)));
}

interface Doubt {
  /** What was found, told apart where it may be a common word: what a finder takes for somebody's name is none. */
  readonly found: (one: Seen) => Seen;
  /** The same of what is listed, and no finder took for a name. */
  readonly listed: (one: Seen) => Seen;
  /** Whether a person has said that it is the word there. */
  readonly isSettled: (one: Span) => boolean;
}

/** Known names that are common words too, where nothing tells of a person: possible, and decided place by place. */
function doubtIn(text: string, { names, secret, language }: Knowledge, marks: readonly string[]): Doubt {
  const forms = [...names, ...secret]
    .flatMap((form) => [form, ...form.split(/\s+/)])
    .filter((form) => isOfWords(form) && !isLowerCase(form))
    // « D'ours, on en voit pas »
    .flatMap((form) => (/^[dl]['’]/iu.test(form) ? [form, form.toLowerCase()] : [form]));
  const known = spanSet(forms.length === 0 ? [] : searchFor(forms)(text));
  const isDoubtful = perhapsWord(text, language);
  const listed = (one: Seen): Seen =>
    one.kind === "person" && known.holds(one) && isDoubtful(one)
      ? { ...one, certainty: "possible", perhapsWord: true }
      : one;
  return {
    found: (one) => (one.certainty === "possible" ? listed(one) : one),
    listed,
    isSettled: settledIn(text, marks),
  };
}

/** A test whether a person has said of a place that the word there is the common one. */
export function settledIn(text: string, marks: readonly string[]): (one: Span) => boolean {
  const settled = spanSet(keptWords(text, marks));
  return (one) => settled.holds(one);
}

/** What the study and the key name themselves is found whatever the words around it; of the study's, not what it keeps inside a longer name. */
function listedIn(text: string, { names, secret, organisations, places, keep }: Knowledge): Seen[] {
  const keeps = createKeep(text, keep);
  const lists = [
    { kind: "person", forms: [...secret, ...names], sealed: secret.length },
    { kind: "organisation", forms: organisations, sealed: 0 },
    { kind: "place", forms: places, sealed: 0 },
  ] as const;
  return lists.flatMap(({ kind, forms, sealed }) =>
    searchFor(forms)(text)
      .filter((one) => one.form < sealed || !keeps(one))
      .map(({ start, end }): Seen => ({ start, end, kind, certainty: "high" })),
  );
}

/** Somebody who answers is likely meant where a word is their label, and asked about one by one where it may be the word. */
function asCalled(isPerhapsWord: boolean): Pick<Seen, "certainty" | "perhapsWord"> {
  return isPerhapsWord ? { certainty: "possible", perhapsWord: true } : { certainty: "likely" };
}
