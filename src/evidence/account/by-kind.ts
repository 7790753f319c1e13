import type { Mark } from "../../coding/mark.js";
import type { Evidence, Finding } from "../finding.js";
import { marksIn } from "../holds.js";

/** What is said for and against where one code of a family is marked in the same exchange. */
export interface KindSaid {
  /** null: in the exchange no code of the family is marked. */
  readonly code: string | null;
  readonly evidence: readonly Evidence[];
}

/** The passages that speak for or against, by the codes of a family in their exchange. Several codes there: under each of them. */
export function byKind(
  { cases }: Pick<Finding, "cases">,
  codes: readonly string[],
  marksOn: (interview: string) => readonly Mark[],
): KindSaid[] {
  const said = cases
    .filter(({ standing }) => standing !== null)
    .flatMap(({ evidence }) => evidence)
    .map((one) => ({ one, here: marksIn(one.segment, marksOn(one.interview)).map(({ code }) => code) }));
  const kinds = codes.map((code) => ({
    code,
    evidence: said.filter(({ here }) => here.includes(code)).map(({ one }) => one),
  }));
  const none = said.filter(({ here }) => !codes.some((code) => here.includes(code))).map(({ one }) => one);
  return [...kinds, { code: null, evidence: none }].filter(({ evidence }) => evidence.length > 0);
}
