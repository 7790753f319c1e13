import { appendTo, STUDY, type Step, type When } from "./journal.js";
import { interviewIds } from "./journal-people.js";

/** Who settles, where that was said: else the step is the study's. */
export interface By {
  readonly by: string | null;
}

/** The journal's lines for what was reconciled: counts and interviews, no codes. Under the lock. */
export async function reconcileStep(
  dir: string,
  { by, detail, transcripts }: By & { readonly detail: Step["detail"]; readonly transcripts: readonly string[] },
  { when, random }: { readonly when: When; readonly random: () => number },
): Promise<Map<string, string>> {
  const { ids, files } = await interviewIds(dir, [...new Set(transcripts)], random);
  const step = { step: "reconcile", detail: { ...detail, interviews: ids }, when };
  return new Map([...files, ...appendTo(dir, by ?? STUDY, step)]);
}
