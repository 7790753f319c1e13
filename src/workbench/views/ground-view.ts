import { AGREED } from "../../coding/basis.js";
import type { Note } from "../../measures/table.js";
import { unreadIn } from "../../study/unread.js";
import type { GroundView } from "../protocol/seeing.js";
import type { SeenMarks } from "./seen-marks.js";
import { readingOf, type Viewer } from "./study-view.js";

/** Remarks that the page says in another way: who is left out, what is not settled, and that there is nothing yet. */
const SAID = ["left-out", "nothing-coded", "unsettled"];

/** On what numbers rest. */
export function groundView(seen: SeenMarks, { coder, lang }: Viewer, notes: readonly Note[]): GroundView {
  const { study, basis, bases, selection } = seen;
  const whole = study.transcripts.filter(({ material }) => material === "interview").map(({ id }) => id);
  const counted = whole.filter((id) => seen.sheetOn(id) !== undefined);
  return {
    ...{ coder, basis, bases, counted },
    unsettled: selection.unsettled ?? 0,
    begun: counted.filter((id) => !isRead(seen, id, coder)),
    open: whole.filter((id) => !counted.includes(id)),
    missing: missingIn(seen),
    notes: notes.filter(({ code }) => !SAID.includes(code)).map(({ text }) => text[lang]),
  };
}

/** Whether the person has read it to the end; of agreed marks, whether anybody has. */
function isRead({ basis, study }: SeenMarks, id: string, coder: string): boolean {
  if (basis === "own") return readingOf(study, id, coder) === "read";
  return study.sheets.some((one) => one.transcript === id && one.coder !== AGREED && typeof one.read === "string");
}

/** Codes that were made after interviews were read to the end, and for which nobody whose marks count has read these again. */
export function missingIn({ study, selection }: SeenMarks): GroundView["missing"] {
  const unread = unreadIn(study, selection);
  return study.codes.flatMap(({ id: code }) => {
    const interviews = [...(unread.get(code) ?? [])];
    return interviews.length === 0 ? [] : [{ code, interviews }];
  });
}
