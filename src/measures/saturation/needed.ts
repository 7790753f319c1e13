import * as say from "../../messages/saturation.js";
import type { Incidence } from "../../statistics/incidence.js";
import { interviewsNeededForCoverage, interviewsNeededForShare } from "../../statistics/interviews-needed.js";
import type { Cell, Json, Table } from "../table.js";

/** The target of the one number that is given by itself. */
const TARGET = 0.95;

/** Further interviews for a coverage of 0.95, as a real number, with its target; null with the reason where not defined. */
export function needed(rows: Incidence | null): Json {
  const of = { target: TARGET, of: "coverage" };
  if (rows === null) return { value: null, interviews: null, ...of, reason: "closed-list" };
  const found = interviewsNeededForCoverage(rows, TARGET);
  const interviews = found.value === null ? null : Math.ceil(found.value);
  return { value: found.value, interviews, ...of, reason: found.value === null ? found.reason : null };
}

/** Further interviews for several targets, of coverage and of the share of the codes that Chao2 estimates. */
export function neededTable(rows: Incidence | null): Table {
  const row = (of: string, target: number, value: number | null): Cell[] => [
    of,
    target,
    value,
    value === null ? null : Math.ceil(value),
  ];
  return {
    name: "needed",
    title: say.neededTitle,
    columns: say.neededColumns,
    rows:
      rows === null
        ? []
        : [
            ...[0.9, 0.95, 0.99].map((c) => row("coverage", c, interviewsNeededForCoverage(rows, c).value)),
            ...[0.8, 0.9, 0.95].map((g) => row("chao2", g, interviewsNeededForShare(rows, g).value)),
          ],
  };
}
