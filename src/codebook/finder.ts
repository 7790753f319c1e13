import type { Speech } from "../text/speech.js";
import type { Negation, RulePart, Step, Within } from "./rule.js";
import type { Denial, WordRange } from "./scope.js";

/** Something a rule found in a unit. All numbers are word numbers of the speech. */
export interface Found {
  /** The words that matched, in order. */
  readonly words: readonly number[];
  /** The first word of the part of the rule that is written first. */
  readonly head: number;
  /** What denies it; empty where it is affirmed. */
  readonly cues: readonly Denial[];
}

/** What was read of one transcript: where each phrase and expression of the rules occurs in it. */
export interface Scene {
  readonly speech: Speech;
  /** Occurrences of an atom that begin in a unit, each as its words. */
  readonly hits: (atom: number, unit: WordRange) => readonly (readonly number[])[];
  /** What denies some of these words. */
  readonly denials: (words: readonly number[]) => readonly Denial[];
  /** The smaller units that lie in a unit. */
  readonly within: (unit: WordRange, within: Within) => readonly WordRange[];
}

export interface Finder {
  /** Atoms of which at least one has to occur for anything to be found. */
  readonly triggers: readonly number[];
  readonly find: (scene: Scene, unit: WordRange) => readonly Found[];
}

/** What the kinds of rules are built with. Equal phrases share one atom. */
export interface Builder {
  /** How negation is treated where the part says nothing itself. */
  readonly negation: Negation;
  readonly phrase: (steps: readonly Step[]) => number;
  readonly regex: (source: string) => number;
  readonly part: (part: RulePart) => Finder;
}

/** Finds the occurrences of one atom, and what denies them. */
export function atomFinder(atom: number, negation: Negation): Finder {
  return {
    triggers: [atom],
    find: (scene, unit) => scene.hits(atom, unit).flatMap((words) => judged(scene, words, negation)),
  };
}

function judged(scene: Scene, words: readonly number[], negation: Negation): Found[] {
  const head = words[0] ?? 0;
  if (negation === "allow") return [{ words, head, cues: [] }];
  const cues = scene.denials(words).filter((denial) => !isOwn(denial, words));
  if (negation === "refuse") return [{ words, head, cues }];
  return cues.length === 0 ? [] : [{ words: inOrder([...words, ...cues.flatMap(({ cue }) => cue)]), head, cues: [] }];
}

/** Whether words that were matched hold the denial: one of its closers, for *n'* alone denies nothing. */
function isOwn({ closers }: Denial, words: readonly number[]): boolean {
  return closers.some((word) => words.includes(word));
}

/** Several finds as one. What a part denies is not denied where another part matched the denying words. */
export function together(parts: readonly [Found, ...Found[]]): Found {
  const words = inOrder(parts.flatMap((part) => part.words));
  const cues = parts.flatMap((part) => part.cues).filter((denial) => !isOwn(denial, words));
  return { words, head: parts[0].head, cues };
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

function inOrder(words: readonly number[]): number[] {
  return [...new Set(words)].sort((a, b) => a - b);
}
