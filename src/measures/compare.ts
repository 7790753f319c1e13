import { type Grid, incidence } from "../coding/grid.js";
import { accumulation } from "../statistics/accumulation.js";

/** The interviews that a code gains and loses by a change. */
export interface InterviewsChange {
  readonly code: string;
  readonly before: number;
  readonly after: number;
  readonly gained: readonly string[];
  readonly lost: readonly string[];
}

/**
 * In which interviews each code stands after a change and did not before, and the other way round; codes that stand in
 * the same ones are left out. `name` gives the present id of an earlier code. Codes that are no more come last.
 */
export function compareInterviews(before: Grid, after: Grid, name: (id: string) => string): InterviewsChange[] {
  const [old, now] = [interviewsOf(before, name), interviewsOf(after, (id) => id)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((code) => {
    const [earlier, later] = [old.get(code) ?? [], now.get(code) ?? []];
    const gained = later.filter((id) => !earlier.includes(id));
    const lost = earlier.filter((id) => !later.includes(id));
    if (gained.length + lost.length === 0) return [];
    return [{ code, before: earlier.length, after: later.length, gained, lost }];
  });
}

function interviewsOf(grid: Grid, name: (id: string) => string): Map<string, string[]> {
  const rows = incidence(grid);
  const found = new Map<string, string[]>();
  grid.columns.forEach(({ id }, c) => {
    const held = grid.interviews.filter((_, i) => rows[i]?.[c] === 1);
    const earlier = found.get(name(id)) ?? [];
    found.set(name(id), [...earlier, ...held.filter((one) => !earlier.includes(one))]);
  });
  return found;
}

/** One interview of the saturation curve, before and after a change: codes that it brought first, and codes seen so far. */
export interface CurveStep {
  readonly interview: string;
  readonly freshBefore: number;
  readonly freshAfter: number;
  readonly seenBefore: number;
  readonly seenAfter: number;
}

/** New codes in the order conducted before and after a change; the interviews are those of the grid after it. */
export function compareCurves(before: Grid, after: Grid): CurveStep[] {
  const [old, now] = [accumulation(incidence(before)), accumulation(incidence(after))];
  return after.interviews.map((interview, i) => {
    const j = before.interviews.indexOf(interview);
    return {
      interview,
      freshBefore: old.newCodes[j] ?? 0,
      freshAfter: now.newCodes[i] ?? 0,
      seenBefore: old.cumulative[j] ?? 0,
      seenAfter: now.cumulative[i] ?? 0,
    };
  });
}
