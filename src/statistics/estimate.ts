import type { Reason } from "./result.js";

/** An estimate with its standard error and interval. `reason` says why any of the four is null, and is null when none is. */
export type Estimate = {
  readonly estimate: number | null;
  readonly se: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Reason | null;
};

/**
 * Nothing could be estimated, and why.
 * @example
 * noEstimate("one-interview").reason // => "one-interview"
 */
export const noEstimate = (reason: Reason): Estimate => ({
  estimate: null,
  se: null,
  lower: null,
  upper: null,
  reason,
});

/**
 * An estimate without interval, and why it has none.
 * @example
 * withoutInterval({ estimate: 4, se: 0 }, "no-spread") // => { estimate: 4, se: 0, lower: null, upper: null, reason: "no-spread" }
 */
export const withoutInterval = (found: { estimate: number; se: number | null }, reason: Reason): Estimate => ({
  estimate: found.estimate,
  se: found.se,
  lower: null,
  upper: null,
  reason,
});
