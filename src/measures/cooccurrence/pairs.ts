import { cCoefficient, unequalFrequencies } from "../../statistics/c-coefficient.js";
import { conditionalOddsRatio } from "../../statistics/conditional-odds-ratio.js";
import { conditionalShare, turned } from "../../statistics/conditional-share.js";
import { dice } from "../../statistics/dice.js";
import type { Estimate } from "../../statistics/estimate.js";
import { expectedTogether, lift, npmi, pmi } from "../../statistics/lift.js";
import { haldaneOddsRatio, oddsRatio } from "../../statistics/odds-ratio.js";
import { hasZeroMargin, type PairCounts } from "../../statistics/pair-counts.js";
import { phi } from "../../statistics/phi.js";
import type { Result } from "../../statistics/result.js";
import type { Cell } from "../table.js";
import { type Meetings, pairPlace } from "./meetings.js";

/** What two codes have in common: units in which both stand, passages that overlap, or units within a moving window. */
export type Counting = "units" | "passages" | "window";

/** Two codes (places in the list of codes), and where they stand, over all interviews and in each. */
export interface Pair extends PairCounts {
  readonly i: number;
  readonly j: number;
  /** Interviews in which the two meet. */
  readonly interviews: number;
  /** In each interview: together, first, second, total (0 throughout for passages). */
  readonly byInterview: () => PairCounts[];
}

/** Every pair of codes of which both are used. */
export function pairsIn(meetings: Meetings): Pair[] {
  const { codes, interviews: T, alone } = meetings;
  const used = Array.from({ length: codes }, (_, c) => alone.subarray(c * T, (c + 1) * T).some((n) => n > 0));
  const pairs: Pair[] = [];
  for (let i = 0; i < codes; i++) {
    for (let j = i + 1; j < codes; j++) {
      if (!used[i] || !used[j]) continue;
      pairs.push(pairOf(meetings, i, j));
    }
  }
  return pairs;
}

function pairOf({ codes, interviews: T, units, alone, together }: Meetings, i: number, j: number): Pair {
  const at = pairPlace(i, j, codes) * T;
  const met = together.subarray(at, at + T);
  const [first, second] = [alone.subarray(i * T, (i + 1) * T), alone.subarray(j * T, (j + 1) * T)];
  return {
    i,
    j,
    together: sumOf(met),
    first: sumOf(first),
    second: sumOf(second),
    total: sumOf(units),
    interviews: met.filter((n) => n > 0).length,
    byInterview: () =>
      Array.from({ length: T }, (_, t) => ({
        together: met[t] ?? 0,
        first: first[t] ?? 0,
        second: second[t] ?? 0,
        total: units?.[t] ?? 0,
      })),
  };
}

const sumOf = (numbers: Int32Array | null): number => numbers?.reduce((total, n) => total + n, 0) ?? 0;

/** A pair is rare where chance would give less than one meeting or fewer than two were found: lift and PMI then explode. */
export function isRare(pair: PairCounts): boolean {
  return pair.together < 2 || (expectedTogether(pair).value ?? 0) < 1;
}

type Named = Readonly<Record<string, Cell>>;

/** Takes a number, and notes why where there is none. */
type Take = (name: string, result: Result) => number | null;

/** The indices that are always there; lift only where it can be read. */
export function usualIndices(pair: Pair, counting: Counting, meetings: Meetings): Named {
  const take: Take = (_, { value }) => value;
  const readable = counting === "units" && !hasZeroMargin(pair) && !isRare(pair);
  return { ...closeness(pair, take, { counting, meetings }), lift: readable ? lift(pair).value : null };
}

/** All indices by name, null where not defined, with `reasons` that say why: `phi: zero-margin; lift: zero-margin`. */
export function allIndices(pair: Pair, counting: Counting, meetings: Meetings): Named {
  const reasons: string[] = [];
  const take: Take = (name, { value, ...rest }) => {
    if (value === null) reasons.push(`${name}: ${"reason" in rest ? rest.reason : ""}`);
    return value;
  };
  const parts = pair.byInterview();
  const close = closeness(pair, take, { counting, meetings });
  const table = counting === "units" ? inTable(pair, { parts, take, reasons }) : withoutTable(reasons, counting);
  return { ...close, ...table, ...withoutOne(pair, parts), reasons: reasons.join("; ") };
}

/** What needs no number of units: c, Dice, both shares (for passages, the share of them that meet the other code). */
function closeness(
  pair: Pair,
  take: Take,
  { counting, meetings: { met, codes } }: { readonly counting: Counting; readonly meetings: Meetings },
): Named {
  const share = (from: PairCounts, place: number): Result =>
    conditionalShare(met === null ? from : { ...from, together: met[place] ?? 0 });
  const shares: Named =
    counting === "window"
      ? { share_of_a: null, share_of_b: null }
      : {
          share_of_a: take("share_of_a", share(pair, pair.i * codes + pair.j)),
          share_of_b: take("share_of_b", share(turned(pair), pair.j * codes + pair.i)),
        };
  return {
    c_coefficient: take("c_coefficient", cCoefficient(pair)),
    dice: take("dice", dice(pair)),
    ...shares,
    uneven: unequalFrequencies(pair),
  };
}

/** The range of c when each interview in turn is left out; null with a single one, or where c is never defined. */
function withoutOne(whole: Pair, parts: readonly PairCounts[]): Named {
  const values = parts.flatMap((left) => {
    const rest = {
      together: whole.together - left.together,
      first: whole.first - left.first,
      second: whole.second - left.second,
    };
    return parts.length < 2 ? [] : (cCoefficient(rest).value ?? []);
  });
  if (values.length === 0) return { c_least: null, c_most: null };
  const [c_least, c_most] = [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
  return { c_least, c_most };
}

interface Noting {
  readonly parts: readonly PairCounts[];
  readonly take: Take;
  readonly reasons: string[];
}

function inTable(pair: Pair, { parts, take, reasons }: Noting): Named {
  const zero = hasZeroMargin(pair);
  const none: Result = { value: null, reason: "zero-margin" };
  const limits = (name: string, estimate: Estimate): Named => {
    const { estimate: value, lower, upper, reason } = estimate;
    if (value === null) reasons.push(`${name}: ${reason}`);
    return { [name]: value, [`${name}_lower`]: lower, [`${name}_upper`]: upper };
  };
  const signs = parts.map(({ together, first, second, total }) => Math.sign(together * total - first * second));
  const single = parts.every(({ total }) => total < 2);
  if (single) reasons.push("interviews_above: one-unit-each");
  return {
    expected: take("expected", expectedTogether(pair)),
    lift: take("lift", zero ? none : lift(pair)),
    pmi: take("pmi", zero ? none : pmi(pair)),
    npmi: take("npmi", zero ? none : npmi(pair)),
    rare: isRare(pair),
    phi: take("phi", phi(pair)),
    odds_ratio: take("odds_ratio", oddsRatio(pair)),
    ...limits("odds_ratio_haldane", haldaneOddsRatio(pair)),
    ...limits("odds_ratio_conditional", conditionalOddsRatio(pair)),
    interviews_above: single ? null : signs.filter((sign) => sign > 0).length,
    interviews_below: single ? null : signs.filter((sign) => sign < 0).length,
  };
}

/** Names of what needs a table of units with and without each code. */
const OF_TABLE = [
  ...["expected", "lift", "pmi", "npmi", "rare", "phi", "odds_ratio"],
  ...["odds_ratio_haldane", "odds_ratio_haldane_lower", "odds_ratio_haldane_upper"],
  ...["odds_ratio_conditional", "odds_ratio_conditional_lower", "odds_ratio_conditional_upper"],
  ...["interviews_above", "interviews_below"],
] as const;

function withoutTable(reasons: string[], counting: "passages" | "window"): Named {
  const why = counting === "passages" ? "no-units" : "moving-window";
  reasons.push(
    ...(counting === "window" ? ["share_of_a", "share_of_b", ...OF_TABLE] : OF_TABLE).map((name) => `${name}: ${why}`),
  );
  return Object.fromEntries(OF_TABLE.map((name) => [name, null]));
}
