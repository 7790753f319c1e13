import type { Measured } from "../table.js";

/** From how many interviews on estimates and more interviews are spoken of, and from how many coverage is not called unstable. */
export const SOME = 5;
export const STABLE = 10;

/**
 * Whether coverage and estimates of an answer may be read: files have them always, but of a table of which nobody said whether
 * its codes emerged (`unsaid`) they tell nothing, and of a closed list (`closed`) there is no total to estimate.
 */
export function estimatesTold({
  settings,
  values,
}: Pick<Measured, "settings" | "values">): "told" | "unsaid" | "closed" {
  if (settings.origins === "unsaid") return "unsaid";
  const { reason } = (values.chao2_bc ?? {}) as { readonly reason?: string | null };
  return reason === "closed-list" ? "closed" : "told";
}
