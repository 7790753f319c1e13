/** Why a number is not defined. Words for these live in other layers; a number that is not defined is never 0 or NaN. */
export type Reason =
  // incidence of codes over interviews
  | "nothing-coded"
  | "one-interview"
  | "too-few-interviews"
  | "no-spread"
  | "not-offered"
  | "below-seen"
  | "negative-variance"
  | "empty-base"
  | "threshold-never-met"
  | "target-out-of-reach"
  // two codes over units
  | "no-units"
  | "zero-margin"
  | "zero-cell"
  | "never-together"
  | "always-together"
  | "code-not-used"
  | "unbounded"
  // coders over units
  | "no-pairable-unit"
  | "no-variation"
  | "not-two-coders"
  | "too-few-units"
  | "negative-values"
  // one coder held against another
  | "nothing-proposed"
  | "nothing-marked"
  | "nothing-judged"
  // sets over cases
  | "no-member";

/** A number, or why there is none. */
export type Result = { readonly value: number } | { readonly value: null; readonly reason: Reason };

/**
 * A result that is defined.
 * @example
 * defined(0.5) // => { value: 0.5 }
 */
export const defined = (value: number): Result => ({ value });

/**
 * A result that is not defined, and why.
 * @example
 * notDefined("nothing-coded") // => { value: null, reason: "nothing-coded" }
 */
export const notDefined = (reason: Reason): Result => ({ value: null, reason });

/**
 * The share part / whole, or why it is not defined when the whole is 0.
 * @example
 * ratio(1, 4, "no-units") // => { value: 0.25 }
 * ratio(0, 0, "no-units") // => { value: null, reason: "no-units" }
 */
export const ratio = (part: number, whole: number, reason: Reason): Result =>
  whole === 0 ? notDefined(reason) : defined(part / whole);
