import { type Codebook, codesOf } from "../codebook/codebook.js";
import { byCodeUnit } from "../text/order.js";
import type { Proposal } from "./coding.js";

/** A reading (an identity, a strategy) that some words of a person may bear out: something to read, never an attribution. */
export interface CuedReading {
  readonly code: string;
  readonly family: string;
  /** 1 for the one with the most cues in its family; equals share a rank. */
  readonly rank: number;
  /** In the order of the text. What others are said to say is no cue. */
  readonly cues: readonly Proposal[];
}

/**
 * The interpretive codes that the words of one person cue, by family in the order of the codebooks, those with the most cues first. A family
 * of which nothing is returned is not cued: nothing is inferred where no words carry it. Two rules on the same sentences are one cue.
 */
export function cuedReadings(proposals: readonly Proposal[], codebooks: readonly Codebook[]): CuedReading[] {
  const codes = codesOf(codebooks).filter(({ kind }) => kind === "interpretive");
  const families = [...new Set(codes.map(({ family }) => family))];
  const own = proposals.filter(({ shades = [] }) => shades.every(({ kind }) => kind !== "reported"));
  return families.flatMap((family) => {
    const cued = codes
      .filter((code) => code.family === family)
      .map(({ id }) => ({ code: id, family, cues: own.filter(({ code }) => code === id).sort(byPlace) }))
      .filter(({ cues }) => cues.length > 0)
      .sort((a, b) => b.cues.length - a.cues.length);
    return cued.map((one) => ({ ...one, rank: 1 + cued.filter(({ cues }) => cues.length > one.cues.length).length }));
  });
}

function byPlace(a: Proposal, b: Proposal): number {
  return byCodeUnit(a.transcript, b.transcript) || a.start - b.start || a.end - b.end;
}
