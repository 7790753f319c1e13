import { type Chain, chainsIn } from "../journal.js";
import { readNamed } from "../journal-people.js";
import { hasPending } from "../marks-pending.js";
import { type Held, type Known, knownOf, mergedIn } from "./held.js";

/** What is known of the time at which two copies were one. */
export interface Past {
  /** What copies held when they were merged here, the last one first. */
  readonly held: readonly Held[];
  /** What of that is known of the copy that is merged now. */
  readonly known: Known;
  /** What of that somebody chose to leave out: no removal, and another choice brings it in. */
  readonly left: ReadonlySet<string>;
  /** Interviews by the random ids that the journals of both copies give them. */
  readonly interviews: ReadonlyMap<string, string>;
  /** What each person has done in either copy since, as far as the journals tell. */
  readonly since: ReadonlyMap<string, Since>;
  /** Who has marks, in either copy, that the journal has not counted yet. */
  readonly uncounted: ReadonlySet<string>;
  /** An earlier merge left something of a copy out, whose steps stand in this journal all the same: it no longer tells who is newer. */
  readonly isPartial: boolean;
}

/** Steps of one person that stand in one journal alone; null where neither journal knows the person. */
export interface Since {
  readonly mine: readonly Chain["entries"][number][];
  readonly theirs: readonly Chain["entries"][number][];
}

export async function readPast(mine: string, theirs: string): Promise<Past> {
  const { chains } = chainsIn(mine);
  const merges = chains.flatMap(({ entries }) => entries.filter(({ step }) => step === "merge"));
  const isPartial = merges.some(({ detail }) => detail.left !== undefined);
  const others = chainsIn(theirs).chains;
  const { held, left } = mergedIn(mine);
  const known = knownOf({ held, back: mergedIn(theirs).held }, { mine: chains, theirs: others });
  const named = [...(await readNamed(theirs)), ...(await readNamed(mine))];
  const interviews = new Map(named.map(({ id, interview }) => [id, interview]));
  const since = sinceThen(chains, others);
  const uncounted = new Set([...since.keys()].filter((who) => [mine, theirs].some((dir) => hasPending(dir, who))));
  return { held, known, left, interviews, since, uncounted, isPartial };
}

export function sinceThen(mine: readonly Chain[], theirs: readonly Chain[]): Map<string, Since> {
  const people = new Set([...mine, ...theirs].map(({ who }) => who));
  return new Map(
    [...people].map((who) => {
      const [ours, others] = [entriesOf(mine, who), entriesOf(theirs, who)];
      return [who, { mine: without(ours, others), theirs: without(others, ours) }];
    }),
  );
}

function entriesOf(chains: readonly Chain[], who: string): Map<string, Chain["entries"][number]> {
  const entries = chains.filter((one) => one.who === who).flatMap((one) => one.entries);
  return new Map(entries.map((one) => [one.hash, one]));
}

function without<T>(these: ReadonlyMap<string, T>, those: ReadonlyMap<string, T>): T[] {
  return [...these].filter(([hash]) => !those.has(hash)).map(([, one]) => one);
}

/**
 * In which copy a mark that differs was changed last; null where the journals do not tell. They tell where they know of changes to this
 * person's marks in this interview in one copy, and of no work of theirs there in the other; never while marks of the page wait to be counted.
 */
export function newerIn(
  { since, interviews, isPartial, uncounted }: Past,
  { who, interview }: { who: string; interview: string },
): "mine" | "theirs" | null {
  if (isPartial || uncounted.has(who)) return null;
  const { mine, theirs } = since.get(who) ?? { mine: [], theirs: [] };
  const [here, there] = [mine, theirs].map((entries) => entries.filter((one) => isOnMarks(one, interviews, interview)));
  const changed = (entries: Since["mine"] = []): boolean =>
    entries.some(({ detail }) => Number(detail.changed ?? 0) + Number(detail.edited ?? 0) > 0);
  if (changed(here) && there?.length === 0) return "mine";
  return changed(there) && here?.length === 0 ? "theirs" : null;
}

function isOnMarks(one: Chain["entries"][number], interviews: Past["interviews"], id: string): boolean {
  if (!MARKING.includes(one.step)) return false;
  return isIn(one, interviews, id);
}

/** Steps that change marks. */
const MARKING = ["mark", "review", "reanchor", "codebook", "codebook-import", "codebook-undo", "anonymise", "merge"];

/**
 * Whether marks that the other copy alone has were ever in this one. `never`: their coder has taken nothing away here, in this interview,
 * since the copies parted; `held`: they have, at least as many, and did nothing there in the other copy since; `unsure`: the journals
 * do not tell which of them are new there and which were taken away here.
 */
export function heldHere(
  { since, interviews, isPartial }: Past,
  { who, interview, apart }: { who: string; interview: string; apart: number },
): "never" | "held" | "unsure" {
  const { mine, theirs } = since.get(who) ?? { mine: [], theirs: [] };
  const removed = removedIn(mine, interviews, interview);
  if (!(removed > 0)) return "never";
  const isThere = theirs.some((one) => isIn(one, interviews, interview));
  return isPartial || apart > removed || isThere ? "unsure" : "held";
}

/** Whether a person has taken marks away in the other copy alone, in an interview or in some of which it may be one. */
export function isGoneThere(
  { since, interviews }: Past,
  { who, interview }: { who: string; interview: string },
): boolean {
  return removedIn(since.get(who)?.theirs ?? [], interviews, interview) > 0;
}

/** Marks taken away, and those that found no place any more after a text was corrected and were dropped. */
function removedIn(entries: Since["mine"], interviews: Past["interviews"], interview: string): number {
  return entries
    .filter((one) => isIn(one, interviews, interview))
    .reduce((sum, { detail }) => sum + Number(detail.removed ?? 0) + Number(detail.dropped ?? 0), 0);
}

function isIn({ detail }: Chain["entries"][number], interviews: Past["interviews"], id: string): boolean {
  return !Array.isArray(detail.interviews) || detail.interviews.some((one) => interviews.get(String(one)) === id);
}
