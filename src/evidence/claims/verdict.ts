import type { Claim } from "../../codebook/claims.js";
import type { Words } from "../../messages/words.js";
import type { Passage, Stand } from "./stand.js";

/** What can be said of a claim on these data. None of them is a failure of whoever asks. */
export type Verdict = "holds" | "does-not-hold" | "cannot-be-told" | "source-contradicts-itself";
export const VERDICTS: readonly Verdict[] = ["holds", "does-not-hold", "cannot-be-told", "source-contradicts-itself"];

/** A verdict with its reason, and the people it rests on. */
export interface Judged {
  readonly verdict: Verdict;
  /** Sentences, in order. */
  readonly why: readonly Words[];
  /** How each person stands whom the claim is about. */
  readonly stands: readonly Stand[];
}

/** A claim before the data. */
export interface Answer extends Judged {
  readonly claim: Claim;
  /** Where the source contradicts itself: what the data alone would say, and the claims that stand against this one. */
  readonly alone: Verdict | null;
  readonly against: readonly Claim[];
}

/** The passages that an answer rests on, in the order of the people. */
export function passagesOf({ stands }: Pick<Judged, "stands">): Passage[] {
  return stands.flatMap(({ passages }) => passages);
}

/** The passages to read beside it, which decide nothing. */
export function cuesOf({ stands }: Pick<Judged, "stands">): Passage[] {
  return stands.flatMap(({ cues }) => cues);
}
