import { add, bitset } from "../coding/bitset.js";
import { byFamily, type Column, type Grid } from "../coding/grid.js";
import type { Words } from "../messages/words.js";
import type { Given, MeasureInput } from "./input.js";

/** A table of interviews × codes from elsewhere, read and sound. Rows stand in the order in which the interviews were conducted. */
export interface GivenGrid extends Given {
  readonly interviews: readonly string[];
  readonly columns: readonly Column[];
}

/** How the table is to be looked at. */
export interface Look {
  readonly level: "code" | "family";
  readonly random: () => number;
  readonly seed: number;
}

/** What a measure reads, from a table alone: a row for each interview, no marks, no words. */
export function inputOfGiven(given: GivenGrid, { level, random, seed }: Look): MeasureInput {
  const { columns, interviews, cells, kind, origins, attributes } = given;
  const families = new Map(
    columns.flatMap(({ family }): [string, Words][] => (family === "" ? [] : [[family, { fr: family, en: family }]])),
  );
  const grid = gridOf(given);
  return {
    grid: level === "family" ? byFamily(grid, families) : grid,
    level,
    selection: {
      basis: "given",
      marks: [],
      transcripts: interviews,
      read: interviews,
      missing: [],
      coders: [],
      rulesOnly: false,
      reviewedShare: null,
    },
    codes: columns,
    families,
    transcripts: [],
    excerpts: null,
    ordered: true,
    random,
    seed,
    given: { cells, kind, origins, attributes },
    unread: unreadIn(given),
  };
}

function gridOf({ interviews, columns, cells }: GivenGrid): Grid {
  const marks = columns.map((_, c) => {
    const set = bitset(interviews.length);
    cells.forEach((row, r) => {
      if ((row[c] ?? 0) > 0) add(set, r);
    });
    return set;
  });
  return {
    unit: "interview",
    rows: interviews.map((interview) => ({ interview, speaker: null, index: 1, section: null })),
    columns,
    marks,
    interviews,
    interviewOf: Int32Array.from(interviews, (_, i) => i),
  };
}

function unreadIn({ interviews, columns, cells }: GivenGrid): Map<string, Set<string>> {
  const missing = columns.map(({ id }, c) => {
    const held = interviews.filter((_, r) => cells[r]?.[c] === null);
    return [id, new Set(held)] as const;
  });
  return new Map(missing.filter(([, held]) => held.size > 0));
}
