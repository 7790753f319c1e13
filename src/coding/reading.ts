/**
 * How far somebody is known to have read an interview, by the sheets that people have on it. `to-the-end`: one of them said so
 * (`grille read`, or in the page). `undeclared`: there are sheets, and nobody said so: a mark shows no more than that its place
 * was read. `not-read`: nobody has a sheet.
 */
export type Reached = "to-the-end" | "undeclared" | "not-read";

export function reachedBy(sheets: readonly { readonly read?: string | null }[]): Reached {
  if (sheets.length === 0) return "not-read";
  return sheets.some(({ read }) => typeof read === "string") ? "to-the-end" : "undeclared";
}
