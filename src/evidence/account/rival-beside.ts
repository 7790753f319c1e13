import type { Evidence, Finding } from "../finding.js";

/** Where the rival's codes stand beside what the hypothesis speaks of. */
export interface RivalBeside {
  /** Passages of the rival in exchanges that also speak for the hypothesis, then those in other exchanges. */
  readonly together: readonly Evidence[];
  readonly apart: readonly Evidence[];
}

/** The rival's passages of interviews that a person has read; null where no rival is written. */
export function rivalBeside({ hypothesis, cases }: Pick<Finding, "hypothesis" | "cases">): RivalBeside | null {
  if (hypothesis.rival === null) return null;
  const read = cases.filter(({ standing }) => standing !== null);
  const isBeside = ({ interview, segment }: Evidence): boolean =>
    read.some((one) =>
      one.evidence.some(
        (each) =>
          one.interview === interview &&
          each.segment.index === segment.index &&
          (each.sense === "supports" || each.sense === "undirected"),
      ),
    );
  const rival = read.flatMap((one) => one.rival);
  return { together: rival.filter(isBeside), apart: rival.filter((one) => !isBeside(one)) };
}
