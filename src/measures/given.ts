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
  const { columns, interviews, cells, kind, origins, attributes, leftOut } = given;
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
      declared: interviews,
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
    given: { cells, kind, origins, attributes, ...(leftOut === undefined ? {} : { leftOut }) },
    unread: unreadIn(given),
  };
}

/**
 * The table without the codes that were not looked for in some interviews, and these codes by name, for measures that know only
 * present and absent. With one of its codes a family goes, since what it would count is not known.
 */
export function withoutMissing(given: GivenGrid, level: "code" | "family"): GivenGrid {
  const { columns, cells } = given;
  const open = new Set(columns.filter((_, c) => cells.some((row) => row[c] === null)));
  const families = new Set([...open].map(({ family }) => family));
  const isOut = (column: Column): boolean => (level === "family" ? families.has(column.family) : open.has(column));
  const out = columns.filter(isOut);
  if (out.length === 0) return given;
  const kept = columns.map((column) => !isOut(column));
  const pick = <T>(all: readonly T[]): T[] => all.filter((_, c) => kept[c]);
  return { ...given, columns: pick(columns), cells: cells.map(pick), leftOut: out.map(({ id }) => id) };
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
    goesOn: columns.map(() => bitset(interviews.length)),
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
