import type { SettingKind, Surrounding, Within } from "./rule.js";
import type { WordRange } from "./scope.js";

/** Something that a rule looked at and let be, and why. All numbers are word numbers of the speech. */
export type Stop = Stopped & StopReason;

interface Stopped {
  /** The words that matched, in order. */
  readonly words: readonly number[];
}

export type StopReason =
  /** An exception of the rule is said (`not`), or the words stand in a phrase in which they do not count (`except`). */
  | { readonly kind: "not" | "except"; readonly said: readonly number[] }
  /** The rule asks for a negation or a shade, and there is none. */
  | { readonly kind: "required"; readonly lacking: readonly Surrounding[] }
  /** It asks for another question, another heading, or for somebody else to speak. */
  | { readonly kind: SettingKind }
  /** Parts of it are said, others are not. */
  | { readonly kind: "missing"; readonly missing: readonly Missing[] }
  /** Its parts are too far from each other; null words: they stand in two units. */
  | { readonly kind: "far"; readonly between: number | null; readonly atMost: number; readonly unit: Within };

export type StopKind = StopReason["kind"];

/** A part of a rule that found nothing. */
export interface Missing {
  /** As it stands in the codebook. */
  readonly written: string;
  /** What came near it. */
  readonly stops: readonly Stop[];
}

/** Says what came near in a unit and was stopped: asked only to explain. */
export type Explain<S> = (scene: S, unit: WordRange) => readonly Stop[];

/** The words of some stops, each once, in order. */
export function wordsOf(stops: readonly Pick<Stop, "words">[]): number[] {
  return [...new Set(stops.flatMap(({ words }) => words))].sort((a, b) => a - b);
}
