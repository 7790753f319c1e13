import { type Case, type Evidence, type Sense, STANDINGS, type Standing } from "./finding.js";

/** Interviews by how they stand. */
export type Tally = Readonly<Record<Standing, readonly string[]>>;

/** Both for and against is mixed. What has no marked cause, or no marked direction, does not soften what speaks against. */
export function standingOf(evidence: readonly Evidence[], asked: boolean | null): Standing {
  const has = (...senses: Sense[]): boolean => evidence.some((one) => senses.includes(one.sense));
  if (has("supports") && has("against")) return "mixed";
  if (has("supports")) return "supports";
  if (has("against")) return "against";
  if (has("unattributed", "undirected")) return "unattributed";
  return asked === null ? "unknown" : asked ? "silent" : "not-asked";
}

/** Which sides a standing rests on, what is contrary first; of each side the senses of its passages, the plainest first. */
const SIDES: Readonly<Record<Standing, readonly (readonly Sense[])[]>> = {
  against: [["against"]],
  mixed: [["against"], ["supports"]],
  supports: [["supports"]],
  unattributed: [["unattributed", "undirected"]],
  silent: [],
  "not-asked": [],
  unknown: [],
};

/**
 * The passages that make an interview stand where it does, side by side: two sides where it stands on both, what is
 * contrary first; none where it is silent or nobody has read it. Each side by sense, then in the order of the interview.
 */
export function sidesOf({ standing, evidence }: Pick<Case, "standing" | "evidence">): Evidence[][] {
  if (standing === null) return [];
  return SIDES[standing].map((senses) => senses.flatMap((sense) => evidence.filter((one) => one.sense === sense)));
}

/** Interviews by standing; those that nobody has read are in none. */
export function tallyOf(cases: readonly Pick<Case, "interview" | "standing">[]): Tally {
  const held = (standing: Standing): string[] =>
    cases.filter((one) => one.standing === standing).map((one) => one.interview);
  return Object.fromEntries(STANDINGS.map((standing) => [standing, held(standing)])) as Record<Standing, string[]>;
}
