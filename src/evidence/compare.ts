import type { Case, Finding, Sense, Standing } from "./finding.js";

export const SENSES: readonly Sense[] = ["supports", "against", "unattributed", "undirected", "rival"];

/** One interview before a hypothesis, before and after a change. Standings are null where no person has read it. */
export interface CaseChange {
  readonly interview: string;
  readonly before: Standing | null;
  readonly after: Standing | null;
  /** For each sense how many passages speak in it, before and after. */
  readonly passages: Readonly<Record<Sense, readonly [before: number, after: number]>>;
  /** Whether anything differs. */
  readonly differs: boolean;
}

/** What a change does to one hypothesis. */
export interface HypothesisChange {
  readonly id: string;
  readonly is: "added" | "removed" | "kept";
  /** Whether what it says, or its conditions, have been rewritten. */
  readonly rewritten: boolean;
  readonly cases: readonly CaseChange[];
}

/** Each hypothesis before and after a change, interview by interview in the order of `interviews`. */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  interviews: readonly string[],
): HypothesisChange[] {
  const ids = [...new Set([...after, ...before].map(({ hypothesis }) => hypothesis.id))];
  return ids.map((id): HypothesisChange => {
    const [old, now] = [before, after].map((all) => all.find(({ hypothesis }) => hypothesis.id === id));
    const both = old !== undefined && now !== undefined;
    return {
      id,
      is: both ? "kept" : now === undefined ? "removed" : "added",
      rewritten: both && JSON.stringify(old.hypothesis) !== JSON.stringify(now.hypothesis),
      cases: interviews.map((interview) => caseChange(interview, caseIn(old, interview), caseIn(now, interview))),
    };
  });
}

function caseIn(finding: Finding | undefined, interview: string): Case | undefined {
  return finding?.cases.find((one) => one.interview === interview);
}

function caseChange(interview: string, old: Case | undefined, now: Case | undefined): CaseChange {
  const [before, after] = [old?.standing ?? null, now?.standing ?? null];
  const count = (one: Case | undefined, sense: Sense): number =>
    [...(one?.evidence ?? []), ...(one?.rival ?? [])].filter((each) => each.sense === sense).length;
  const pairs = SENSES.map((sense) => [sense, [count(old, sense), count(now, sense)]] as const);
  const passages = Object.fromEntries(pairs) as CaseChange["passages"];
  const differs = before !== after || pairs.some(([, [a, b]]) => a !== b);
  return { interview, before, after, passages, differs };
}
