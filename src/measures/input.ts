import type { Code } from "../codebook/codebook.js";
import type { Selection } from "../coding/basis.js";
import type { Grid } from "../coding/grid.js";
import type { Words } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";

/** Published quotations of a study, one transcript for each person quoted, and the marks that count on them. */
export interface Excerpts {
  readonly transcripts: readonly Transcript[];
  readonly selection: Selection;
}

/** What a measure is given. It reads the grid or the marks, never the words. */
export interface MeasureInput {
  /** Rows in the unit asked for, columns the codes (or families) asked for. */
  readonly grid: Grid;
  /** `code`, or `family` where codes were gathered into families. */
  readonly level: "code" | "family";
  readonly selection: Selection;
  readonly codes: readonly Code[];
  readonly families: ReadonlyMap<string, Words>;
  readonly transcripts: readonly Transcript[];
  /** Published quotations that the study holds beside or instead of interviews: counted apart, always said; null without any. */
  readonly excerpts: Excerpts | null;
  /** Whether the interviews stand in the order conducted. */
  readonly ordered: boolean;
  /** Numbers in [0, 1), the same for the same seed. */
  readonly random: () => number;
  readonly seed: number;
}

/** The excerpts, where the study has those and not one whole interview; else null. */
export function onlyExcerpts({ excerpts, transcripts, selection }: MeasureInput): Excerpts | null {
  return transcripts.length === 0 && selection.missing.length === 0 ? excerpts : null;
}
