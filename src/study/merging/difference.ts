/** Whose version stands: this study's, the other copy's, or both beside each other. */
export type Side = "mine" | "theirs" | "both";

/** What kind of thing two copies say differently. */
export type DifferenceKind =
  | "mark"
  | "returned"
  | "unsure"
  | "settlement"
  | "memo"
  | "section"
  | "cell"
  | "code"
  | "part"
  | "setting"
  | "transcript"
  | "header"
  | "file";

/** One thing that both copies have and each has otherwise, and that their past does not settle. */
export interface Difference {
  /** Names it in both copies, now and at the next time: file and what in it. */
  readonly key: string;
  readonly kind: DifferenceKind;
  readonly file: string;
  /** What it is about: an id, a column, a heading's theme. Never people's words. */
  readonly of: string;
  /** How it stands in each copy; "" where it does not. These may be people's words: they leave by the gate alone. */
  readonly mine: string;
  readonly theirs: string;
  /** What one can choose. */
  readonly choices: readonly Side[];
  /** What is done where nobody says anything; null: somebody has to. */
  readonly fallback: Side | null;
  /** Whose sheet, memo or synthesis it is: nobody else is shown what it says. Null where it is everybody's. */
  readonly coder: string | null;
}
