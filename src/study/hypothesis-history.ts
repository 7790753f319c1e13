import type { Hypothesis } from "../codebook/codebook.js";
import { type History, historyOf, type NotedStep } from "../evidence/account/history.js";
import { hypothesisHash } from "./hypothesis-hashes.js";
import { chainsIn, type JournalEntry } from "./journal.js";
import { dayOf, merged } from "./journal-log.js";
import type { Study } from "./read.js";

/** Steps by which passages come to be marked. */
const MARKING = new Set(["mark", "review", "import", "attribution", "reconcile"]);

/** For each hypothesis of a study since when it stands as it is, as the journal has it. */
export function historiesIn({ dir, codebooks }: Pick<Study, "dir" | "codebooks">): Map<string, History> {
  const steps = merged(chainsIn(dir).chains).map(({ entry }) => stepIn(entry));
  const hypotheses = codebooks.flatMap((one): readonly Hypothesis[] => one.hypotheses);
  return new Map(hypotheses.map((one) => [one.id, historyOf(one.id, hypothesisHash(one), steps)]));
}

function stepIn(entry: JournalEntry): NotedStep {
  const noted = entry.detail.hypotheses;
  const pairs = (Array.isArray(noted) ? noted : []).map((one: string): [string, string] => {
    const at = one.lastIndexOf(" ");
    return [one.slice(0, at), one.slice(at + 1)];
  });
  return { day: dayOf(entry), isMarking: MARKING.has(entry.step), hashes: new Map(pairs) };
}
