import type { Hypothesis } from "../../codebook/codebook.js";
import { formatDate } from "../../messages/dates.js";
import * as say from "../../messages/evidence-sentences.js";
import { aPriori, emergent } from "../../messages/report-hypotheses.js";
import type { Words } from "../../messages/words.js";
import type { History } from "./history.js";
import { type Sentence, sentence } from "./sentence.js";

/**
 * Where a hypothesis comes from as the codebook declares it, and what the journal knows of that. What was changed after the first mark
 * was not there before as it is now: then it is no longer said to be declared a priori.
 */
export function tellHistory(hypothesis: Hypothesis, history: History): Sentence[] {
  const isChangedLate = history.kind === "told" && history.changedAfter.length > 0;
  const isSaid = hypothesis.origin === "emergent" || !isChangedLate;
  return [...(isSaid ? [tellOrigin(hypothesis)] : []), ...noted(history)];
}

/** Where a hypothesis comes from as the codebook declares it. */
export function tellOrigin({ origin, date }: Hypothesis): Sentence {
  const from = origin === "emergent" ? emergent : aPriori;
  const [french, english] = (["fr", "en"] as const).map((lang) => from(date === null ? null : formatDate(date, lang)));
  return sentence("history", "origin", { text: { fr: french?.fr ?? "", en: english?.en ?? "" } });
}

function noted(history: History): Sentence[] {
  const tell = (code: string, text: Words): Sentence => sentence("history", code, { text });
  if (history.kind === "untold")
    return [tell(history.why, history.why === "no-journal" ? say.noJournal : say.notNoted)];
  const { since, before, changed, changedAfter } = history;
  return [
    since === null || before === null
      ? tell("changed-unnoted", say.changedUnnoted)
      : tell("stands-since", say.standsSince({ ...history, since }, before)),
    ...(changed.length === 0 ? [] : [tell("changed-on", say.changedOn(changed, changedAfter))]),
  ];
}
