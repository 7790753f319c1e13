import type { Finding } from "../finding.js";
import { tallyOf } from "../standing.js";

/** A finding without some interviews: what the others say does not change, who is counted does. */
export function leaveOut(finding: Finding, interviews: readonly string[]): Pick<Finding, "cases" | "tally"> {
  const cases = finding.cases.filter((one) => !interviews.includes(one.interview));
  return { cases, tally: tallyOf(cases) };
}
