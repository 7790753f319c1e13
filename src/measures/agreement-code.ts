import type { CodeRatings } from "./agreement-input.js";
import type { Coefficient } from "./coefficients.js";
import { type Reading, readingOf } from "./reading.js";

/** One code, and how far coders agree on it. */
export interface CodeAgreement extends CodeRatings {
  readonly coefficients: Readonly<Record<string, Coefficient>>;
  /** For each coder, the share (0 to 1) of the units that they coded in which they gave the code; null without any. */
  readonly prevalence: readonly (number | null)[];
}

/** Krippendorff's alpha of the code. */
export function alphaOf({ coefficients }: Pick<CodeAgreement, "coefficients">): number | null {
  return coefficients.krippendorff_alpha?.value ?? null;
}

/** What it lets one do. */
export function readingOfCode({ coefficients: { krippendorff_alpha: alpha } }: CodeAgreement): Reading {
  return readingOf(alpha?.value ?? null, alpha?.n ?? 0);
}

/** Codes on which coders agree least come first, those of which nothing can be said last. */
export function worstFirst(a: CodeAgreement, b: CodeAgreement): number {
  const [x, y] = [alphaOf(a), alphaOf(b)];
  if (x === null || y === null) return (x === null ? 1 : 0) - (y === null ? 1 : 0);
  return x - y;
}
