import type { Place } from "./problem.js";

/** A table as it was found in a file, cells as they stand, blanks before their words among them. */
export interface FoundTable {
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly place: Pick<Place, "line" | "paragraph">;
  readonly cells: readonly string[];
}

export interface FoundLine {
  readonly place: Pick<Place, "line" | "paragraph">;
  readonly text: string;
}

/** Every table of a file, and the first heading above them; empty where there is none. */
export interface FoundTables {
  readonly title: string;
  readonly tables: readonly FoundTable[];
  /** What stands outside the tables, a paragraph a line; not there: nothing, or it does not matter in such files. */
  readonly lines?: readonly FoundLine[];
}
