import type { SaidView } from "./passages.js";

/**
 * Where people stand. `alone`: one person codes. `closed`: no sheet is open yet, and who is how far is all that is said. `open`: what
 * differs on the interviews that were opened.
 */
export type ReconcileView =
  | { readonly kind: "alone" }
  | { readonly kind: "closed"; readonly interviews: readonly UnopenedView[] }
  | OpenedView;

/** An interview that is not open: who has a sheet on it and how far they are, and what becomes of it if sheets are opened now. */
export interface UnopenedView {
  readonly transcript: string;
  readonly readers: string;
  readonly state: string;
}

export interface OpenedView {
  readonly kind: "open";
  /** Those that nobody has settled and those that were, interview by interview in the order of the text. */
  readonly differences: readonly DifferenceView[];
  readonly unopened: readonly UnopenedView[];
  /** Marks that everybody has come to put the same since, and that are not in the agreed sheet yet. */
  readonly fresh: number;
  /** Interviews that are left aside as marks wait there for a place: how many. */
  readonly aside: number;
  /** Interviews whose agreed sheet was made elsewhere, and is left as it is. */
  readonly elsewhere: readonly string[];
  /** The settlement that can be taken back; null where there is none. */
  readonly last: { readonly id: string; readonly place: string } | null;
}

export interface DifferenceView {
  /** Tells it from every other one: another one where somebody changed their marks. */
  readonly key: string;
  readonly place: string;
  readonly kind: "span" | "code" | "missed";
  readonly said: SaidView;
  /** The end of what was said just before, and by whom. */
  readonly before: readonly [speaker: string, said: string] | null;
  readonly sides: readonly SideView[];
  /** Codes that stand on these words in the agreed sheet already. */
  readonly common: readonly string[];
  /** What had been settled before somebody changed a mark, or what stands now, in sentences. */
  readonly past: readonly string[];
  readonly state: "open" | "settled";
  /** The settlement that stands: sent back with a decision, so that none is replaced unseen. null where nobody has settled it. */
  readonly standing: string | null;
  readonly choices: readonly ChoiceView[];
}

/** What one person put there. */
export interface SideView {
  readonly coder: string;
  readonly marks: readonly SideMark[];
  /** Codes that they looked at there and rejected. */
  readonly rejected: readonly { readonly code: string; readonly note: string }[];
}

export interface SideMark {
  readonly id: string;
  readonly code: string;
  /** The words, where they are not all those in question. */
  readonly words: string | null;
  readonly start: number;
  readonly end: number;
  readonly note: string;
  /** Memos of this person on the mark or its words, as far as one may read them. */
  readonly memos: readonly { readonly name: string; readonly text: string }[];
}

export interface ChoiceView {
  readonly outcome: PlainOutcome;
  readonly label: string;
}

export type PlainOutcome =
  | { readonly kind: "one"; readonly coder: string }
  | { readonly kind: "all" }
  | { readonly kind: "none" };

export interface SettleAsked {
  readonly key: string;
  readonly standing: string | null;
  /** `new`: another code or other words than anybody had; `words`: a place, or the words themselves, empty for those in question. */
  readonly outcome: PlainOutcome | { readonly kind: "new"; readonly code: string; readonly words: string };
  /** Empty where nobody says why. */
  readonly reason: string;
}

export type SettleAnswer =
  | { readonly kind: "done"; readonly left: number }
  | { readonly kind: "refused"; readonly reason: string };
