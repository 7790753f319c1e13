/** From here on data can be relied on; from the other on, for conclusions that stay tentative. Source: Krippendorff 2019. */
export const RELIABLE = 0.8;
export const TENTATIVE = 0.667;

/** With fewer units than this no alpha is read, and no interval is given. */
export const LEAST_UNITS = 20;

/** What an alpha lets one do: no other words than Krippendorff's own limits. */
export type Reading = "reliable" | "tentative" | "unreliable" | "too-few-units" | "not-assessed";

/** How an alpha is read that rests on so many units coded by two people or more; null where it is not defined. */
export function readingOf(alpha: number | null, units: number): Reading {
  if (alpha === null) return "not-assessed";
  if (units < LEAST_UNITS) return "too-few-units";
  if (alpha >= RELIABLE) return "reliable";
  return alpha >= TENTATIVE ? "tentative" : "unreliable";
}

/** Whether an alpha is read by those limits at all. */
export const isRead = (reading: Reading): boolean => reading !== "not-assessed" && reading !== "too-few-units";

/** The limits by which a number of a column is read, after what it is and its unit; null of one that does not end at 1. */
export function limitsOf({ name, unit }: { readonly name: string; readonly unit: string }): readonly number[] | null {
  const own = READ_BY[name];
  if (own !== undefined) return own;
  if (unit === "up to 1") return LIMITS;
  return unit === "share 0 to 1" || unit === "0 to 1" ? [] : null;
}

/** Columns with limits of their own: the usual floors of sufficiency and necessity (Schneider & Wagemann 2012), and those of codes to read again. */
const READ_BY: Readonly<Record<string, readonly number[]>> = {
  consistency: [0.8, 0.9],
  characters_a: [0.7, 0.9],
  characters_b: [0.7, 0.9],
};

/** Columns that hold a p, which is never written as 0 or 1 where it is not. */
export const isP = (column: string): boolean => P.has(column);
const P = new Set(["p", "p_greater", "p_less", "smallest_p", "holm", "bh", "by"]);

export const LIMITS: readonly number[] = [TENTATIVE, RELIABLE];
