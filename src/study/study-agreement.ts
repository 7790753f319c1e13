import { AGREED, type Sheet } from "../coding/basis.js";
import { pairOf, sheetHash } from "../coding/opening.js";
import { type CountedPair, namedNow, type PairAgreement, pairAgreements } from "../coding/pair-agreement.js";
import { presentNames } from "../coding/rename.js";
import { toReread } from "../coding/rereading.js";
import type { Opening } from "../coding/settlement.js";
import { segments } from "../text/segments.js";
import type { Transcript } from "../text/transcript.js";
import type { Study } from "./read.js";
import { peoplesOn, unplacedIn } from "./unsettled.js";

/** How far people agree: before they had seen each other's sheets, and each with the agreed sheet now. */
export interface StudyAgreement {
  /** As it was kept when sheets were opened, whatever became of these since: the figures to report. */
  readonly before: readonly PairAgreement[];
  /** Each person's sheet as it is now against the agreed one; not where marks wait for a place, and are compared without them. */
  readonly after: readonly PairAgreement[];
  /** Sheets that are no longer as they were when they were opened. */
  readonly changed: readonly { readonly transcript: string; readonly coder: string }[];
  /** Marks that had been decided on with a proposal in view, among those before. */
  readonly seen: number;
  /** Transcripts that were opened here. */
  readonly transcripts: readonly string[];
}

/** Adds up what was kept when sheets were opened, and counts how they stand to the agreed ones. */
export function agreementIn(study: Pick<Study, "transcripts" | "sheets" | "codes">): StudyAgreement {
  const known = study.transcripts.flatMap((transcript) => {
    const agreed = study.sheets.find((one) => one.coder === AGREED && one.transcript === transcript.id);
    return agreed?.opened === undefined ? [] : [{ transcript, agreed, opened: agreed.opened }];
  });
  const now = presentNames(study.codes);
  const unplaced = new Set(unplacedIn(study));
  const placed = known.filter(({ transcript }) => !unplaced.has(transcript.id));
  return {
    before: pairAgreements(
      namedNow(
        known.flatMap(({ opened }) => pairsThen(opened)),
        now,
      ),
    ),
    after: pairAgreements(placed.flatMap((one) => pairsNow(study, one))),
    changed: known.flatMap(({ transcript, opened }) =>
      opened.sheets
        .filter((then) => {
          const now = study.sheets.find((one) => one.coder === then.coder && one.transcript === transcript.id);
          return now === undefined || sheetHash(now) !== then.sha256;
        })
        .map(({ coder }) => ({ transcript: transcript.id, coder })),
    ),
    seen: known.reduce((sum, { opened }) => sum + opened.sheets.reduce((all, { seen }) => all + seen, 0), 0),
    transcripts: known.map(({ transcript }) => transcript.id),
  };
}

function pairsThen({ pairs, units, sheets }: Opening): CountedPair[] {
  return pairs.map(({ coders, codes }) => {
    const missing = sheets.filter(({ coder }) => coders.includes(coder)).flatMap((one) => one.missing);
    return { coders, units, codes, missing };
  });
}

function pairsNow(
  study: Pick<Study, "sheets" | "codes">,
  { transcript, agreed, opened }: { transcript: Transcript; agreed: Sheet; opened: Opening },
): CountedPair[] {
  const units = segments(transcript, opened.unit);
  return peoplesOn(study, transcript.id).map((sheet) => ({
    ...pairOf([sheet, agreed], units),
    units: units.length,
    missing: toReread(sheet, study.codes),
  }));
}
