import { type Column, type Grid, incidence } from "../coding/grid.js";
import { columns } from "../messages/columns.js";
import { accumulation } from "../statistics/accumulation.js";
import { accumulationSd } from "../statistics/accumulation-sd.js";
import { bootstrapRichness } from "../statistics/bootstrap-richness.js";
import { chao2 } from "../statistics/chao2.js";
import type { Estimate } from "../statistics/estimate.js";
import { exactOrderDistribution, mostInterviewsForEveryOrder } from "../statistics/exact-order-distribution.js";
import { francis } from "../statistics/francis.js";
import { guestGrid } from "../statistics/guest-namey-chen.js";
import type { Incidence } from "../statistics/incidence.js";
import { interviewsNeededForCoverage } from "../statistics/interviews-needed.js";
import { jackknife1, jackknife2 } from "../statistics/jackknife.js";
import { meanAccumulation } from "../statistics/mean-accumulation.js";
import { type OrderBand, orderBand } from "../statistics/order-distribution.js";
import type { Result } from "../statistics/result.js";
import { sampleCoverage } from "../statistics/sample-coverage.js";
import { sampledOrderDistribution } from "../statistics/sampled-order-distribution.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, onlyExcerpts } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import { saturationNotes } from "./saturation-notes.js";
import type { Cell, Json, Measured, Table } from "./table.js";

/**
 * Whether new interviews still bring new codes: the codes that each brought in the order conducted, the mean curve over
 * all orders with its band, sample coverage, and estimates for emergent codes. Reads the grid at interview level.
 * Estimators (Chao2 and others) are given for emergent codes only, since a closed list shows what was used, not how much
 * exists; where there is none they are null with the reason `closed-list`. Without an order nothing in order is computed.
 */
export function saturation(input: MeasureInput): Measured {
  const quoted = onlyExcerpts(input);
  if (quoted !== null) return notMeasured(input, "saturation", quoted);
  const { grid, ordered, given } = input;
  const all = incidence(grid);
  const emergent = columnsOf(all, grid, "emergent");
  const curve = curveOf(all, input);
  const closed = isClosed(emergent, input);
  const headline = closed ? all : emergent;
  const fresh = accumulation(headline).newCodes;
  return {
    measure: "saturation",
    settings: {
      ...commonSettings(input),
      band: 0.95,
      headline: closed ? "all" : "emergent",
      ...(given === undefined ? {} : { origins: given.origins }),
    },
    tables: [orderTable(input, all), curveTable(curve), setsTable(input, all), familiesTable(input, all)],
    values: {
      interviews: grid.interviews.length,
      observed: accumulation(all).cumulative.at(-1) ?? 0,
      coverage: result(sampleCoverage(headline)),
      curve: { ...curve, observed: ordered ? curve.observed : null },
      ...(given === undefined ? estimates(closed ? null : emergent) : estimatesAnyway(headline, closed)),
      needed:
        closed && given === undefined
          ? { value: null, reason: "closed-list" }
          : result(interviewsNeededForCoverage(headline, 0.95)),
      guest: ordered ? guestGrid(fresh).map(guestJson) : [],
      francis: ordered ? result(francis(fresh)) : { value: null, reason: "no-order" },
    },
    notes: [...commonNotes(input), ...saturationNotes({ input, curve, closed, headline })],
  };
}

/** Whether there is nothing emergent to speak of: no such code was seen, or, in a table from elsewhere, none is there. */
function isClosed(emergent: Incidence, { given, grid }: MeasureInput): boolean {
  if (given !== undefined) return grid.columns.every((column) => column.origin === "a_priori");
  return emergent.every((row) => row.every((cell) => cell === 0));
}

const CLOSED: Json = { estimate: null, se: null, lower: null, upper: null, reason: "closed-list" };

interface Curve {
  readonly [key: string]: readonly number[];
  readonly observed: readonly number[];
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

function curveOf(all: Incidence, { random }: MeasureInput): Curve {
  const band = bandOf(all, random);
  return {
    observed: accumulation(all).cumulative,
    mean: meanAccumulation(all),
    sd: accumulationSd(all),
    lower: band.lower,
    upper: band.upper,
  };
}

/** Exact over all orders up to 20 interviews, 2000 seeded orders beyond. */
function bandOf(all: Incidence, random: () => number): OrderBand {
  if (all.length === 0) return { lower: [], median: [], upper: [] };
  const exact = all.length <= mostInterviewsForEveryOrder;
  return orderBand(exact ? exactOrderDistribution(all) : sampledOrderDistribution(all, { orders: 2000, random }));
}

function columnsOf(all: readonly (readonly number[])[], grid: Grid, origin: "a_priori" | "emergent"): number[][] {
  return all.map((row) => row.filter((_, c) => grid.columns[c]?.origin === origin));
}

function orderTable({ grid, ordered, level }: MeasureInput, all: readonly (readonly number[])[]): Table {
  const known = accumulation(columnsOf(all, grid, "a_priori")).newCodes;
  const emergent = accumulation(columnsOf(all, grid, "emergent")).newCodes;
  const { cumulative, newCodes } = accumulation(all);
  const { place, interview, newAPriori, newEmergent, newAll, seen, newFamilies, seenFamilies } = columns;
  const byCode = level === "code";
  return {
    name: "order",
    title: byCode
      ? { fr: "Codes nouveaux, entretien après entretien", en: "New codes, interview after interview" }
      : { fr: "Familles nouvelles, entretien après entretien", en: "New families, interview after interview" },
    columns: byCode
      ? [place, interview, newAPriori, newEmergent, newAll, seen]
      : [place, interview, newFamilies, seenFamilies],
    rows: !ordered
      ? []
      : grid.interviews.map((id, i): Cell[] => [
          i + 1,
          id,
          ...(byCode ? [known[i] ?? 0, emergent[i] ?? 0] : []),
          newCodes[i] ?? 0,
          cumulative[i] ?? 0,
        ]),
  };
}

function curveTable(curve: Curve): Table {
  const { interviews, mean, sd, lower, upper } = columns;
  const at = (list: readonly number[], i: number): Cell => list[i] ?? null;
  return {
    name: "curve",
    title: { fr: "Moyenne sur tous les ordres", en: "Mean over all orders" },
    columns: [interviews, mean, sd, lower, upper],
    rows: curve.mean.map((_, i) => [i + 1, at(curve.mean, i), at(curve.sd, i), at(curve.lower, i), at(curve.upper, i)]),
  };
}

/** A-priori codes, emergent codes, all of them: how many were used; coverage for emergent codes alone, the others being closed lists. */
function setsTable({ grid }: MeasureInput, all: readonly (readonly number[])[]): Table {
  const of = (name: string, keep: (column: Column) => boolean): Cell[][] => usedRow(name, { grid, all, keep });
  const emergent = columnsOf(all, grid, "emergent");
  return {
    name: "sets",
    title: { fr: "Codes utilisés et couverture d’échantillon", en: "Codes used and sample coverage" },
    columns: [columns.set, ...USED, columns.coverage],
    rows: [
      ...of("a_priori", (column) => column.origin === "a_priori").map((row) => [...row, null]),
      ...of("emergent", (column) => column.origin === "emergent").map((row) => [
        ...row,
        sampleCoverage(emergent).value,
      ]),
      ...of("all", () => true).map((row) => [...row, null]),
    ],
  };
}

/** How many codes of each family were used; empty where the columns are families already. */
function familiesTable({ grid, level, families }: MeasureInput, all: readonly (readonly number[])[]): Table {
  const ids = level === "code" ? [...families.keys()] : [];
  return {
    name: "families",
    title: { fr: "Codes utilisés par famille", en: "Codes used by family" },
    columns: [columns.family, ...USED],
    rows: ids.flatMap((id) => usedRow(id, { grid, all, keep: (column) => column.family === id })),
  };
}

const USED = [columns.used, columns.never, columns.once];

function usedRow(
  name: string,
  of: { grid: Grid; all: readonly (readonly number[])[]; keep: (column: Column) => boolean },
): Cell[][] {
  const places = of.grid.columns.flatMap((column, c) => (of.keep(column) ? [c] : []));
  if (places.length === 0) return [];
  const held = places.map((c) => of.all.filter((row) => row[c] === 1).length);
  const used = held.filter((n) => n > 0).length;
  return [[name, used, places.length - used, held.filter((n) => n === 1).length]];
}

function estimates(emergent: Incidence | null): Record<string, Json> {
  const of = (estimate: (rows: Incidence) => Estimate): Json =>
    emergent === null ? CLOSED : { ...estimate(emergent) };
  return {
    chao2: of((rows) => chao2(rows, { form: "classic" })),
    chao2_bc: of((rows) => chao2(rows)),
    jackknife1: of((rows) => jackknife1(rows)),
    jackknife2: of((rows) => {
      const { value } = jackknife2(rows);
      return { estimate: value, se: null, lower: null, upper: null, reason: "not-offered" };
    }),
    bootstrap: of((rows) => bootstrapRichness(rows)),
  };
}

/** Estimates for a table from elsewhere: always there; of a closed list with the reason why they tell nothing. */
function estimatesAnyway(rows: Incidence, closed: boolean): Record<string, Json> {
  const found = Object.entries(estimates(rows));
  return Object.fromEntries(
    found.map(([name, one]) => [name, closed ? { ...(one as Record<string, Json>), reason: "closed-list" } : one]),
  );
}

function guestJson(cell: ReturnType<typeof guestGrid>[number]): Json {
  const { base, run, threshold, metAt, reason } = cell;
  return {
    base,
    run,
    threshold,
    reached: metAt !== null,
    at: metAt,
    notation: metAt === null ? null : `${metAt}+${run}`,
    reason,
  };
}

function result(found: Result): Json {
  return found.value === null ? { value: null, reason: found.reason } : { value: found.value, reason: null };
}
