import { gathered } from "../text/gathered.js";
import { type Speech, speechOf, stretchAt } from "../text/speech.js";
import type { Transcript, Turn } from "../text/transcript.js";
import type { Occurrences } from "./atoms.js";
import type { CompiledRule, CompiledRules } from "./compile.js";
import { type Found, isOwn, type Scene } from "./finder.js";
import type { Scope, Shading, WordRange } from "./scope.js";
import type { About } from "./setting.js";
import { shadeReader } from "./shades.js";
import { surroundingsOf } from "./surroundings.js";

/** A rule that fired, with what it found. */
export interface Hit {
  readonly rule: CompiledRule;
  readonly found: Found;
}

const NONE: readonly (readonly number[])[] = [];

export interface Hits {
  readonly speech: Speech;
  /** In the order of the rules, then of the text. */
  readonly hits: readonly Hit[];
  /** What shades the words of a find, each cue once: not what denies them, nor what the rule itself found. */
  readonly shadesOf: (found: Found) => readonly Shading[];
}

/** How rules are laid over a transcript. */
export interface Laying {
  /** Whose turns are read: by default participants'. */
  readonly heard?: (turn: Turn) => boolean;
  readonly about?: About;
  /** `granted`: wherever a rule asks its hits to stand, they do (for single sentences). */
  readonly settings?: "read" | "granted";
}

/** A transcript read for a set of rules. */
export interface Laid {
  readonly scene: Scene;
  readonly occurrences: Occurrences;
}

/** Reads what participants (or those that `heard` picks) say in a transcript for the rules to look at. */
export function layOut(transcript: Transcript, compiled: CompiledRules, { heard, about, settings }: Laying): Laid {
  const speech = speechOf(transcript, compiled.lexicon, heard);
  const occurrences = compiled.atoms.occurrences(speech);
  const asideScene = (aside: Speech): Scene => sceneOf(aside, compiled, compiled.asides.occurrences(aside));
  const around =
    settings === "granted" ? null : surroundingsOf(speech, compiled.lexicon, { about, sceneOf: asideScene });
  return { scene: { ...sceneOf(speech, compiled, occurrences), around }, occurrences };
}

/** Lays rules over what participants (or those that `heard` picks) say in a transcript. */
export function findHits(transcript: Transcript, compiled: CompiledRules, laying: Laying = {}): Hits {
  const { scene, occurrences } = layOut(transcript, compiled, laying);
  const { speech } = scene;
  const hits: Hit[] = [];
  const whole = { first: 0, last: speech.words.starts.length };
  for (const rule of setOff(compiled, occurrences)) {
    const units = rule.finder.hangsOn === "word" ? [whole] : unitsToTry(rule, speech, occurrences);
    for (const unit of units) {
      for (const found of rule.finder.find(scene, unit)) hits.push({ rule, found });
    }
  }
  return { speech, hits, shadesOf: (found) => shadesOf(found, scene) };
}

/** What shades the words of a find, each cue once: not what denies them, nor what the rule itself found. */
export function shadesOf({ words, around }: Found, { speech, shadings }: Scene): readonly Shading[] {
  const known = around ?? (inOneSentence(words, speech) ? shadings(words) : null);
  const met = known ?? gathered(bySentence(words, speech), shadings);
  if (met.length === 0) return met;
  const others = met.filter((one) => one.kind !== "negation" && !isOwn(one, words));
  if (others.length < 2) return others;
  return [...new Map(others.map((one) => [`${one.kind} ${one.cue}`, one])).values()];
}

/** Whether words in order stand in one sentence. */
export function inOneSentence(words: readonly number[], { sentenceOf }: Speech): boolean {
  return words.length === 1 || sentenceOf[words[0] ?? 0] === sentenceOf[words.at(-1) ?? 0];
}

function bySentence(words: readonly number[], { sentenceOf }: Speech): (readonly number[])[] {
  const parts = new Map<number, number[]>();
  for (const word of words) {
    const sentence = sentenceOf[word] ?? 0;
    const part = parts.get(sentence);
    if (part === undefined) parts.set(sentence, [word]);
    else part.push(word);
  }
  return [...parts.values()];
}

/** The rules of which a trigger occurs, in their order. */
function setOff(compiled: CompiledRules, occurrences: Occurrences): CompiledRule[] {
  const numbers = new Set<number>();
  for (const atom of occurrences.keys()) for (const number of compiled.setOff[atom] ?? []) numbers.add(number);
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => compiled.rules[number])
    .filter((rule) => rule !== undefined);
}

/** The units in which something occurs that may set the rule off, each once, in order. */
function unitsToTry({ finder, within }: CompiledRule, speech: Speech, occurrences: Occurrences): WordRange[] {
  const stretches = speech[within];
  const numbers = new Set<number>();
  for (const atom of finder.triggers) {
    for (const [first] of occurrences.get(atom) ?? NONE)
      if (first !== undefined) numbers.add(stretchAt(stretches, first));
  }
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => stretches[number])
    .filter((unit) => unit !== undefined);
}

function sceneOf(speech: Speech, { lexicon }: CompiledRules, occurrences: Occurrences): Scene {
  const scopesIn = shadeReader(speech.words, lexicon);
  const scopes: (readonly Scope[])[] = [];
  const scopesAt = (sentence: number): readonly Scope[] => {
    scopes[sentence] ??= scopesIn(speech.sentence[sentence] ?? { first: 0, last: 0 });
    return scopes[sentence] ?? [];
  };
  return {
    speech,
    around: null,
    hits: (atom, unit) => inRange(occurrences.get(atom) ?? NONE, unit),
    shadings: (words) => bearing(scopesAt(speech.sentenceOf[words[0] ?? 0] ?? 0), words),
    within: (unit, within) => {
      const stretches = speech[within];
      return stretches.slice(stretchAt(stretches, unit.first), stretchAt(stretches, unit.last - 1) + 1);
    },
  };
}

/** Those of some scopes that bear on one of some words. */
function bearing(scopes: readonly Scope[], words: readonly number[]): readonly Scope[] {
  let met: Scope[] | null = null;
  for (const scope of scopes) {
    if (!bearsOnAny(scope, words)) continue;
    if (met === null) met = [scope];
    else met.push(scope);
  }
  return met ?? NO_SCOPES;
}

const NO_SCOPES: readonly Scope[] = [];

function bearsOnAny({ first, last, closers }: Scope, words: readonly number[]): boolean {
  for (const word of words) if (first <= word && word < last && !closers.includes(word)) return true;
  return false;
}

/** Of occurrences in the order of the text, those that begin in a range. */
function inRange(
  occurrences: readonly (readonly number[])[],
  { first, last }: WordRange,
): readonly (readonly number[])[] {
  if (occurrences.length === 0) return occurrences;
  if (first <= (occurrences[0]?.[0] ?? 0) && (occurrences.at(-1)?.[0] ?? 0) < last) return occurrences;
  return occurrences.slice(indexFrom(occurrences, first), indexFrom(occurrences, last));
}

function indexFrom(occurrences: readonly (readonly number[])[], word: number): number {
  let low = 0;
  let high = occurrences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((occurrences[middle]?.[0] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
