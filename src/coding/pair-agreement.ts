import { cohenKappa } from "../statistics/cohen-kappa.js";
import { byCodeUnit, naturally } from "../text/order.js";
import type { Both } from "./settlement.js";

/** What two people had in common on one transcript. */
export interface CountedPair {
  readonly coders: readonly [string, string];
  /** Participants' units of the transcript. */
  readonly units: number;
  readonly codes: Readonly<Record<string, Both>>;
  /** Codes for which one of the two had still to read it again: nothing is counted of them there. */
  readonly missing: readonly string[];
}

/** How far two people agree on one code, over several transcripts. */
export interface PairAgreement {
  readonly coders: readonly [string, string];
  readonly code: string;
  /** Units in which the code was looked for by both. */
  readonly n: number;
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
  /** Share of units, 0 to 1, on which they say the same; null without a unit. */
  readonly agreement: number | null;
  /** Cohen's kappa (1960), -1 to 1; null where it is not defined, for `reason`. */
  readonly kappa: number | null;
  readonly reason: string | null;
}

/**
 * Pairs as they were counted once, each code by its name of today. Codes that have become one since keep the names that they had:
 * their counts tell nothing of both together.
 */
export function namedNow(counted: readonly CountedPair[], now: (code: string) => string): CountedPair[] {
  const then = new Set(counted.flatMap(({ codes, missing }) => [...Object.keys(codes), ...missing]));
  const heirs = [...then].map(now);
  const name = (code: string): string => {
    const today = now(code);
    return heirs.filter((one) => one === today).length > 1 ? code : today;
  };
  return counted.map(({ codes, missing, ...rest }) => ({
    ...rest,
    codes: Object.fromEntries(Object.entries(codes).map(([code, counts]) => [name(code), counts])),
    missing: missing.map(name),
  }));
}

/** Adds up pairs over transcripts, code by code; codes that neither of two people used are left out. */
export function pairAgreements(counted: readonly CountedPair[]): PairAgreement[] {
  const names = [...new Set(counted.map(({ coders }) => coders.join(" ")))].sort(naturally);
  return names.flatMap((name) => {
    const own = counted.filter(({ coders }) => coders.join(" ") === name);
    const codes = [...new Set(own.flatMap((one) => Object.keys(one.codes)))].sort(byCodeUnit);
    return codes.flatMap((code) => agreementOn(code, own));
  });
}

function agreementOn(code: string, counted: readonly CountedPair[]): PairAgreement[] {
  const [pair] = counted;
  if (pair === undefined) return [];
  const [n, sums] = [
    counted.reduce((sum, one) => sum + (one.missing.includes(code) ? 0 : one.units), 0),
    counted.reduce(
      (sum, one) => {
        const [both, first, second] = one.missing.includes(code) ? NOTHING : (one.codes[code] ?? NOTHING);
        return { both: sum.both + both, first: sum.first + first, second: sum.second + second };
      },
      { both: 0, first: 0, second: 0 },
    ),
  ];
  const neither = n - sums.both - sums.first - sums.second;
  const { estimate, reason } = cohenKappa(ratingsOf({ ...sums, neither }));
  const agreement = n === 0 ? null : (sums.both + neither) / n;
  return [
    {
      coders: pair.coders,
      code,
      n,
      ...sums,
      neither,
      agreement,
      kappa: estimate,
      reason: estimate === null ? reason : null,
    },
  ];
}

const NOTHING: Both = [0, 0, 0];

function ratingsOf({
  both,
  first,
  second,
  neither,
}: Pick<PairAgreement, "both" | "first" | "second" | "neither">): number[][] {
  const times = (n: number, value: number): number[] => Array.from({ length: n }, () => value);
  return [
    [...times(both + first, 1), ...times(second + neither, 0)],
    [...times(both, 1), ...times(first, 0), ...times(second, 1), ...times(neither, 0)],
  ];
}
