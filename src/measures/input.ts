import type { Code } from "../codebook/codebook.js";
import type { Basis, Selection } from "../coding/basis.js";
import type { Grid } from "../coding/grid.js";
import type { Words } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";

/** Published quotations of a study, one transcript for each person quoted, and the marks that count on them. */
export interface Excerpts {
  readonly transcripts: readonly Transcript[];
  readonly selection: Selection;
}

/** What the columns of a grid are: codes, families gathered from them, or the hypotheses on which they bear. */
export type Level = "code" | "family" | "hypothesis";

/** A hypothesis and the codes by which it is judged. */
export interface Judged {
  readonly id: string;
  readonly label: Words;
  readonly codes: readonly string[];
}

/** A cell of the sampling plan: people with these attributes, how many were wanted, and in which interviews they are. */
export interface SamplingCell {
  readonly where: Readonly<Record<string, string>>;
  readonly wanted: number;
  readonly held: readonly string[];
}

/** The value that each interview has in one attribute; null where it is not known, or where people in it differ. */
export interface Strata {
  readonly attribute: string;
  readonly of: ReadonlyMap<string, string | null>;
  /** Interviews whose value is known, and withheld from what can be passed on: null in `of` as well. */
  readonly withheld?: ReadonlySet<string>;
}

/** A stopping rule that a study set itself. */
export interface StoppingRule {
  /** `guest:4/2/5`, `francis:10+3`, `coverage:0.9` or `none`. */
  readonly rule: string;
  /** The day on which it was noted (yyyy-mm-dd). */
  readonly day: string;
  /** How many interviews the study had then. */
  readonly interviews: number;
}

/** What saturation reads on top of the grid, as far as the study tells it. */
export interface SaturationInput {
  readonly strata?: Strata | undefined;
  readonly hypotheses?: readonly Judged[];
  readonly sampling?: readonly SamplingCell[];
  /** null where the journal notes none. */
  readonly rule?: StoppingRule | null;
  readonly estimators?: "usual" | "all" | undefined;
  /** Whether the proxy for depth is shown in words too; it is always computed. */
  readonly depth?: "shown" | undefined;
  /** Codes left out because coders do not agree on them, where that was asked for. */
  readonly unreliable?: readonly string[] | undefined;
}

/** The marks that count; `given` where a table from elsewhere says which codes stand in which interviews, and there are none. */
export interface Counted extends Omit<Selection, "basis"> {
  readonly basis: Basis | "given";
}

/** What a table from elsewhere says beyond the grid. */
export interface Given {
  /** Interviews × codes as they were written: how often, or how far (0 to 1); null where a code was not looked for. */
  readonly cells: readonly (readonly (number | null)[])[];
  /** `presence`: no cell above 1; `counts`: some are; `memberships`: fuzzy sets, 0 to 1. */
  readonly kind: "presence" | "counts" | "memberships";
  /** Whether anybody said which codes were there beforehand and which emerged; `unsaid` codes are taken for emergent, and the answer says so. */
  readonly origins: "told" | "unsaid";
  /** What the columns `attribute:NAME` hold, a value for each interview. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** Codes left out whole, since some cells say that they were not looked for and the measure knows only present and absent. */
  readonly leftOut?: readonly string[];
}

/** What a measure is given. It reads the grid or the marks, never the words. */
export interface MeasureInput {
  /** Rows in the unit asked for, columns the codes (or families) asked for. */
  readonly grid: Grid;
  /** `code`, or `family` where codes were gathered into families. */
  readonly level: Level;
  readonly selection: Counted;
  readonly codes: readonly Pick<Code, "id" | "family" | "origin" | "label">[];
  readonly families: ReadonlyMap<string, Words>;
  readonly transcripts: readonly Transcript[];
  /** Published quotations that the study holds beside or instead of interviews: counted apart, always said; null without any. */
  readonly excerpts: Excerpts | null;
  /** How many people's open answers to a survey the study has: counted by `grille survey` alone. */
  readonly respondents?: number;
  /** Whether the interviews stand in the order conducted. */
  readonly ordered: boolean;
  /** Numbers in [0, 1), the same for the same seed. */
  readonly random: () => number;
  readonly seed: number;
  /** Set where the grid was read from a table from elsewhere: there are no transcripts and no marks then. */
  readonly given?: Given;
  /** For each code the interviews in which it has not been looked for yet: missing there, not absent. Codes looked for everywhere are left out. */
  readonly unread?: ReadonlyMap<string, ReadonlySet<string>>;
  /** For each code that came of a split, the code with which it was one: together they are new once. */
  readonly splits?: ReadonlyMap<string, string>;
  readonly saturation?: SaturationInput;
}

/** What there is where the study has not one whole interview: its excerpts, or answers to surveys alone, which no measure reads; else null. */
export function withoutInterviews({
  excerpts,
  transcripts,
  selection,
  respondents = 0,
  given,
}: MeasureInput): Excerpts | "answers" | null {
  if (transcripts.length > 0 || selection.missing.length > 0 || given !== undefined) return null;
  return excerpts ?? (respondents > 0 ? "answers" : null);
}
