/** From where on something is remarked on. Shares are 0 to 1. */
export interface LintSettings {
  /** A rule that fires in at least this share of participants' turns says little of any of them. */
  readonly everywhere: number;
  /** Two definitions at least this alike (cosine of their stems, weighted by how rare they are). */
  readonly alike: number;
  /** Two codes whose proposals cover the same words in at least this share of the words that either covers (Jaccard). */
  readonly together: number;
  /** So many hits of a rule, or proposals of a code, before anything is said of how they meet others. */
  readonly least: number;
}

export const LINT: LintSettings = { everywhere: 0.2, alike: 0.5, together: 0.5, least: 5 };

/** So many turns of participants before anything is said of a share of them. */
export const LEAST_TURNS = 20;

/** The least contrast of a mark against the page (WCAG 2.1, 1.4.11). */
export const LEAST_CONTRAST = 3;
