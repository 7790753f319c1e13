import type { Basis } from "../coding/basis.js";
import { compareProposals, type ProposalsChange } from "../coding/compare-proposals.js";
import { presentNames } from "../coding/rename.js";
import { compareFindings, type HypothesisChange } from "../evidence/compare.js";
import { type CurveStep, compareCurves, compareInterviews, type InterviewsChange } from "../measures/compare.js";
import { gather, selectionOf, wholeInterviews } from "./gather.js";
import { proposalsOf } from "./proposals.js";
import type { Study } from "./read.js";
import { themesByPerson } from "./themes.js";
import { comparePeople, type PersonChange } from "./themes-diff.js";
import { findings } from "./weighing.js";

/** What other codebooks would do to a study. */
export interface StudyDiff {
  readonly basis: Basis;
  /** Whether not one mark on this basis was looked at by a person. */
  readonly rulesOnly: boolean;
  readonly interviews: number;
  readonly transcripts: number;
  readonly proposals: { readonly before: number; readonly after: number; readonly changes: readonly ProposalsChange[] };
  /** Marks of people whose code would be no more, by code. */
  readonly orphans: ReadonlyMap<string, number>;
  readonly matrix: readonly InterviewsChange[];
  /** null where the order of the interviews is not known. */
  readonly curve: readonly CurveStep[] | null;
  readonly hypotheses: readonly HypothesisChange[];
  /** What words tell of each person, whatever the basis; only of whom something changes. */
  readonly people: readonly PersonChange[];
}

/** What differs between a study and the same with other codebooks, on the basis asked for or the study's own. Writes nothing. */
export function diffStudies(before: Study, after: Study, asked?: Basis): StudyDiff {
  const name = presentNames(after.codes);
  const selection = selectionOf(before, asked);
  const later = selectionOf(after, selection.basis);
  const [old, now] = [
    gather(before, { basis: selection.basis, unit: "interview" }, selection).grid,
    gather(after, { basis: selection.basis, unit: "interview" }, later).grid,
  ];
  const [proposed, proposing] = [proposalsOf(before), proposalsOf(after)];
  const count = (all: typeof proposed): number => [...all.values()].reduce((sum, one) => sum + one.proposals.length, 0);
  const order = [...new Set([...after.codes.map(({ id }) => id), ...before.codes.map(({ id }) => name(id))])];
  return {
    basis: selection.basis,
    rulesOnly: selection.rulesOnly,
    interviews: now.interviews.length,
    transcripts: before.transcripts.length,
    proposals: {
      before: count(proposed),
      after: count(proposing),
      changes: compareProposals({ before: proposed, after: proposing }, order, name),
    },
    orphans: orphansIn(before, after),
    matrix: compareInterviews(old, now, name),
    curve: before.ordered ? compareCurves(old, now) : null,
    hypotheses: compareFindings(
      findings(before, selection),
      findings(after, later),
      wholeInterviews(after).map(({ id }) => id),
    ),
    people: comparePeople(themesByPerson(before), themesByPerson(after), name),
  };
}

/** People's marks, in all sheets, under codes that are known before and not after. */
function orphansIn(before: Study, after: Study): Map<string, number> {
  const was = new Set(before.codes.map(({ id }) => id));
  const known = new Set(after.codes.map(({ id }) => id));
  const found = new Map<string, number>();
  for (const { code, verdict } of after.sheets.flatMap(({ codings }) => codings))
    if (verdict !== "rejected" && was.has(code) && !known.has(code)) found.set(code, (found.get(code) ?? 0) + 1);
  return found;
}
