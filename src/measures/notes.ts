import { count } from "../coding/bitset.js";
import * as about from "../messages/excerpts.js";
import * as grids from "../messages/grid-file.js";
import * as say from "../messages/measures.js";
import { formatShare } from "../messages/numbers.js";
import { onlyAnswers, openApart } from "../messages/survey.js";
import { closedNotes } from "./closed-note.js";
import { type Counted, type MeasureInput, withoutInterviews } from "./input.js";
import type { Json, Note } from "./table.js";

/** Remarks that belong to any number on this basis: who has looked, who is left out, how few there are. */
export function commonNotes(input: MeasureInput): Note[] {
  const { selection, grid, excerpts } = input;
  const quoted = withoutInterviews(input);
  if (quoted === "answers") return [{ code: "survey", text: onlyAnswers }];
  if (quoted !== null) return [...seenNotes(quoted.selection), { code: "excerpts", text: about.onlyExcerpts }];
  const notes = input.given === undefined ? seenNotes(selection) : givenNotes(input);
  const n = grid.interviews.length;
  if (selection.missing.length > 0) notes.push({ code: "left-out", text: say.leftOut(selection.missing) });
  if (excerpts !== null)
    notes.push({ code: "excerpts", text: about.countedApart(excerpts.transcripts.map(({ id }) => id)) });
  if ((input.respondents ?? 0) > 0) notes.push({ code: "survey", text: openApart(input.respondents ?? 0) });
  if (n > 1 && n < 20) notes.push({ code: "small-n", text: say.smallN(n) });
  return notes;
}

/** Who has looked at these marks, and whether there are any. */
export function seenNotes(selection: Counted): Note[] {
  return [...closedNotes(selection), ...lookedNotes(selection)];
}

function lookedNotes({ basis, marks, reviewedShare: share, rulesOnly }: Counted): Note[] {
  if (marks.length === 0) return [{ code: "nothing-coded", text: say.nothingCoded }];
  if (rulesOnly) return [{ code: "rules-only", text: say.rulesOnly }];
  if (basis !== "all" || share === null || share === 1) return [];
  const text = {
    fr: say.partlyReviewed(formatShare(share, "fr")).fr,
    en: say.partlyReviewed(formatShare(share, "en")).en,
  };
  return [{ code: "partly-reviewed", text }];
}

/** What a table from elsewhere keeps grille from knowing. */
function givenNotes({ grid, given }: MeasureInput): Note[] {
  const isEmpty = grid.marks.every((set) => count(set) === 0);
  return [
    { code: "given-grid", text: grids.given },
    ...(given?.leftOut === undefined ? [] : [{ code: "not-looked-for", text: grids.leftOutMissing(given.leftOut) }]),
    ...(isEmpty ? [{ code: "nothing-coded", text: grids.nothingCoded }] : []),
  ];
}

/** Settings that every answer repeats, so that it can be made again. */
export function commonSettings({ grid, level, selection, seed, given }: MeasureInput): Record<string, Json> {
  return {
    unit: grid.unit,
    level,
    basis: selection.basis,
    coders: selection.coders,
    interviews: grid.interviews,
    left_out: selection.missing,
    ...(given?.leftOut === undefined ? {} : { left_out_codes: given.leftOut }),
    seed,
  };
}
