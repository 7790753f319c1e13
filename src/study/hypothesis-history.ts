import type { Hypothesis } from "../codebook/codebook.js";
import { type History, historyOf, type NotedStep } from "../evidence/account/history.js";
import { hypothesisHash } from "./hypothesis-hashes.js";
import { chainsIn } from "./journal.js";
import { dayOf, type Logged, merged } from "./journal-log.js";
import type { Study } from "./read.js";

/** Steps by which passages come to be marked. */
const MARKING = new Set(["mark", "review", "import", "attribution", "reconcile"]);

/** For each hypothesis of a study since when it stands as it is, as the journal has it. */
export function historiesIn({ dir, codebooks }: Pick<Study, "dir" | "codebooks">): Map<string, History> {
  const steps = notedSteps(merged(chainsIn(dir).chains), "hypotheses");
  const hypotheses = codebooks.flatMap((one): readonly Hypothesis[] => one.hypotheses);
  return new Map(hypotheses.map((one) => [one.id, historyOf(one.id, hypothesisHash(one), steps)]));
}

/** The steps of a journal with the hashes that they note: of each hypothesis by its id, or of all claims under `claims`. */
export function notedSteps(log: readonly Logged[], what: "hypotheses" | "claims"): NotedStep[] {
  return log.map(({ entry }) => {
    const noted = entry.detail[what];
    const pairs = Array.isArray(noted) ? noted.map(paired) : typeof noted === "string" ? [[what, noted] as const] : [];
    return { day: dayOf(entry), isMarking: MARKING.has(entry.step), hashes: new Map(pairs) };
  });
}

function paired(noted: string): readonly [id: string, hash: string] {
  const at = noted.lastIndexOf(" ");
  return [noted.slice(0, at), noted.slice(at + 1)];
}
