import type { PairAgreement } from "../coding/pair-agreement.js";
import type { Words } from "../messages/words.js";
import type { MeasurementLevel } from "../statistics/krippendorff-alpha.js";
import type { Ratings } from "../statistics/ratings.js";
import type { Json, Note } from "./table.js";

/** A code of several coders over units: 1 present, 0 absent, null not coded. */
export interface CodeRatings {
  readonly id: string;
  readonly family: string | null;
  readonly label: Words;
  readonly ratings: Ratings;
}

/** One unit that coders were given: how it is found again, and the interview that it comes from, where that is known. */
export interface CodedUnit {
  readonly place: string;
  readonly interview: string | null;
}

/** A stretch of what participants said, in characters of all their words one after the other. */
export interface CodedStretch {
  readonly start: number;
  readonly end: number;
}

/** The marks of a group of coders on the texts that all of them read. Each code has one list of stretches for each coder. */
export interface FreeMarks {
  readonly coders: readonly string[];
  /** Characters that participants said, a gap of one between interviews; and, apart, with everybody's words, as NVivo counts. */
  readonly said: { readonly length: number; readonly gaps: number; readonly codes: StretchesByCode };
  readonly whole: { readonly length: number; readonly codes: StretchesByCode };
}

export type StretchesByCode = ReadonlyMap<string, readonly (readonly CodedStretch[])[]>;

/** What several coders did with the same units, each on their own. */
export interface AgreementInput {
  /** What a unit is: `turn`, or `unit` where a table from elsewhere does not tell. */
  readonly unit: string;
  readonly coders: readonly string[];
  readonly units: readonly CodedUnit[];
  /** `one`: each unit has one category of each coder; `several`: each code is there or not. */
  readonly manner: "one" | "several";
  readonly codes: readonly CodeRatings[];
  /** The categories given, one row per coder; null where each code is there or not. */
  readonly categories: CategoryRatings | null;
  readonly scale: MeasurementLevel;
  /** Where coders cut the text freely, their marks as they stand; one group for each two coders, and one for all of more. */
  readonly free: readonly FreeMarks[];
  /** Where sheets were changed after they were opened: how far people had agreed by then, as it was counted and kept. */
  readonly before: readonly PairAgreement[];
  /** How much of the material two coders or more have coded. */
  readonly doubleCoded: { readonly interviews: number | null; readonly ofInterviews: number | null };
  readonly settings: Readonly<Record<string, Json>>;
  readonly notes: readonly Note[];
  readonly seed: number;
  readonly random: () => number;
  /** How many resamples intervals rest on. */
  readonly resamples: number;
}

export interface CategoryRatings {
  readonly ratings: Ratings;
  /** Names of the categories by their number in `ratings`. */
  readonly names: ReadonlyMap<number, string>;
  /** What categories are: names; names in an order, by their ranks; or numbers, so that distances between them mean something. */
  readonly kind: "names" | "ranks" | "numbers";
  /** The categories of the codebook in order, where they were said; else those that coders gave are taken. */
  readonly codebook: readonly number[] | null;
}
