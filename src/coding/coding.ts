import type { ScopeKind, ShadeKind } from "../codebook/scope.js";
import type { Span } from "../text/span.js";

export type Origin = "hand" | "rule" | "suggest";
export type Verdict = "marked" | "accepted" | "rejected" | "edited";

/** A person's mark or decision on a stretch of a transcript. State, not log: one line each in the coder's sheet. */
export interface Coding extends Span {
  /** Random, made once, 12 hexadecimal digits. */
  readonly id: string;
  readonly transcript: string;
  readonly coder: string;
  /** Code id, e.g. `relation.alteree`. */
  readonly code: string;
  /** `text.slice(start, end)`, always. */
  readonly quote: string;
  /** Up to 32 characters on each side, to find the quote again after an edit. */
  readonly before: string;
  readonly after: string;
  readonly origin: Origin;
  readonly rule?: string;
  /** The version of the rule that was decided on: a short hash of the rule as written. */
  readonly ruleSha?: string;
  /** The code that was proposed, where the person chose another one for these words. */
  readonly proposed?: string;
  readonly verdict: Verdict;
  readonly note?: string;
  /** True where the person had the rule's proposal in view when deciding. */
  readonly seen?: boolean;
  /** True where the rule had withheld its hit, and the person decided on that. */
  readonly withheld?: boolean;
  /** True where many were decided at once: it says nothing of how right the rule is. */
  readonly bulk?: boolean;
  /** Of an agreed mark: ids of the people's marks that it was made of. */
  readonly from?: readonly string[];
}

/** What the words around a hit make of it, and by which words. */
export interface Shade {
  readonly kind: ShadeKind;
  readonly cue: readonly Span[];
}

/** What a rule proposes. Derived, never edited; kept in `.grille/` only to save time. */
export interface Proposal extends Span {
  readonly transcript: string;
  readonly code: string;
  /** Rule id: `code-id#1`, or the id given in the codebook. */
  readonly rule: string;
  /** The words that matched, in order. */
  readonly words: readonly Span[];
  /** Turn in which it stands (1-based). */
  readonly turn: number;
  /** Set where this stands for the loss of another code: the code that was negated. */
  readonly lossOf?: string;
  /** Set where the hit is limited, supposed, wished for, reported, denied twice, or may be denied or not. */
  readonly shades?: readonly Shade[];
}

/** A hit that a negation, or something else its rule refuses, withheld from its code. Listed and counted, never silently gone. */
export interface Negated extends Span {
  readonly transcript: string;
  readonly code: string;
  readonly rule: string;
  readonly words: readonly Span[];
  readonly turn: number;
  /** What withheld it. */
  readonly kind: ScopeKind;
  /** The words that negate, or do what the rule refuses. */
  readonly cue: readonly Span[];
  /** What else the words around it make of it, as of a proposal; the loss proposed instead carries the same. */
  readonly shades?: readonly Shade[];
  /** The code proposed instead, where the codebook names one. */
  readonly proposed: string | null;
}
