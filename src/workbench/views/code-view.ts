import type { Sheet } from "../../coding/basis.js";
import { toReread } from "../../coding/rereading.js";
import type { Study } from "../../study/read.js";
import { bySpan } from "../../text/span.js";
import type { Transcript } from "../../text/transcript.js";
import type { CodeMarksView, Reached } from "../protocol/codes.js";
import type { MarkedView } from "../protocol/passages.js";
import { saidView } from "./said-view.js";
import { readingOf, sheetOf } from "./study-view.js";

/** Every mark of one code that this person has made. */
export function codeMarksView(study: Study, code: string, coder: string): CodeMarksView {
  const transcripts = study.transcripts.map((transcript) => {
    const { id } = transcript;
    return {
      transcript: id,
      people: study.interviews.find((one) => one.id === id)?.participants ?? [],
      standing: reached(study, { transcript: id, code, coder }),
      marks: marksOf(sheetOf(study, id, coder), transcript, (one) => one === code),
    };
  });
  return { code, count: transcripts.reduce((sum, { marks }) => sum + marks.length, 0), transcripts };
}

/** The marks of a sheet that have one of these codes, in the order of the text. */
export function marksOf(
  sheet: Sheet | undefined,
  transcript: Transcript,
  isWanted: (code: string) => boolean,
): MarkedView[] {
  return (sheet?.codings ?? [])
    .filter(({ code, verdict }) => verdict !== "rejected" && isWanted(code))
    .sort(bySpan)
    .map((coding) => {
      const { id, code, note = "" } = coding;
      return { ...saidView(transcript, coding), id, code, note };
    });
}

/** What it means that a code is not in an interview. */
export function reached(
  study: Study,
  { transcript, code, coder }: { transcript: string; code: string; coder: string },
): Reached {
  const sheet = sheetOf(study, transcript, coder);
  if (sheet !== undefined && toReread(sheet, study.codes).includes(code)) return "reread";
  return readingOf(study, transcript, coder);
}
