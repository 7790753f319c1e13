import type { Reason } from "./result.js";

/** Base: how many interviews the rule compares with; run: how many must bring little; threshold: how little (share). */
export type GuestSettings = { readonly base?: number; readonly run?: number; readonly threshold?: number };

/** One run of interviews `from`..`to` (from 1), the codes it brought, and their share of the codes in the base. */
export type GuestRun = {
  readonly from: number;
  readonly to: number;
  readonly newCodes: number;
  readonly ratio: number;
  readonly meets: boolean;
};

export type GuestVerdict = {
  /** Codes in the base, B: the denominator, which is not updated. */
  readonly baseCodes: number;
  readonly runs: readonly GuestRun[];
  /** The interview after which the first run that meets the threshold begins ("6" in "6+2"). */
  readonly metAt: number | null;
  /** The interview at which this can be known ("8" in "6+2"). */
  readonly knownAt: number | null;
  readonly reason: Reason | null;
};

/**
 * The stopping rule of Guest, Namey & Chen on a list of new codes per interview, in the order conducted. Runs overlap and
 * slide by one interview; the share is compared unrounded with the threshold. Not defined with fewer than base + run
 * interviews or without codes in the base. By default base 4, run 2, threshold 0.05; to be shown as a grid of settings.
 * It speaks of code saturation under this rule, and its authors say that it does not guarantee it.
 *
 * Source: Guest, Namey & Chen 2020.
 * @example
 * guestNameyChen([15, 11, 7, 4, 4, 3, 1, 0]).metAt // => 6
 * guestNameyChen([15, 11, 7, 4, 4]).reason // => "too-few-interviews"
 */
export function guestNameyChen(
  newCodes: readonly number[],
  { base = 4, run = 2, threshold = 0.05 }: GuestSettings = {},
): GuestVerdict {
  const baseCodes = codesIn(newCodes, 0, base);
  const nothing = { baseCodes, runs: [], metAt: null, knownAt: null };
  if (newCodes.length < base + run) return { ...nothing, reason: "too-few-interviews" };
  if (baseCodes === 0) return { ...nothing, reason: "empty-base" };
  const runs = Array.from({ length: newCodes.length - base - run + 1 }, (_, i): GuestRun => {
    const found = codesIn(newCodes, base + i, base + i + run);
    const ratio = found / baseCodes;
    return { from: base + i + 1, to: base + i + run, newCodes: found, ratio, meets: ratio <= threshold };
  });
  const first = runs.find((each) => each.meets);
  if (first === undefined) return { baseCodes, runs, metAt: null, knownAt: null, reason: "threshold-never-met" };
  return { baseCodes, runs, metAt: first.from - 1, knownAt: first.to, reason: null };
}

function codesIn(newCodes: readonly number[], from: number, to: number): number {
  let codes = 0;
  for (let i = from; i < to; i++) codes += newCodes[i] ?? 0;
  return codes;
}

/**
 * Whether the rule is met at all; false also where it is not defined. The same as `metAt !== null`, for many orders.
 * @example
 * guestIsMet([15, 11, 7, 4, 4, 3, 1, 0]) // => true
 */
export function guestIsMet(
  newCodes: readonly number[],
  { base = 4, run = 2, threshold = 0.05 }: GuestSettings = {},
): boolean {
  const baseCodes = codesIn(newCodes, 0, base);
  if (baseCodes === 0) return false;
  for (let from = base; from + run <= newCodes.length; from++) {
    if (codesIn(newCodes, from, from + run) / baseCodes <= threshold) return true;
  }
  return false;
}

/**
 * The rule under each combination of base 4, 5, 6, run 2, 3 and threshold 5 %, 0 %, as its authors varied it.
 * @example
 * guestGrid([15, 11, 7, 4, 4, 3, 1, 0]).map((cell) => cell.metAt) // => [6, null, null, null, 6, null, null, null, 6, null, null, null]
 */
export const guestGrid = (newCodes: readonly number[]): (Required<GuestSettings> & GuestVerdict)[] =>
  [4, 5, 6].flatMap((base) =>
    [2, 3].flatMap((run) =>
      [0.05, 0].map((threshold) => ({ base, run, threshold, ...guestNameyChen(newCodes, { base, run, threshold }) })),
    ),
  );
