import { type Estimate, noEstimate, withoutInterval } from "./estimate.js";
import { standardErrorsFor } from "./normal.js";
import type { Ratings, Times } from "./ratings.js";
import { sum } from "./sum.js";

/** How much a near miss counts: not at all, by the distance in ranks, or by its square. */
export type KappaWeights = "none" | "linear" | "quadratic";

export type KappaSettings = {
  readonly weights?: KappaWeights;
  /** The ordered categories of the codebook; weights change with categories that nobody gave. */
  readonly categories?: readonly number[] | undefined;
  readonly confidence?: number;
  /** How often each unit counts; once where nothing is said. */
  readonly times?: Times | undefined;
};

/**
 * Cohen's kappa of two coders, plain or weighted by the distance of category ranks, with its asymptotic standard error
 * and normal interval; -1 to 1. Units that one of the two did not code drop out. Not defined with other than two coders,
 * without a unit that both coded, or where both gave one and the same category throughout. No interval where the
 * standard error is 0.
 *
 * Source: Cohen 1960, 1968; standard error of Fleiss, Cohen & Everitt 1969.
 * @example
 * cohenKappa([[1, 1, 0, 0], [1, 0, 0, 0]]).estimate // => 0.5
 */
export function cohenKappa(
  ratings: Ratings,
  { weights = "none", categories = [], confidence = 0.95, times }: KappaSettings = {},
): Estimate {
  const [first, second, ...others] = ratings;
  if (first === undefined || second === undefined || others.length > 0) return noEstimate("not-two-coders");
  const pairs = first.flatMap((a, i): Pair[] => {
    const [b, often] = [second[i], times?.[i] ?? 1];
    return a === null || b === null || b === undefined || often === 0 ? [] : [{ a, b, often }];
  });
  const units = sum(pairs.map(({ often }) => often));
  if (pairs.length === 0) return noEstimate("no-pairable-unit");
  const sorted = [...new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...categories])].sort((a, b) => a - b);
  const table = crossTable(pairs, sorted, units);
  const weight = (i: number, j: number): number => agreementWeight[weights](Math.abs(i - j) / (sorted.length - 1));
  return fromTable(table, weight, { units, confidence });
}

/** The weight of agreement at a distance of ranks, as a share of the greatest distance. */
const agreementWeight: Record<KappaWeights, (distance: number) => number> = {
  none: (distance) => (distance === 0 ? 1 : 0),
  linear: (distance) => 1 - distance,
  quadratic: (distance) => 1 - distance ** 2,
};

/** What the two gave to one unit, or to as many as are alike. */
type Pair = { readonly a: number; readonly b: number; readonly often: number };

function crossTable(pairs: readonly Pair[], categories: readonly number[], units: number): number[][] {
  const rank = new Map(categories.map((category, k) => [category, k]));
  const table = categories.map(() => categories.map(() => 0));
  for (const { a, b, often } of pairs) {
    const row = table[rank.get(a) ?? 0] ?? [];
    const column = rank.get(b) ?? 0;
    row[column] = (row[column] ?? 0) + often / units;
  }
  return table;
}

/** Shares of pairs of categories, their margins, and the weights of agreement. */
type Weighted = {
  readonly table: readonly (readonly number[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly weight: (i: number, j: number) => number;
};

/** The sum of a term over all pairs of categories. */
const over = ({ rows, columns }: Weighted, term: (i: number, j: number) => number): number =>
  sum(rows.flatMap((_, i) => columns.map((_column, j) => term(i, j))));

function fromTable(
  table: readonly (readonly number[])[],
  weight: (i: number, j: number) => number,
  { units, confidence }: { readonly units: number; readonly confidence: number },
): Estimate {
  const rows = table.map(sum);
  const columns = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)));
  if (rows.some((share, k) => share > 0 && table[k]?.[k] === sum(rows))) return noEstimate("no-variation");
  const weighted = { table, rows, columns, weight };
  const observed = over(weighted, (i, j) => (table[i]?.[j] ?? 0) * weight(i, j));
  const chance = over(weighted, (i, j) => (rows[i] ?? 0) * (columns[j] ?? 0) * weight(i, j));
  const estimate = (observed - chance) / (1 - chance);
  const spread = kappaSpread(weighted, { kappa: estimate, chance });
  if (spread < rounding) return withoutInterval({ estimate, se: 0 }, "no-spread");
  const se = Math.sqrt(spread / units) / (1 - chance);
  const reach = standardErrorsFor(confidence) * se;
  return { estimate, se, lower: estimate - reach, upper: estimate + reach, reason: null };
}

function kappaSpread(weighted: Weighted, { kappa, chance }: { kappa: number; chance: number }): number {
  const { table, rows, columns, weight } = weighted;
  const byRow = rows.map((_, i) => sum(columns.map((share, j) => share * weight(i, j))));
  const byColumn = columns.map((_, j) => sum(rows.map((share, i) => share * weight(i, j))));
  const apart = (i: number, j: number): number => weight(i, j) - ((byRow[i] ?? 0) + (byColumn[j] ?? 0)) * (1 - kappa);
  const squares = over(weighted, (i, j) => (table[i]?.[j] ?? 0) * apart(i, j) ** 2);
  return squares - (kappa - chance * (1 - kappa)) ** 2;
}

/** A spread of 0 comes out as a difference of rounded numbers of the order of 1. */
const rounding = 1e-14;
