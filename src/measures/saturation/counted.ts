import { type Column, incidence } from "../../coding/grid.js";
import { accumulation, runningSum } from "../../statistics/accumulation.js";
import type { Incidence } from "../../statistics/incidence.js";
import type { MeasureInput } from "../input.js";

/** The interviews × codes that numbers are drawn from, and what was left out of them. */
export interface CountedGrid {
  readonly interviews: readonly string[];
  readonly columns: readonly Column[];
  /** 0 and 1, interviews × columns. */
  readonly rows: readonly (readonly number[])[];
  /** Codes that were not looked for in some interviews yet: missing there, and left out of every number. */
  readonly waiting: readonly Waiting[];
  /** For each column, the code with which it was one before a split; itself where there was none. */
  readonly origins: readonly string[];
}

export interface Waiting {
  readonly code: string;
  readonly interviews: readonly string[];
}

/** The grid as saturation counts it: without codes that wait to be looked for, and without unreliable ones where that was asked for. */
export function countedGrid(input: MeasureInput): CountedGrid {
  const { grid, splits, saturation } = input;
  const all = incidence(grid);
  const waiting = grid.columns.flatMap(({ id }, c): Waiting[] => {
    const missing = unreadFor(input, id);
    const open = grid.interviews.filter((interview, r) => missing.has(interview) && all[r]?.[c] !== 1);
    return open.length === 0 ? [] : [{ code: id, interviews: open }];
  });
  const out = new Set([...waiting.map(({ code }) => code), ...(saturation?.unreliable ?? [])]);
  const kept = grid.columns.flatMap(({ id }, c) => (out.has(id) ? [] : [c]));
  const columns = kept.flatMap((c) => grid.columns[c] ?? []);
  return {
    interviews: grid.interviews,
    columns,
    rows: all.map((row) => kept.map((c) => row[c] ?? 0)),
    waiting,
    origins: columns.map(({ id }) => splits?.get(id) ?? id),
  };
}

/** The interviews in which a column has not been looked for: of a family, those in which one of its codes has not. */
function unreadFor({ unread, level, codes, saturation }: MeasureInput, id: string): ReadonlySet<string> {
  if (unread === undefined || unread.size === 0) return NONE;
  if (level === "code") return unread.get(id) ?? NONE;
  const own =
    level === "family"
      ? codes.filter(({ family }) => family === id).map((code) => code.id)
      : (saturation?.hypotheses?.find((one) => one.id === id)?.codes ?? []);
  return new Set(own.flatMap((code) => [...(unread.get(code) ?? [])]));
}

const NONE: ReadonlySet<string> = new Set();

/** The part of a counted grid whose columns satisfy a test. */
export function columnsWhere(counted: CountedGrid, keep: (column: Column) => boolean): CountedGrid {
  const at = counted.columns.flatMap((column, c) => (keep(column) ? [c] : []));
  const pick = <T>(all: readonly T[]): T[] => at.flatMap((c) => (all[c] === undefined ? [] : [all[c]]));
  return {
    ...counted,
    columns: pick(counted.columns),
    rows: counted.rows.map((row) => pick(row)),
    origins: pick(counted.origins),
  };
}

/** The part of a counted grid that some interviews are. */
export function rowsWhere(counted: CountedGrid, keep: (interview: string) => boolean): CountedGrid {
  const at = counted.interviews.map(keep);
  return {
    ...counted,
    interviews: counted.interviews.filter((_, r) => at[r]),
    rows: counted.rows.filter((_, r) => at[r]),
  };
}

/** What each interview brought, in the order conducted. */
export interface Arrivals {
  /** Codes seen for the first time, those apart that only a split has made different from one seen before. */
  readonly fresh: readonly number[];
  /** Codes seen for the first time that were one with a code seen before, or in the same interview. */
  readonly bySplit: readonly number[];
  /** All codes seen so far. */
  readonly seen: readonly number[];
  /** For each column the place (from 1) of the first interview with it; null where there is none. */
  readonly first: readonly (number | null)[];
}

/** A code that a split made is no news where the code that it was part of has been seen: parts of one code are new once. */
export function arrivals({ rows, origins }: CountedGrid): Arrivals {
  const { firstInterview, newCodes, cumulative } = accumulation(rows);
  const bySplit = rows.map(() => 0);
  const earliest = new Map<string, number>();
  firstInterview.forEach((at, c) => {
    const origin = origins[c] ?? "";
    if (at !== null) earliest.set(origin, Math.min(at, earliest.get(origin) ?? at));
  });
  const met = new Set<string>();
  firstInterview.forEach((at, c) => {
    const origin = origins[c] ?? "";
    if (at === null) return;
    if (at === earliest.get(origin) && !met.has(origin)) met.add(origin);
    else bySplit[at - 1] = (bySplit[at - 1] ?? 0) + 1;
  });
  const fresh = newCodes.map((n, i) => n - (bySplit[i] ?? 0));
  return {
    fresh,
    bySplit,
    seen: bySplit.some((n) => n > 0) ? runningSum(newCodes) : cumulative,
    first: firstInterview,
  };
}

/** The same interviews with the parts of one code laid together: what a rule about new codes is to be held against. */
export function beforeSplits({ rows, origins }: CountedGrid): Incidence {
  const names = [...new Set(origins)];
  if (names.length === origins.length) return rows;
  return rows.map((row) => names.map((name) => (row.some((cell, c) => cell === 1 && origins[c] === name) ? 1 : 0)));
}
