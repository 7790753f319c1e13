import { canonical } from "../codebook/canonical-condition.js";
import type { Codebook, Hypothesis } from "../codebook/codebook.js";
import { sha256Of } from "../text/hash.js";
import type { Step } from "./journal.js";

/**
 * sha256 of what a hypothesis says: its statement, where it comes from, its parts, the conditions, directions, rival and deviant case. Which
 * questions of the guide ask it, by which kinds it is laid out, and the way its conditions are written, make no difference.
 */
export function hypothesisHash(hypothesis: Hypothesis): string {
  const { statement, origin, subQuestions = [], direction, rival, deviant } = hypothesis;
  const conditions = [hypothesis.supports, hypothesis.against, hypothesis.unattributed].map(canonical);
  const parts = subQuestions.map(({ id, ask }) => [id, ask.fr, ask.en]);
  const other = rival === null ? null : [said(rival.statement), rival.codes, said(rival.wouldSee)];
  const all = [said(statement), origin, parts, conditions, direction, other, deviant === null ? null : said(deviant)];
  return sha256Of(JSON.stringify(all));
}

function said({ fr, en }: { readonly fr: string; readonly en: string }): string[] {
  return [fr, en];
}

/** What a line of the journal notes of the hypotheses of some codebooks: each with its hash. Nothing where there are none. */
export function hypothesesNoted(codebooks: readonly Codebook[]): Step["detail"] {
  const hypotheses = codebooks.flatMap((one) => one.hypotheses);
  return hypotheses.length === 0 ? {} : { hypotheses: hypotheses.map((one) => `${one.id} ${hypothesisHash(one)}`) };
}
