import { toReread } from "../../coding/rereading.js";
import type { Note } from "../../measures/table.js";
import type { Lang } from "../../messages/words.js";
import type { Study } from "../../study/read.js";
import type { GroundView } from "../protocol/seeing.js";
import { readingOf } from "./study-view.js";

/** Remarks that the page says in another way: who is left out, and that there is nothing yet. */
const SAID = ["left-out", "nothing-coded"];

/** On what the numbers of one person's sheets rest. `own` holds these sheets alone. */
export function groundView(
  own: Study,
  { coder, lang, notes }: { coder: string; lang: Lang; notes: readonly Note[] },
): GroundView {
  const whole = own.transcripts.filter(({ material }) => material === "interview").map(({ id }) => id);
  const counted = whole.filter((id) => own.sheets.some(({ transcript }) => transcript === id));
  return {
    coder,
    counted,
    begun: counted.filter((id) => readingOf(own, id, coder) !== "read"),
    open: whole.filter((id) => !counted.includes(id)),
    missing: missingIn(own),
    notes: notes.filter(({ code }) => !SAID.includes(code)).map(({ text }) => text[lang]),
  };
}

/** Codes that were made after interviews were read to the end, and for which these have not been read again. */
export function missingIn(own: Study): GroundView["missing"] {
  const left = own.sheets.map((sheet) => ({ id: sheet.transcript, codes: toReread(sheet, own.codes) }));
  return own.codes.flatMap(({ id: code }) => {
    const interviews = left.filter(({ codes }) => codes.includes(code)).map(({ id }) => id);
    return interviews.length === 0 ? [] : [{ code, interviews }];
  });
}
