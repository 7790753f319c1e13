import { type AlikeUnits, alikeUnits, timesOf } from "../statistics/alike-units.js";
import { brennanPrediger, congerKappa, fleissKappa, gwetAc1 } from "../statistics/chance-corrected.js";
import { clusterInterval, type Draws } from "../statistics/cluster-bootstrap.js";
import { cohenKappa, type KappaWeights } from "../statistics/cohen-kappa.js";
import { krippendorffAlpha, type MeasurementLevel } from "../statistics/krippendorff-alpha.js";
import { fullAgreement, percentAgreement } from "../statistics/percent-agreement.js";
import { type Counting, type Ratings, type Tally, type Times, tally } from "../statistics/ratings.js";
import { notDefined, type Result } from "../statistics/result.js";
import { LEAST_UNITS } from "./reading.js";

/** A coefficient with its limits; `reason` says why it, or else its limits, are null. `n`: the units that it rests on. */
export type Coefficient = {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly n: number;
  readonly reason: string | null;
};

/** With fewer interviews than this, or fewer units than an alpha is read from, no interval is printed. */
export const LEAST_INTERVIEWS = 5;

export interface CoefficientSettings {
  /** Categories of the codebook; without them, those that coders gave. */
  readonly categories?: readonly number[] | undefined;
  /** What categories are: names, ranks, or numbers between which distances mean something. */
  readonly kind: "names" | "ranks" | "numbers";
  readonly scale: MeasurementLevel;
  /** For each unit the number of its cluster from 0. */
  readonly clusters: readonly number[];
  /** What the clusters are: interviews, of which an interval needs five, or units by themselves. */
  readonly drawn: "interviews" | "units";
  readonly draws: Draws;
  /** How many units of two coders there are, where the ratings hold several decisions on each. */
  readonly units?: number;
}

interface Given extends Counting {
  readonly categories: readonly number[] | undefined;
  readonly scale: MeasurementLevel;
}

interface Kind {
  readonly of: (ratings: Ratings, given: Given) => Result;
  /** A quicker way to the same number, for resamples of complete ratings. */
  readonly resampled?: (ratings: Ratings, given: Given) => Result;
  readonly needs?: "ranks" | "numbers";
  /** Units that it rests on, where those are not all units of two coders or more. */
  readonly units?: "of-everyone";
}

const alpha = (level: MeasurementLevel): Kind => ({
  of: (ratings, { scale: _, ...given }) => krippendorffAlpha(ratings, { ...given, level }),
  ...(level === "nominal" ? {} : { needs: level === "ordinal" ? "ranks" : "numbers" }),
});
const kappa = (weights: KappaWeights): Kind => ({
  of: (ratings, { times, categories }) => {
    const { estimate, reason } = cohenKappa(ratings, { weights, categories, times });
    return estimate === null ? notDefined(reason ?? "no-variation") : { value: estimate };
  },
  ...(weights === "none" ? { resampled: congerKappa } : { needs: "ranks" }),
});

const COEFFICIENTS = {
  krippendorff_alpha: { of: (ratings, { scale, ...given }) => krippendorffAlpha(ratings, { ...given, level: scale }) },
  krippendorff_alpha_nominal: alpha("nominal"),
  krippendorff_alpha_ordinal: alpha("ordinal"),
  krippendorff_alpha_interval: alpha("interval"),
  krippendorff_alpha_ratio: alpha("ratio"),
  percent_agreement: { of: percentAgreement },
  percent_all_coders_same: { of: fullAgreement, units: "of-everyone" },
  cohen_kappa: kappa("none"),
  weighted_kappa_linear: kappa("linear"),
  weighted_kappa_quadratic: kappa("quadratic"),
  scott_pi: {
    of: (ratings, given) => (ratings.length === 2 ? fleissKappa(ratings, given) : notDefined("not-two-coders")),
  },
  fleiss_kappa: { of: fleissKappa },
  conger_kappa: { of: congerKappa },
  gwet_ac1: { of: gwetAc1 },
  brennan_prediger: { of: brennanPrediger },
} as const satisfies Readonly<Record<string, Kind>>;

export type CoefficientName = keyof typeof COEFFICIENTS;

/** Every coefficient, as files call it, in the order in which it is shown. */
export const ALL_COEFFICIENTS = Object.keys(COEFFICIENTS) as readonly CoefficientName[];

/** Those of a code that is there or not: scales and weights change nothing of them. */
export const CODE_COEFFICIENTS: readonly CoefficientName[] = [
  "krippendorff_alpha",
  "percent_agreement",
  "cohen_kappa",
  "scott_pi",
  "fleiss_kappa",
  "conger_kappa",
  "gwet_ac1",
  "brennan_prediger",
];

/** These coefficients of some ratings with percentile intervals over resamples of whole interviews. */
export function coefficientsOf(
  ratings: Ratings,
  names: readonly CoefficientName[],
  settings: CoefficientSettings,
): Readonly<Record<string, Coefficient>> {
  const alike = alikeUnits(ratings, settings.clusters);
  const made = tally(alike.ratings, settings.categories);
  let drawn: Draws | null = null;
  const draws = (): Draws => {
    drawn ??= settings.draws.map((one) => timesOf(alike, one));
    return drawn;
  };
  const count = (least: number): number => pairable(ratings, least).length;
  return Object.fromEntries(
    names.map((name) => {
      const kind: Kind = COEFFICIENTS[name];
      const n = count(kind.units === "of-everyone" ? Math.max(2, ratings.length) : 2);
      return [name, coefficient(kind, { alike, made, draws, n, ratings }, settings)];
    }),
  );
}

/** Units, from 0, that at least so many coders coded. */
export function pairable(ratings: Ratings, least: number): number[] {
  const units = ratings[0] ?? [];
  return units.flatMap((_, i) => (ratings.filter((row) => row[i] !== null).length >= least ? [i] : []));
}

interface Prepared {
  readonly ratings: Ratings;
  readonly alike: AlikeUnits;
  readonly made: Tally;
  /** How often each kind of unit counts in each resample. */
  readonly draws: () => Draws;
  readonly n: number;
}

function coefficient(
  kind: Kind,
  { alike, made, draws, n, ratings }: Prepared,
  settings: CoefficientSettings,
): Coefficient {
  const none = { lower: null, upper: null, n };
  const isEnough = kind.needs === undefined || settings.kind === "numbers" || settings.kind === kind.needs;
  if (!isEnough) return { value: null, ...none, reason: kind.needs === "ranks" ? "not-ranks" : "not-numbers" };
  const { categories, scale } = settings;
  const whole = kind.of(alike.ratings, { times: timesOf(alike), categories, scale, tally: made });
  if (whole.value === null) return { value: null, ...none, reason: whole.reason };
  const { value } = whole;
  if ((settings.units ?? n) < LEAST_UNITS) return { value, ...none, reason: "too-few-units" };
  const telling = new Set(pairable(ratings, 2).map((i) => settings.clusters[i])).size;
  if (settings.drawn === "interviews" && telling < LEAST_INTERVIEWS)
    return { value, ...none, reason: "too-few-interviews" };
  const isComplete = alike.ratings.every((row) => row.every((one) => one !== null));
  const of = (isComplete ? kind.resampled : undefined) ?? kind.of;
  const statistic = (times: Times): Result => of(alike.ratings, { times, categories, scale, tally: made });
  return { value, n, ...clusterInterval(draws(), telling, statistic) };
}
