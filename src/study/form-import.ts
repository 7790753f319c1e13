import type { Sheet } from "../coding/basis.js";
import { type Counts, NOTHING_DONE, sumOf } from "../coding/form/differences.js";
import type { FilledRow } from "../coding/form/form.js";
import { type FillPlan, planFilled } from "../coding/form/plan-filled.js";
import { renameCodes } from "../coding/rename.js";
import { withChanges } from "../coding/sheet-changes.js";
import { hasErrors, type Problem } from "../text/problem.js";
import type { Transcript } from "../text/transcript.js";
import type { When } from "./journal.js";
import type { Locking } from "./lock.js";
import { stepAfterPending } from "./marks-pending.js";
import type { Study } from "./read.js";
import { editSheets, type SheetEdit } from "./sheet-edit.js";

/** How a filled sheet is to be taken. */
export interface FormImport {
  readonly coder: string;
  readonly rows: readonly FilledRow[];
  /** `replace`: marks that were in the sheet when it was written and are not in it any more are taken away. */
  readonly manner: "add" | "replace";
  /** `good`: rows that are sound are taken where others are not; `all`: all or none. */
  readonly take: "all" | "good";
  readonly random: () => number;
}

export interface Imported extends FillPlan {
  readonly fate: "written" | "unchanged" | "refused";
}

/** What a filled sheet would change in the coder's own sheets, and all that does not match. Nothing is written. */
export function planForm(study: Study, { coder, rows, manner, random }: Omit<FormImport, "take">): FillPlan {
  const sheetOf = (transcript: Transcript): Sheet =>
    study.sheets.find((one) => one.coder === coder && one.transcript === transcript.id) ?? {
      ...{ coder, transcript: transcript.id, textSha256: transcript.sha256 },
      codings: [],
    };
  return planFilled(rows, { transcripts: study.transcripts, codes: study.codes, sheetOf, manner, random });
}

/**
 * Puts a filled sheet into the coder's own sheets as they stand on the disk at this moment, with one line of counts in the
 * journal. Throws WriteFailure where another command is at work.
 */
export async function bringForm(
  study: Study,
  { lock, when, ...how }: FormImport & { readonly lock: Locking; readonly when: When },
): Promise<Imported> {
  const plan = planForm(study, how);
  if (hasErrors(plan.problems) && how.take === "all") return { ...plan, fate: "refused" };
  if (plan.changes.length === 0) return { ...plan, fate: "unchanged" };
  const done: Counts[] = [];
  const edits = plan.changes.map(
    ({ transcript }): SheetEdit => ({
      transcript,
      change: (sheet) => {
        const now = changedNow(study, renameCodes(sheet, study.codes), { ...how, transcript });
        done.push(now.counts);
        return now.sheet;
      },
    }),
  );
  const transcripts = edits.map(({ transcript }) => transcript.id);
  const beside = (): Promise<Map<string, string>> => {
    const { added, changed, removed } = sumOf(done);
    return stepAfterPending(
      study.dir,
      { who: how.coder, transcripts, added, changed, removed },
      { when, random: how.random },
    );
  };
  const refused: Problem[] = await editSheets(study, { coder: how.coder, edits, lock, beside });
  const problems = [...plan.problems, ...refused];
  return { ...plan, problems, fate: refused.length > 0 ? "refused" : "written" };
}

/** The sheet as it stands with what the rows change in it. */
function changedNow(
  study: Study,
  sheet: Sheet,
  { transcript, rows, manner, random }: Omit<FormImport, "take"> & { readonly transcript: Transcript },
): { sheet: Sheet; counts: Counts } {
  const own = rows.filter(({ place }) => place.trim().replace(/[:@].*$/s, "") === transcript.id);
  const asked = { transcripts: [transcript], codes: study.codes, sheetOf: () => sheet, manner, random };
  const [change] = planFilled(own, asked).changes;
  const after = change === undefined ? null : withChanges(sheet, change.steps, transcript);
  if (change === undefined || after === null || "refused" in after) return { sheet, counts: NOTHING_DONE };
  return { sheet: after.sheet, counts: change.counts };
}
