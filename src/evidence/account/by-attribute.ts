import type { Strata } from "../../measures/input.js";
import { naturally } from "../../text/order.js";
import type { Finding } from "../finding.js";
import { type Tally, tallyOf } from "../standing.js";

/** Where the interviews of one group stand. */
export interface GroupStands {
  /** null: the attribute is not known, or people in the interview differ in it. */
  readonly value: string | null;
  readonly interviews: readonly string[];
  readonly tally: Tally;
}

/** Where interviews stand, by the value that their participants have in an attribute. */
export function byAttribute({ cases }: Pick<Finding, "cases">, { of }: Strata): GroupStands[] {
  const read = cases.filter(({ standing }) => standing !== null);
  const groupOf = (interview: string): string | null => of.get(interview) ?? null;
  const values = [...new Set(read.map(({ interview }) => groupOf(interview)))];
  const known = values.filter((value) => value !== null).sort(naturally);
  return [...known, ...(values.includes(null) ? [null] : [])].map((value) => {
    const own = read.filter(({ interview }) => groupOf(interview) === value);
    return { value, interviews: own.map(({ interview }) => interview).sort(naturally), tally: tallyOf(own) };
  });
}
