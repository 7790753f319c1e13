import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import { meanAccumulation } from "../../statistics/mean-accumulation.js";
import { sampleCoverage } from "../../statistics/sample-coverage.js";
import { naturally } from "../../text/order.js";
import type { MeasureInput, Strata } from "../input.js";
import type { Cell, Table } from "../table.js";
import { arrivals, type CountedGrid, rowsWhere } from "./counted.js";

/** Each stratum by itself, the numbers of its own interviews: a flat curve of all can hide a stratum of two. */
export function strataTables({ ordered, saturation }: MeasureInput, counted: CountedGrid): Table[] {
  const strata = saturation?.strata;
  if (strata === undefined) return [];
  const groups = groupsOf(strata, counted.interviews).map(({ value, keep }) => ({
    value,
    own: rowsWhere(counted, keep),
  }));
  return [
    {
      name: "strata",
      title: say.strataTitle(strata.attribute),
      columns: say.strataColumns,
      rows: groups.map(({ value, own }): Cell[] => {
        const { fresh, seen } = arrivals(own);
        const n = own.interviews.length;
        return [
          value,
          n,
          own.interviews.join(", "),
          seen.at(-1) ?? 0,
          onlyHere(own, counted),
          ordered && n > 1 ? (fresh.at(-1) ?? 0) : null,
          n < SMALLEST ? null : sampleCoverage(own.rows).value,
        ];
      }),
    },
    {
      name: "strata_curves",
      title: say.strataCurvesTitle,
      columns: [say.stratumColumn, { ...columns.interviews, ...say.interviewsSoFar }, columns.mean],
      rows: groups.flatMap(({ value, own }) =>
        meanAccumulation(own.rows).map((mean, i): Cell[] => [value, i + 1, mean]),
      ),
    },
  ];
}

/** Below so many interviews of a stratum there is no coverage of it. */
const SMALLEST = 5;

interface Group {
  readonly value: string;
  readonly keep: (interview: string) => boolean;
}

/** The values in natural order. Interviews of which the value is not known, or withheld, are no stratum: a remark names them. */
function groupsOf({ of }: Strata, interviews: readonly string[]): Group[] {
  const stratumOf = (interview: string): string | null => of.get(interview) ?? null;
  const known = [...new Set(interviews.map(stratumOf))].filter((value) => value !== null).sort(naturally);
  return known.map((value) => ({
    value,
    keep: (interview) => stratumOf(interview) === value,
  }));
}

/** Codes that no other stratum has. */
function onlyHere(own: CountedGrid, counted: CountedGrid): number {
  const others = rowsWhere(counted, (interview) => !own.interviews.includes(interview));
  return own.columns.filter((_, c) => {
    const isHere = own.rows.some((row) => row[c] === 1);
    return isHere && !others.rows.some((row) => row[c] === 1);
  }).length;
}
