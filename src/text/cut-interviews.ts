import type { Line } from "./found-turn.js";

/** One interview's lines within a document that holds several. */
export interface Part {
  /** The line that opens it, as it stands; absent where the document is one interview. */
  readonly called?: string;
  /** What the opening line tells of the interview, as IRaMuTeQ's `**** *sexe_f *age_40`. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The opening lines, which nobody says. */
  readonly titles: readonly Line[];
  readonly lines: readonly Line[];
}

/** Cuts a document where it says that another interview begins. */
export function cutInterviews(lines: readonly Line[]): Part[] {
  return [{ titles: [], lines }];
}
