import { gathered } from "../text/gathered.js";
import type { Speech } from "../text/speech.js";
import {
  type Phrase,
  type RulePart,
  type Step,
  SURROUNDINGS,
  type Surrounding,
  type Treatments,
  type Within,
} from "./rule.js";
import type { Shading, WordRange } from "./scope.js";
import type { Explain } from "./stop.js";

/** Something a rule found in a unit. All numbers are word numbers of the speech. */
export interface Found {
  /** The words that matched, in order. */
  readonly words: readonly number[];
  /** The first word of the part of the rule that is written first. */
  readonly head: number;
  /** What withholds it: a negation, or what else its rule refuses; empty where it is affirmed. */
  readonly cues: readonly Shading[];
  /** What denies or shades its words, where that is known already. */
  readonly around?: readonly Shading[] | undefined;
}

/** What was read of one transcript: where each phrase and expression of the rules occurs in it. */
export interface Scene {
  readonly speech: Speech;
  /** Occurrences of an atom that begin in a unit, each as its words. */
  readonly hits: (atom: number, unit: WordRange) => readonly (readonly number[])[];
  /** What denies or shades some of these words, which stand in one sentence. */
  readonly shadings: (words: readonly number[]) => readonly Shading[];
  /** The smaller units that lie in a unit. */
  readonly within: (unit: WordRange, within: Within) => readonly WordRange[];
  /** Where its words stand; null where that is not asked for, as of examples. */
  readonly around: Surroundings | null;
}

/** Words beside those that are coded: a question, a heading. */
export interface Aside {
  readonly scene: Scene;
  readonly unit: WordRange;
}

/** Where a word of the speech stands. */
export interface Surroundings {
  /** The question that opened its exchange; of written answers the heading; null where there is none. */
  readonly question: (word: number) => Aside | null;
  readonly heading: (word: number) => Aside | null;
  readonly attributes: (word: number) => Readonly<Record<string, string>>;
}

export interface Finder {
  /** `word`: each thing it finds hangs on its own words and their sentence alone, so that no unit need be tried by itself. */
  readonly hangsOn: "word" | "unit";
  /** Atoms of which at least one has to occur for anything to be found. */
  readonly triggers: readonly number[];
  readonly find: (scene: Scene, unit: WordRange) => readonly Found[];
  /** What came near in a unit and was stopped; never asked while coding. */
  readonly explain: Explain<Scene>;
}

/** What rules are compiled for. To explain them, what is looser than they are is looked for as well. */
export type Purpose = "find" | "explain";

/** What the kinds of rules are built with. Equal phrases share one atom. */
export interface Builder {
  /** How the surroundings of a hit are treated where the part says nothing itself. */
  readonly treatment: Treatments;
  readonly purpose: Purpose;
  readonly phrase: (steps: readonly Step[]) => number;
  readonly regex: (source: string, except: readonly Phrase[]) => number;
  readonly part: (part: RulePart) => Finder;
}

/** Finds the occurrences of one atom, and what withholds them. `nearly` tells what came near being one. */
export function atomFinder(atom: number, treatment: Treatments, nearly: Explain<Scene> = () => []): Finder {
  const asked = SURROUNDINGS.filter((kind) => treatment[kind] === "require");
  const refused = SURROUNDINGS.filter((kind) => treatment[kind] === "refuse");
  return {
    hangsOn: "word",
    triggers: [atom],
    find(scene, unit) {
      const found: Found[] = [];
      for (const words of scene.hits(atom, unit)) {
        const one = judged(scene, words, { asked, refused });
        if (one !== null) found.push(one);
      }
      return found;
    },
    explain: (scene, unit) => [
      ...scene.hits(atom, unit).flatMap((words) => {
        const lacking = asked.filter((kind) => !isMet(kind, scene.shadings(words), words));
        return lacking.length === 0 ? [] : [{ kind: "required" as const, words, lacking }];
      }),
      ...nearly(scene, unit),
    ],
  };
}

interface Judging {
  readonly asked: readonly Surrounding[];
  readonly refused: readonly Surrounding[];
}

const NONE: readonly Shading[] = [];

/** An occurrence with what withholds it; null where it does not stand as the rule asks. */
function judged(scene: Scene, words: readonly number[], { asked, refused }: Judging): Found | null {
  const head = words[0] ?? 0;
  const around = asked.length + refused.length === 0 ? NONE : scene.shadings(words);
  if (around.length === 0 && asked.length > 0) return null;
  if (around.length === 0) return { words, head, cues: NONE, around: refused.length === 0 ? undefined : NONE };
  if (asked.length > 0 && !asked.every((kind) => isMet(kind, around, words))) return null;
  const met = standing(around, words);
  const cues = ofKinds(met, refused);
  if (!asked.includes("negation")) return { words: inOrder(words), head, cues, around };
  const negation = met.filter(({ kind }) => kind === "negation");
  return { words: inOrder([...words, ...gathered(negation, ({ cue }) => cue)]), head, cues };
}

function ofKinds(shadings: readonly Shading[], kinds: readonly Surrounding[]): readonly Shading[] {
  const isOne = ({ kind }: Shading): boolean => kinds.some((one) => one === kind);
  if (shadings.every(isOne)) return shadings;
  const met = shadings.filter(isOne);
  return met.length === 0 ? NONE : met;
}

/** Whether words stand as a rule asks. A denial must not be lifted by another. */
function isMet(kind: Surrounding, around: readonly Shading[], words: readonly number[]): boolean {
  return (kind === "negation" ? standing(around, words) : around).some((one) => one.kind === kind);
}

/**
 * What remains of some shadings for the words that were matched: without their own, and without a denial and the one under
 * it, which together affirm. Where the words hold one of the two, the other still denies (*je ne dis pas que [rien n'a changé]*).
 */
export function standing(shadings: readonly Shading[], words: readonly number[]): readonly Shading[] {
  if (shadings.length === 0) return shadings;
  const others = shadings.some((one) => isOwn(one, words))
    ? shadings.filter((shading) => !isOwn(shading, words))
    : shadings;
  if (others.length < 2 || others.every(({ under }) => under === undefined)) return others;
  const isBoth = (outer: Shading, inner: Shading): boolean =>
    outer.kind === "negation" && inner.under !== undefined && String(inner.under) === String(outer.closers);
  return others.filter((one) => !others.some((other) => isBoth(one, other) || isBoth(other, one)));
}

/** Whether words that were matched hold what denies or shades: one of its closers, for *n'* alone denies nothing. */
export function isOwn({ closers }: Shading, words: readonly number[]): boolean {
  for (const word of closers) if (words.includes(word)) return true;
  return false;
}

/** Several finds as one. What a part denies is not denied where another part matched the denying words. */
export function together(parts: readonly [Found, ...Found[]]): Found {
  const words = inOrder(gathered(parts, (part) => part.words));
  return {
    words,
    head: parts[0].head,
    cues: standing(once(gathered(parts, (part) => part.cues)), words),
  };
}

/** What bears on several parts of a rule is one shading. */
function once(shadings: readonly Shading[]): readonly Shading[] {
  if (shadings.length < 2) return shadings;
  const key = ({ kind, cue, leaves }: Shading): string => `${kind} ${cue.join(" ")} ${leaves ?? ""}`;
  const kept = new Map<string, Shading>();
  for (const one of shadings) if (!kept.has(key(one))) kept.set(key(one), one);
  return [...kept.values()];
}

/** Of some finds the one nearest to another, affirmed ones first; null where there are none. */
export function nearestTo(found: Found, others: readonly Found[]): Found | null {
  const affirmed = others.filter((other) => other.cues.length === 0);
  let best: Found | null = null;
  for (const other of affirmed.length > 0 ? affirmed : others) {
    if (best === null || apart(found, other) < apart(found, best)) best = other;
  }
  return best;
}

/** Number of words between two finds; negative where they overlap. */
export function apart(a: Found, b: Found): number {
  const [left, right] = (a.words[0] ?? 0) <= (b.words[0] ?? 0) ? [a, b] : [b, a];
  return (right.words[0] ?? 0) - (left.words.at(-1) ?? 0) - 1;
}

function inOrder(words: readonly number[]): readonly number[] {
  if (words.length === 1 || words.every((word, i) => i === 0 || (words[i - 1] ?? 0) < word)) return words;
  return [...new Set(words)].sort((a, b) => a - b);
}
