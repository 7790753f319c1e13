import { sum } from "./sum.js";

/**
 * Which codes occur in which interviews: one row per interview in the order conducted, one column per code. A cell is
 * false or 0 when the code is absent, true or a positive number when it is present. All rows have the same length.
 */
export type Incidence = readonly (readonly (boolean | number)[])[];

/** What estimators read from an incidence matrix. */
export type IncidenceCounts = {
  /** T, the number of interviews, the empty ones included. */
  readonly interviews: number;
  /** Y_j, in how many interviews each code occurs; one number per column. */
  readonly perCode: readonly number[];
  /** S_obs, codes that occur at least once. */
  readonly seen: number;
  /** U, the sum of Y_j: how many code × interview cells are filled. */
  readonly uses: number;
  /** Q_k, how many codes occur in exactly k interviews, for k = 0..T. */
  readonly inExactly: readonly number[];
  /** Q_1, codes that occur in one interview only. */
  readonly singletons: number;
  /** Q_2, codes that occur in two interviews. */
  readonly doubletons: number;
};

/**
 * Whether a cell says that the code is present.
 * @example
 * isPresent(2) // => true
 */
export const isPresent = (cell: boolean | number | undefined): boolean => cell === true || Number(cell) > 0;

/**
 * How many columns the matrix has. Rows of unequal length are a fault of the caller and throw.
 * @example
 * codeColumns([[1, 0, 1], [0, 0, 1]]) // => 3
 */
export function codeColumns(incidence: Incidence): number {
  const columns = incidence[0]?.length ?? 0;
  if (incidence.some((row) => row.length !== columns))
    throw new RangeError("rows of an incidence matrix differ in length");
  return columns;
}

/**
 * Counts the incidence of codes: T, Y_j, S_obs, U and Q_k.
 * @example
 * incidenceCounts([[1, 1, 0], [0, 1, 0]]).perCode // => [1, 2, 0]
 * incidenceCounts([[1, 1, 0], [0, 1, 0]]).inExactly // => [1, 1, 1]
 */
export function incidenceCounts(incidence: Incidence): IncidenceCounts {
  const interviews = incidence.length;
  const perCode = new Array<number>(codeColumns(incidence)).fill(0);
  for (const row of incidence)
    row.forEach((cell, j) => {
      if (isPresent(cell)) perCode[j] = (perCode[j] ?? 0) + 1;
    });
  const inExactly = new Array<number>(interviews + 1).fill(0);
  for (const count of perCode) inExactly[count] = (inExactly[count] ?? 0) + 1;
  return {
    interviews,
    perCode,
    seen: perCode.filter((count) => count > 0).length,
    uses: sum(perCode),
    inExactly,
    singletons: inExactly[1] ?? 0,
    doubletons: inExactly[2] ?? 0,
  };
}

/**
 * The sum, over the codes in use, of a term that depends only on the number of interviews with the code.
 * @example
 * sumOverUsed(incidenceCounts([[1, 1, 0], [0, 1, 0]]), (count) => count ** 2) // => 5
 */
export const sumOverUsed = ({ inExactly }: IncidenceCounts, term: (count: number) => number): number =>
  sum(inExactly.map((codes, count) => (codes === 0 || count === 0 ? 0 : codes * term(count))));
