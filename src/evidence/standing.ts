import { type Case, type Evidence, type Sense, STANDINGS, type Standing } from "./finding.js";

/** Interviews by how they stand. */
export type Tally = Readonly<Record<Standing, readonly string[]>>;

/**
 * Both for and against is mixed, and so is a change put down to the tools, though its direction is not marked, beside a
 * denial. A change without a cause does not soften a denial.
 */
export function standingOf(evidence: readonly Evidence[], asked: boolean | null): Standing {
  const has = (...senses: Sense[]): boolean => evidence.some((one) => senses.includes(one.sense));
  if (has("supports", "undirected") && has("against")) return "mixed";
  if (has("supports")) return "supports";
  if (has("against")) return "against";
  if (has("unattributed", "undirected")) return "unattributed";
  return asked === null ? "unknown" : asked ? "silent" : "not-asked";
}

/** Interviews by standing; those that nobody has read are in none. */
export function tallyOf(cases: readonly Pick<Case, "interview" | "standing">[]): Tally {
  const held = (standing: Standing): string[] =>
    cases.filter((one) => one.standing === standing).map((one) => one.interview);
  return Object.fromEntries(STANDINGS.map((standing) => [standing, held(standing)])) as Record<Standing, string[]>;
}
