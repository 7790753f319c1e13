import { AGREED } from "../coding/basis.js";
import { type Reconciled, reconciledOn } from "../coding/reconcile.js";
import type { Study } from "./read.js";

/** Where people stand on each transcript whose sheets are open, in the order of the study. */
export function reconciledIn({ transcripts, sheets }: Pick<Study, "transcripts" | "sheets">): Reconciled[] {
  return transcripts
    .filter(({ id }) => sheets.some((one) => one.coder === AGREED && one.transcript === id))
    .map((transcript) => reconciledOn(transcript, sheets));
}

/** How many differences on these transcripts nobody has settled yet. */
export function unsettledIn(study: Pick<Study, "transcripts" | "sheets">): number {
  return reconciledIn(study).reduce((sum, { open }) => sum + open.length, 0);
}
