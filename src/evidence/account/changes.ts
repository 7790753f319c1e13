import { type Case, type Finding, STANDINGS, type Standing } from "../finding.js";
import type { Tally } from "../standing.js";
import { leaveOut } from "./leave-out.js";

/** What is taken away or done otherwise, to see whether the sentences hold. */
export type ChangeKind = "as-it-is" | "without-participant" | "without-unreliable" | "unit" | "coder";

/** An interview that stands elsewhere after a change; null where nobody has read it on these marks. */
export interface Moved {
  readonly interview: string;
  readonly before: Standing;
  readonly after: Standing | null;
}

export interface Change {
  readonly kind: ChangeKind;
  /** The participant, the unit or the coder; codes with spaces between. Empty for what stands. */
  readonly what: string;
  /** Interviews that are counted. */
  readonly n: number;
  readonly tally: Tally;
  /** Interviews that stand elsewhere; leaving somebody out moves no one. */
  readonly moved: readonly Moved[];
  /** Standings whose sentence would be another one: what some say no one says then, or all, or the other way round. */
  readonly sentences: readonly Standing[];
}

/** The finding as it stands, to hold the others against. */
export function asItIs({ cases, tally }: Pick<Finding, "cases" | "tally">): Change {
  return { kind: "as-it-is", what: "", n: readIn(cases).length, tally, moved: [], sentences: [] };
}

/** The finding without each participant in turn: without all the interviews in which they are heard, since words cannot be taken apart there. */
export function withoutEach(finding: Finding, interviewsOf: ReadonlyMap<string, readonly string[]>): Change[] {
  return [...interviewsOf].map(([participant, interviews]) => {
    const rest = leaveOut(finding, interviews);
    return { ...changeOf(finding, rest, { kind: "without-participant", what: participant }), moved: [] };
  });
}

/** One finding held against the same hypothesis on other marks, or read in other units. */
export function changeOf(
  before: Pick<Finding, "cases" | "tally">,
  after: Pick<Finding, "cases" | "tally">,
  { kind, what }: Pick<Change, "kind" | "what">,
): Change {
  const [all, rest] = [readIn(before.cases), readIn(after.cases)];
  const moved = all.flatMap(({ interview, standing }): Moved[] => {
    const now = rest.find((one) => one.interview === interview)?.standing ?? null;
    return standing === null || now === standing ? [] : [{ interview, before: standing, after: now }];
  });
  const sentences = STANDINGS.filter(
    (standing) => shape(before.tally[standing].length, all.length) !== shape(after.tally[standing].length, rest.length),
  );
  return { kind, what, n: rest.length, tally: after.tally, moved, sentences };
}

function readIn(cases: readonly Case[]): Case[] {
  return cases.filter(({ standing }) => standing !== null);
}

function shape(k: number, n: number): "none" | "some" | "all" {
  return k === 0 ? "none" : k === n ? "all" : "some";
}

/** Whether a change is worth a line of its own. */
export function differs({ kind, moved, sentences }: Change): boolean {
  return kind !== "as-it-is" && (moved.length > 0 || sentences.length > 0);
}
