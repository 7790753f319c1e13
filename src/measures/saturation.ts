import type { Grid } from "../coding/grid.js";
import { accumulation } from "../statistics/accumulation.js";
import { francis } from "../statistics/francis.js";
import type { Incidence } from "../statistics/incidence.js";
import type { Result } from "../statistics/result.js";
import { sampleCoverage } from "../statistics/sample-coverage.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import { arrivals, beforeSplits, type CountedGrid, columnsWhere, countedGrid } from "./saturation/counted.js";
import { curveOf, curveTable, expectedTable } from "./saturation/curve.js";
import { depthTable } from "./saturation/depth.js";
import { type Closed, estimates } from "./saturation/estimates.js";
import { guestCells } from "./saturation/guest.js";
import { latestTable } from "./saturation/latest.js";
import { needed, neededTable } from "./saturation/needed.js";
import { orderTable } from "./saturation/order.js";
import { samplingTable } from "./saturation/sampling.js";
import { familiesTable, hypothesesTable, setsTable } from "./saturation/sets.js";
import { strataTables } from "./saturation/strata.js";
import { saturationNotes } from "./saturation-notes.js";
import type { Json, Measured } from "./table.js";

/**
 * Whether new interviews still bring new codes: the codes that each brought in the order conducted, the mean curve over
 * all orders with its band, sample coverage, and estimates for emergent codes. Reads the grid at interview level.
 * Estimators (Chao2 and others) are given for emergent codes only, since a closed list shows what was used, not how much
 * exists; where there is none they are null with the reason `closed-list`. Of a table from elsewhere they are always
 * computed. Without an order nothing in order is computed. Codes not looked for everywhere yet are left out, and named.
 */
export function saturation(input: MeasureInput): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "saturation", quoted);
  const { ordered, given, random } = input;
  const counted = countedGrid(input);
  const emergent = columnsWhere(counted, (column) => column.origin === "emergent");
  const closed = closedness(emergent.rows, input);
  const headline = closed === "open" ? emergent : counted;
  const estimated = closed === "closed" ? null : headline.rows;
  const curve = curveOf(counted.rows, random);
  const { fresh } = arrivals(headline);
  const which = input.saturation?.estimators ?? "usual";
  const values: Record<string, Json> = {
    interviews: counted.interviews.length,
    observed: curve.observed.at(-1) ?? 0,
    headline_seen: accumulation(headline.rows).cumulative.at(-1) ?? 0,
    coverage: result(sampleCoverage(headline.rows)),
    curve: { ...curve, observed: ordered ? curve.observed : null },
    ...estimates(headline.rows, closed, which),
    needed: needed(estimated),
    guest: ordered ? guestCells(fresh, beforeSplits(headline), random) : [],
    francis: ordered ? result(francis(fresh)) : { value: null, reason: "no-order" },
    not_reread: notReread(counted),
  };
  const tables = [
    orderTable(input, counted),
    curveTable(curve),
    setsTable(counted),
    familiesTable(input, counted),
    hypothesesTable(input, counted),
    expectedTable(estimated ?? [], random),
    neededTable(estimated),
    latestTable(input, counted),
    depthTable(input),
    ...strataTables(input, counted),
    samplingTable(input),
  ];
  return {
    measure: "saturation",
    settings: {
      ...commonSettings(input),
      band: 0.95,
      headline: closed === "open" && given?.origins !== "unsaid" ? "emergent" : "all",
      estimators: which,
      ...(given === undefined ? {} : { origins: given.origins }),
      ...(input.saturation?.unreliable === undefined ? {} : { left_out_as_unreliable: input.saturation.unreliable }),
      ...(input.saturation?.depth === undefined ? {} : { depth: input.saturation.depth }),
      ...(input.saturation?.strata === undefined ? {} : { strata: input.saturation.strata.attribute }),
    },
    tables,
    values,
    notes: [
      ...commonNotes(input),
      ...saturationNotes({ input, curve, closed: closed !== "open", counted, headline, values, tables }),
    ],
  };
}

/** Whether there is nothing emergent to speak of: no such code was seen, or, in a table from elsewhere, none is there. */
function closedness(emergent: Incidence, { given, grid }: MeasureInput): Closed {
  if (given !== undefined) return hasEmergent(grid) ? "open" : "closed-but-shown";
  return emergent.every((row) => row.every((cell) => cell === 0)) ? "closed" : "open";
}

function hasEmergent({ columns }: Grid): boolean {
  return columns.some((column) => column.origin === "emergent");
}

function notReread({ waiting }: CountedGrid): Json {
  return {
    codes: waiting.map(({ code }) => code),
    cells: waiting.reduce((sum, { interviews }) => sum + interviews.length, 0),
  };
}

function result(found: Result): Json {
  return found.value === null ? { value: null, reason: found.reason } : { value: found.value, reason: null };
}
