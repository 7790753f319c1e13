import * as say from "../messages/measures.js";
import { formatShare } from "../messages/numbers.js";
import type { MeasureInput } from "./input.js";
import type { Json, Note } from "./table.js";

/** Remarks that belong to any number on this basis: who has looked, who is left out, how few there are. */
export function commonNotes({ selection, grid, excerpts }: MeasureInput): Note[] {
  const notes: Note[] = [];
  const { reviewedShare: share } = selection;
  const n = grid.interviews.length;
  if (selection.rulesOnly && selection.marks.length > 0) notes.push({ code: "rules-only", text: say.rulesOnly });
  else if (selection.basis === "all" && share !== null && share < 1) {
    const text = say.partlyReviewed(formatShare(share, "en"));
    notes.push({ code: "partly-reviewed", text: { ...text, fr: say.partlyReviewed(formatShare(share, "fr")).fr } });
  }
  if (selection.marks.length === 0) notes.push({ code: "nothing-coded", text: say.nothingCoded });
  if (selection.missing.length > 0) notes.push({ code: "left-out", text: say.leftOut(selection.missing) });
  if (excerpts.length > 0) notes.push({ code: "excerpts", text: say.excerptsLeftOut(excerpts) });
  if (n > 1 && n < 20) notes.push({ code: "small-n", text: say.smallN(n) });
  return notes;
}

/** Settings that every answer repeats, so that it can be made again. */
export function commonSettings({ grid, level, selection, seed }: MeasureInput): Record<string, Json> {
  return {
    unit: grid.unit,
    level,
    basis: selection.basis,
    coders: selection.coders,
    interviews: grid.interviews,
    left_out: selection.missing,
    seed,
  };
}
