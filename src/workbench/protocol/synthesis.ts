import type { SaidView } from "./passages.js";

/** Participant × theme: the person's own sentences beside their own passages. */
export interface SynthesisView {
  readonly people: readonly SynthesisPerson[];
  readonly themes: readonly ThemeView[];
  /** Whether somebody else's synthesis stays closed; then nothing is said over everybody either. */
  readonly closed: boolean;
}

export interface SynthesisPerson {
  readonly id: string;
  /** `other`: another person of the study writes this one's synthesis, and changes it alone. */
  readonly whose: "own" | "other";
}

export interface ThemeView {
  readonly id: string;
  readonly label: string;
  readonly codes: readonly string[];
  /** In the order of the people. */
  readonly cells: readonly CellView[];
  readonly statements: readonly StatementView[];
}

export interface CellView {
  readonly participant: string;
  /** Sentences; empty where there are none yet. They are what is sent back with a change, so that nothing is overwritten unseen. */
  readonly text: string;
  readonly state: "full" | "no-sentence" | "no-passage" | "empty";
  readonly passages: readonly CellPassage[];
}

export interface CellPassage extends SaidView {
  /** `P01:12.3`. */
  readonly place: string;
  /** Codes of the theme that it bears. */
  readonly codes: readonly string[];
}

/** What is said of a theme over everybody. */
export interface StatementView {
  readonly kind: "shared" | "nuanced" | "divergent";
  readonly who: readonly string[];
  readonly text: string;
}

export interface CellEdit {
  readonly participant: string;
  readonly theme: string;
  readonly text: string;
  /** The sentences that the person had before them. */
  readonly expected: string;
}

export interface StatementsEdit {
  readonly theme: string;
  readonly statements: readonly StatementView[];
  readonly expected: readonly StatementView[];
}

/** `conflict`: it has changed meanwhile, and stands like this. Then nothing was written. */
export type SynthesisAnswer<T> =
  | { readonly kind: "done" }
  | { readonly kind: "conflict"; readonly reason: string; readonly theirs: T }
  | { readonly kind: "refused"; readonly reason: string };
