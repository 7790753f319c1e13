import { codeColumns, type Incidence, isPresent } from "./incidence.js";

/** The codes as they came in, interview after interview. */
export type Accumulation = {
  /** Codes whose first appearance is interview i; one count per interview. */
  readonly newCodes: readonly number[];
  /** Running sum of `newCodes`. */
  readonly cumulative: readonly number[];
  /** For each column the number (from 1) of the first interview with the code, null when it never occurs. */
  readonly firstInterview: readonly (number | null)[];
};

/**
 * The accumulation of codes in the order conducted. Rows are interviews in that order; an interview without codes is a
 * point of the curve. Counts of codes. With no interviews all three lists are empty.
 *
 * Source: the table of new codes per interview of Guest, Bunce & Johnson 2006.
 * @example
 * accumulation([[1, 0, 0], [1, 1, 0]]) // => { newCodes: [1, 1], cumulative: [1, 2], firstInterview: [1, 2, null] }
 */
export function accumulation(incidence: Incidence): Accumulation {
  const firstInterview = Array.from({ length: codeColumns(incidence) }, (_, j) => {
    const at = incidence.findIndex((row) => isPresent(row[j]));
    return at < 0 ? null : at + 1;
  });
  const newCodes = new Array<number>(incidence.length).fill(0);
  for (const first of firstInterview) if (first !== null) newCodes[first - 1] = (newCodes[first - 1] ?? 0) + 1;
  return { newCodes, cumulative: runningSum(newCodes), firstInterview };
}

/**
 * The running sum of a list of numbers.
 * @example
 * runningSum([2, 0, 3]) // => [2, 2, 5]
 */
export function runningSum(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}
