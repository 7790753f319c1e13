import { isRead, readingOf, TENTATIVE } from "./reading.js";
import type { Json, Measured } from "./table.js";

/** Codes by whether coders agree on them. */
export interface Unreliable {
  /** Codes whose alpha is below the threshold. */
  readonly failed: readonly string[];
  /** Codes of which nothing can be said: never marked, marked everywhere, by one coder only, or on too few units. They have not failed. */
  readonly notAssessed: readonly string[];
}

/**
 * The codes that failed agreement, from the answer of `agreement`: alpha below `threshold`, .667 where nothing is said (below
 * it, Krippendorff 2019 draws no conclusion, not even a tentative one). A code whose alpha is not read has not failed, and is
 * named apart.
 */
export function unreliableCodes({ values }: Pick<Measured, "values">, threshold: number = TENTATIVE): Unreliable {
  const codes = Object.entries(isRecord(values.codes) ? values.codes : {}).map(([id, one]) => {
    const alpha = isRecord(one) ? one.krippendorff_alpha : null;
    const { value = null, n = 0 } = isRecord(alpha) ? alpha : {};
    const known = typeof value === "number" ? value : null;
    return { id, value: isRead(readingOf(known, Number(n))) ? known : null };
  });
  return {
    failed: codes.filter(({ value }) => value !== null && value < threshold).map(({ id }) => id),
    notAssessed: codes.filter(({ value }) => value === null).map(({ id }) => id),
  };
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
