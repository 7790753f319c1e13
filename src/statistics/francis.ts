import { defined, notDefined, type Result } from "./result.js";

/** How many interviews are analysed first, and how many in a row must then bring nothing new. */
export type FrancisSettings = { readonly initial?: number; readonly stopping?: number };

/**
 * The stopping rule of Francis et al. ("10 + 3") on a list of new codes per interview, in the order conducted: the first
 * interview n >= initial + stopping such that the last `stopping` up to n brought no new code. A number of interviews.
 * Made for categories fixed beforehand. Not defined with fewer interviews than initial + stopping, or when never met.
 *
 * Source: Francis et al. 2010.
 * @example
 * francis([9, 4, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]) // => { value: 13 }
 * francis([5, 0, 0, 1, 0, 0, 0], { initial: 3, stopping: 3 }) // => { value: 7 }
 */
export function francis(newCodes: readonly number[], { initial = 10, stopping = 3 }: FrancisSettings = {}): Result {
  if (newCodes.length < initial + stopping) return notDefined("too-few-interviews");
  for (let n = initial + stopping; n <= newCodes.length; n++) {
    if (newCodes.slice(n - stopping, n).every((count) => count === 0)) return defined(n);
  }
  return notDefined("threshold-never-met");
}
