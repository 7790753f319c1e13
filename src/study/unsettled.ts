import { AGREED, type Sheet } from "../coding/basis.js";
import { isBegun } from "../coding/disagreements.js";
import { type Reconciled, reconciledOn } from "../coding/reconcile.js";
import type { Study } from "./read.js";

/** Where people stand on each transcript whose sheets are open, in the order of the study. */
export function reconciledIn({ transcripts, sheets }: Pick<Study, "transcripts" | "sheets">): Reconciled[] {
  return transcripts
    .filter(({ id }) => sheets.some((one) => one.coder === AGREED && one.transcript === id))
    .map((transcript) => reconciledOn(transcript, sheets));
}

/**
 * The transcripts on which marks of anybody wait for a place since the text was corrected: what is compared there would be
 * compared without them. Whose they are is nobody else's business.
 */
export function unplacedIn({ transcripts, sheets }: Pick<Study, "transcripts" | "sheets">): string[] {
  return transcripts
    .filter(({ id, sha256 }) =>
      sheets.some((one) => one.transcript === id && (one.astray !== undefined || one.textSha256 !== sha256)),
    )
    .map(({ id }) => id);
}

/** A study without the transcripts on which marks wait for a place. */
export function withoutUnplaced<Some extends Pick<Study, "transcripts" | "sheets">>(study: Some): Some {
  const unplaced = new Set(unplacedIn(study));
  return { ...study, transcripts: study.transcripts.filter(({ id }) => !unplaced.has(id)) };
}

/** How many differences nobody has settled yet; not on transcripts where marks wait for a place, which are told apart. */
export function unsettledIn(study: Pick<Study, "transcripts" | "sheets">): number {
  return reconciledIn(withoutUnplaced(study)).reduce((sum, { open }) => sum + open.length, 0);
}

/** People's sheets on a transcript; one that was opened and left empty says nothing, unless it was read to the end. */
export function peoplesOn({ sheets }: Pick<Study, "sheets">, id: string): Sheet[] {
  return sheets.filter((one) => one.transcript === id && one.coder !== AGREED && isBegun(one));
}
