import { clusterInterval, type Draws } from "../statistics/cluster-bootstrap.js";
import { type Interval, wilson } from "../statistics/proportion-interval.js";
import type { Result } from "../statistics/result.js";
import { f1, type Judged, meanOf, precision, recall, total } from "../statistics/retrieval.js";
import type { Cell } from "./table.js";

/** One number with its limits, by interviews drawn again and, where it is a share of units, by Wilson. */
export interface Score {
  readonly found: Result;
  readonly interval: Interval;
  readonly wilson: Interval | null;
}

export interface Scores {
  readonly precision: Score;
  readonly recall: Score;
  readonly f1: Score;
}

export const SCORES = ["precision", "recall", "f1"] as const;
export type ScoreName = (typeof SCORES)[number];

const STATISTIC: Readonly<Record<ScoreName, (judged: Judged) => Result>> = { precision, recall, f1 };

/** Scores of what was judged interview by interview, all interviews added up. */
export function scoresOf(cells: readonly Judged[], draws: Draws): Scores {
  return eachScore((name) => {
    const interval = clusterInterval(draws, telling([cells], name), (times) => STATISTIC[name](drawn(cells, times)));
    return { found: STATISTIC[name](total(cells)), interval, wilson: wilsonOf(total(cells), name) };
  });
}

/** The mean of several codes' scores, each code with the same weight; codes for which a score is not defined are left aside. */
export function meanScores(codes: readonly (readonly Judged[])[], draws: Draws): Scores {
  return eachScore((name) => {
    const mean = (times: readonly number[] | null): Result =>
      meanOf(codes.map((cells) => STATISTIC[name](times === null ? total(cells) : drawn(cells, times))));
    return { found: mean(null), interval: clusterInterval(draws, telling(codes, name), mean), wilson: null };
  });
}

function eachScore(of: (name: ScoreName) => Score): Scores {
  return { precision: of("precision"), recall: of("recall"), f1: of("f1") };
}

/** In how many interviews there is anything of which a score is a share. */
function telling(codes: readonly (readonly Judged[])[], name: ScoreName): number {
  const interviews = codes[0]?.length ?? 0;
  return Array.from({ length: interviews }, (_, i) => i).filter((i) =>
    codes.some((cells) => {
      const cell = cells[i];
      return cell !== undefined && STATISTIC[name](cell).value !== null;
    }),
  ).length;
}

function drawn(cells: readonly Judged[], times: readonly number[]): Judged {
  const sum = { hits: 0, false: 0, missed: 0 };
  cells.forEach((cell, i) => {
    const n = times[i] ?? 0;
    sum.hits += n * cell.hits;
    sum.false += n * cell.false;
    sum.missed += n * cell.missed;
  });
  return sum;
}

function wilsonOf({ hits, false: wrong, missed }: Judged, name: ScoreName): Interval | null {
  if (name === "f1") return null;
  return wilson(hits, hits + (name === "precision" ? wrong : missed));
}

/** The cells of a table for one score: value, why there is none, limits, why there are none, and Wilson's where it has them. */
export function scoreCells({ found, interval, wilson: simple }: Score): Cell[] {
  return [
    found.value,
    found.value === null ? found.reason : null,
    interval.lower,
    interval.upper,
    interval.reason,
    ...(simple === null ? [] : [simple.lower, simple.upper]),
  ];
}
