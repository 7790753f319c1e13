import { AGREED } from "../coding/basis.js";
import { withAgreements } from "../coding/reconcile.js";
import { formatSheet } from "../coding/sheet.js";
import type { Problem } from "../text/problem.js";
import { writeAll } from "./files.js";
import { withLock } from "./lock.js";
import { textsToKeep } from "./old-texts.js";
import { isOn } from "./opening.js";
import { readStudy, type Study } from "./read.js";
import { type By, reconcileStep } from "./reconcile-step.js";
import { peoplesOn, reconciledIn, withoutUnplaced } from "./unsettled.js";
import type { Writing } from "./writing.js";

/**
 * Puts into agreed sheets what people have come to put the same since, by everybody's sheets as they stand on the disk at this moment.
 * Comes back with why nothing was written, and with how many marks came in.
 */
export async function takeAgreements(
  study: Study,
  { by }: By,
  { lock, when, random }: Writing,
): Promise<{ readonly problems: readonly Problem[]; readonly added: number }> {
  if (freshIn(study).size === 0) return { problems: [], added: 0 };
  const asked = study.transcripts.map(({ id }) => id);
  return withLock(study.dir, lock, async () => {
    const { study: now, problems } = await readStudy(study.dir);
    const wrong = problems.filter(({ severity, place }) => severity === "error" && isOn(place.file ?? "", asked));
    if (now === null || wrong.length > 0) return { problems: now === null ? problems : wrong, added: 0 };
    const wanted = withoutUnplaced({ ...now, transcripts: now.transcripts.filter(({ id }) => asked.includes(id)) });
    const [fresh, how] = [freshIn(wanted), { by: by ?? "", at: when.now, random }];
    const made = wanted.transcripts
      .filter(({ id }) => fresh.has(id))
      .map((transcript) => {
        const agreed = now.sheets.find((one) => one.coder === AGREED && one.transcript === transcript.id);
        return withAgreements(agreed, peoplesOn(now, transcript.id), { transcript, ...how });
      });
    const added = made.reduce((sum, one) => sum + one.added, 0);
    if (added === 0) return { problems: [], added };
    const sheets = made.map(
      ({ sheet }) => [`codings/${AGREED}/${sheet.transcript}.jsonl`, formatSheet(sheet)] as const,
    );
    const detail = { as: "agreed", agreements: added };
    const journal = await reconcileStep(study.dir, { by, detail, transcripts: [...fresh] }, { when, random });
    const texts = textsToKeep({ ...now, sheets: made.map(({ sheet }) => sheet) });
    await writeAll(study.dir, new Map([...sheets, ...journal, ...texts]));
    return { problems: [], added };
  });
}

/** Transcripts on which all have put something the same that is not in the agreed sheet yet. */
function freshIn(study: Pick<Study, "transcripts" | "sheets">): Set<string> {
  return new Set(reconciledIn(study).flatMap(({ fresh, transcript }) => (fresh.length > 0 ? [transcript] : [])));
}
