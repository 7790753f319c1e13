import * as say from "../messages/agreement.js";
import { formatCoefficient } from "../messages/numbers.js";
import type { Lang, Words } from "../messages/words.js";
import { alphaOf, type CodeAgreement, readingOfCode } from "./agreement-code.js";
import { type FreeAgreement, isCrowded } from "./agreement-free.js";
import type { AgreementInput } from "./agreement-input.js";
import { type Coefficient, LEAST_INTERVIEWS } from "./coefficients.js";
import { isRead, LEAST_UNITS, LIMITS, readingOf } from "./reading.js";
import type { Note } from "./table.js";

interface Told {
  readonly input: AgreementInput;
  readonly overall: Readonly<Record<string, Coefficient>>;
  readonly codes: readonly CodeAgreement[];
  /** Units of two coders or more. */
  readonly units: number;
  readonly q: number;
  readonly drawn: "interviews" | "units";
  readonly free: readonly FreeAgreement[];
}

/** What travels with the numbers: how little they rest on, what is not to be read out of them, what other programs print. */
export function agreementNotes(told: Told): Note[] {
  const { input, overall, codes, units, q, drawn, free } = told;
  const notes: Note[] = [...input.notes];
  const add = (when: boolean, code: string, text: Note["text"]): void => {
    if (when) notes.push({ code, text });
  };
  const main = overall.krippendorff_alpha;
  add(units === 0, "no-pairable-unit", say.noPairable);
  add(units > 0 && units < LEAST_UNITS, "too-few-units", say.tooFewUnits(units));
  const interviews = telling(input);
  const isAny = [...Object.values(overall), ...codes.flatMap((code) => Object.values(code.coefficients))].some(
    ({ lower }) => lower !== null,
  );
  const tooFew = drawn === "interviews" && units >= LEAST_UNITS && interviews < LEAST_INTERVIEWS;
  add(tooFew, "too-few-interviews", say.tooFewInterviews(interviews));
  add(isAny && drawn === "interviews" && interviews < 20, "few-interviews", say.fewInterviews(interviews));
  add(isAny && drawn === "units", "units-drawn", say.unitsDrawn);
  add(main?.reason === "no-variation", "no-variation", say.noVariation);
  const silent = codes.filter((code) => alphaOf(code) === null && code.ratings.flat().every((value) => value !== 1));
  add(silent.length > 0 && silent.length < codes.length, "never-given", say.neverGiven(silent.map(({ id }) => id)));
  const paradox = codes.filter(isParadox).map(({ id }) => id);
  add(paradox.length > 0, "paradox", say.paradox(paradox));
  add(input.manner === "several", "pooled", say.pooled);
  const isCounted = [overall, ...codes.map(({ coefficients }) => coefficients)].some((one) =>
    [one.gwet_ac1, one.brennan_prediger].some((found) => (found?.value ?? null) !== null),
  );
  add(isCounted, "categories", say.categories(q, input.categories === null || input.categories.codebook !== null));
  add(
    codes.some((code) => isRead(readingOfCode(code))),
    "reading",
    say.limits,
  );
  const below = main === undefined ? null : lowerReading(main, units);
  if (below !== null) add(true, "overall-reaches-below", say.overallReachesBelow(below));
  const reaching = codes.filter(reachesBelow).map(({ id }) => id);
  add(reaching.length > 0, "reaches-below", say.reachesBelow(reaching));
  add(free.length > 0, "free", say.freeMarks);
  add(free.some(isCrowded), "codes-overlap", say.codesOverlap);
  add(true, "comparable", free.length > 0 ? say.comparableFree : say.comparableUnits);
  return notes;
}

/** Interviews of which two coders or more coded a unit. */
function telling({ units, codes, categories }: AgreementInput): number {
  const all = categories === null ? codes.map(({ ratings }) => ratings) : [categories.ratings];
  const held = units.filter((_, i) => all.some((rows) => rows.filter((row) => typeof row[i] === "number").length > 1));
  return new Set(held.map(({ interview }) => interview)).size;
}

/** Whether the lower limit of alpha would be read otherwise than alpha itself. */
function reachesBelow({ coefficients: { krippendorff_alpha: alpha } }: CodeAgreement): boolean {
  return alpha !== undefined && lowerReading(alpha, alpha.n) !== null;
}

/** The lower limit of an interval, where it would be read otherwise than the value itself. */
function lowerReading(
  { value, lower }: Coefficient,
  units: number,
): { readonly lower: Words; readonly reading: Words } | null {
  if (lower === null || readingOf(value, units) === readingOf(lower, units)) return null;
  const shown = (lang: Lang): string => formatCoefficient(lower, lang, { limits: LIMITS });
  return { lower: { fr: shown("fr"), en: shown("en") }, reading: say.readings[readingOf(lower, units)] };
}

/** High agreement with a low alpha where nearly all units, or nearly none, have the code; AC1 tells the two apart. */
function isParadox(code: CodeAgreement): boolean {
  const { percent_agreement: percent, gwet_ac1: ac1 } = code.coefficients;
  const shares = code.prevalence.filter((share) => share !== null);
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  const isSkewed = mean <= 0.1 || mean >= 0.9;
  const isLow = readingOfCode(code) === "unreliable";
  return isLow && (percent?.value ?? 0) >= 0.85 && (ac1?.value ?? 0) >= 0.8 && isSkewed;
}
