import type { Code } from "../codebook/codebook.js";
import type { Selection } from "../coding/basis.js";
import type { Grid } from "../coding/grid.js";
import type { Words } from "../messages/words.js";
import type { Transcript } from "../text/transcript.js";

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
  /** Published quotations that the study holds beside interviews: never counted, always said. */
  readonly excerpts: readonly string[];
  /** Whether the interviews stand in the order conducted. */
  readonly ordered: boolean;
  /** Numbers in [0, 1), the same for the same seed. */
  readonly random: () => number;
  readonly seed: number;
}
