import type { Grid } from "../coding/grid.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/cooccurrence.js";
import * as common from "../messages/measures.js";
import { unequalFrequencies } from "../statistics/c-coefficient.js";
import { hasZeroMargin } from "../statistics/pair-counts.js";
import {
  type Meetings,
  meetingsInRows,
  meetingsInWindow,
  meetingsOfPassages,
  type Passage,
} from "./cooccurrence/meetings.js";
import { networkOf } from "./cooccurrence/network.js";
import { allIndices, type Counting, isRare, type Pair, pairsIn, usualIndices } from "./cooccurrence/pairs.js";
import { testRows, testsOf, testValues } from "./cooccurrence/tests.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Json, Measured, Note, Table } from "./table.js";

/** What is asked of co-occurrence beyond a grid; nothing: units of the grid, pairs that meet, no test. */
export interface CooccurrenceAsked {
  /** `passages`: overlapping marks instead of the grid's units. */
  readonly counting?: "units" | "passages" | undefined;
  /** Units of a moving window, at least 2. */
  readonly window?: number | undefined;
  readonly pairs?: "met" | "all" | undefined;
  /** `all`: every index, with lift and PMI of rare pairs, which `usual` hides. */
  readonly indices?: "usual" | "all" | undefined;
  readonly tests?: "exact" | undefined;
  readonly network?: "ena" | undefined;
}

/** Turns in the window of an epistemic network where nobody says how many. */
const NETWORK_WINDOW = 4;

/**
 * Which codes meet: counts, in how many interviews, and the usual indices or every one, for the pairs that meet (or all
 * pairs of codes that are used), ordered by interviews, then meetings, then code ids. What is not defined is null; with
 * every index the column `reasons` says why. No test unless asked for: units of one interview are not independent.
 */
export function cooccurrence(input: MeasureInput, asked: CooccurrenceAsked = {}): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "cooccurrence", quoted);
  const { grid } = input;
  const counting: Counting =
    asked.counting === "passages" ? "passages" : asked.window === undefined ? "units" : "window";
  const meetings = meetingsFor(input, counting, asked.window);
  const ids = grid.columns.map(({ id }) => id);
  const pairs = pairsIn(meetings).sort(byInterviews(ids));
  const met = pairs.filter(({ together }) => together > 0);
  const listed = asked.pairs === "all" ? pairs : met;
  const tests = asked.tests === undefined || counting !== "units" ? [] : testsOf(grid, pairs);
  const network = asked.network === undefined ? null : networkOf(grid, asked.window ?? NETWORK_WINDOW);
  const testTable: Table = {
    name: "tests",
    title: say.tables.tests,
    columns: TEST_COLUMNS,
    rows: testRows(tests, pairs, ids),
  };
  return {
    measure: "cooccurrence",
    settings: { ...commonSettings(input), ...settingsOf(counting, asked, network !== null) },
    tables: [
      pairTable(listed, { counting, meetings, ids, indices: asked.indices ?? "usual" }),
      ...(tests.length === 0 ? [] : [testTable]),
      ...(network?.tables ?? []),
    ],
    values: {
      ...(counting === "passages" ? {} : { units: grid.rows.length }),
      interviews: grid.interviews.length,
      pairs: (ids.length * (ids.length - 1)) / 2,
      pairs_met: met.length,
      ...(tests.length === 0 ? {} : { tests: testValues(tests) }),
      ...network?.values,
    },
    notes: [
      ...commonNotes(input),
      ...ownNotes(met, { counting, unit: grid.unit }, asked),
      ...tests.map(
        (one): Note => ({
          code: `test-${one.kind}`,
          text: say.allows(one.kind, one.made),
        }),
      ),
      ...(tests.every(({ made }) => made.tested === 0) ? [] : [{ code: "not-general", text: say.notGeneral }]),
      ...(network?.notes ?? []),
    ],
  };
}

function settingsOf(counting: Counting, { window, tests }: CooccurrenceAsked, network: boolean): Record<string, Json> {
  return {
    ...(counting === "passages" ? { unit: "segment" } : {}),
    ...(window === undefined ? {} : { window }),
    ...(tests === undefined ? {} : { tests }),
    ...(network ? { network: "ena" } : {}),
  };
}

function meetingsFor(input: MeasureInput, counting: Counting, window = 1): Meetings {
  const { grid } = input;
  if (counting === "units") return meetingsInRows(grid);
  if (counting === "window") return meetingsInWindow(grid, window);
  return meetingsOfPassages(passagesOf(input), { codes: grid.columns.length, interviews: grid.interviews.length });
}

/** The marks that count as passages: the same code on the same characters, put by two people, is one. */
function passagesOf({ grid, selection, level, codes }: MeasureInput): Passage[] {
  const place = placesOf(grid);
  const families = new Map(codes.map(({ id, family }) => [id, family]));
  const interviews = new Map(grid.interviews.map((id, t) => [id, t]));
  const found = new Map<string, Passage>();
  for (const { transcript, code, start, end } of selection.marks) {
    const own = place.get(level === "family" ? (families.get(code) ?? "") : code);
    const interview = interviews.get(transcript);
    if (own === undefined || interview === undefined) continue;
    found.set(`${interview} ${own} ${start} ${end}`, { interview, code: own, start, end });
  }
  return [...found.values()];
}

const placesOf = (grid: Grid): Map<string, number> => new Map(grid.columns.map(({ id }, c) => [id, c]));

const own = say.columns;
const USUAL_COLUMNS = [
  columns.codeA,
  columns.codeB,
  columns.countA,
  columns.countB,
  columns.both,
  columns.interviewsBoth,
  columns.c,
  columns.dice,
  columns.aWithB,
  columns.bWithA,
  columns.lift,
  columns.uneven,
] as const;

const ALL_COLUMNS = [
  ...USUAL_COLUMNS,
  own.rare,
  own.expected,
  own.pmi,
  own.npmi,
  own.phi,
  own.oddsRatio,
  own.haldane,
  own.haldaneLower,
  own.haldaneUpper,
  own.conditional,
  own.conditionalLower,
  own.conditionalUpper,
  own.above,
  own.below,
  own.cLeast,
  own.cMost,
  own.reasons,
] as const;

const TEST_COLUMNS = [
  own.test,
  columns.codeA,
  columns.codeB,
  own.observed,
  own.expectedByChance,
  own.difference,
  own.greater,
  own.less,
  own.twoSided,
  own.smallest,
  own.holm,
  own.bh,
  own.by,
  own.arrangements,
  own.reason,
] as const;

interface Counted {
  readonly counting: Counting;
  readonly meetings: Meetings;
  readonly ids: readonly string[];
  readonly indices: "usual" | "all";
}

function pairTable(pairs: readonly Pair[], { counting, meetings, ids, indices }: Counted): Table {
  const [shown, indicesOf] =
    indices === "all" ? ([ALL_COLUMNS, allIndices] as const) : ([USUAL_COLUMNS, usualIndices] as const);
  const rows = pairs.map((pair): Cell[] => {
    const cells: Readonly<Record<string, Cell>> = {
      code_a: ids[pair.i] ?? "",
      code_b: ids[pair.j] ?? "",
      count_a: pair.first,
      count_b: pair.second,
      both: pair.together,
      interviews_both: pair.interviews,
      ...indicesOf(pair, counting, meetings),
    };
    return shown.map(({ name }) => cells[name] ?? null);
  });
  return {
    name: "pairs",
    title: { fr: "Codes qui se rencontrent", en: "Codes that meet" },
    columns: shown,
    rows,
  };
}

function byInterviews(ids: readonly string[]): (x: Pair, y: Pair) => number {
  const name = ({ i, j }: Pair): string => `${ids[i]} ${ids[j]}`;
  return (x, y) => y.interviews - x.interviews || y.together - x.together || (name(x) < name(y) ? -1 : 1);
}

const LIFT_HIDDEN: Note = { code: "lift-hidden", text: common.liftHidden };

function ownNotes(
  met: readonly Pair[],
  { counting, unit }: { readonly counting: Counting; readonly unit: string },
  { tests, window, indices }: CooccurrenceAsked,
): Note[] {
  const notes: Note[] = tests === undefined ? [{ code: "description-only", text: common.unitInference }] : [];
  if (tests !== undefined && counting !== "units") notes.push({ code: "no-tests", text: say.noPairTests });
  const rare = counting === "units" && met.some((pair) => isRare(pair) || hasZeroMargin(pair));
  if (rare) notes.push(indices === "all" ? { code: "rare", text: say.rareFlagged } : LIFT_HIDDEN);
  if (indices === "all" && counting === "units" && met.length > 0)
    notes.push({ code: "odds-limits", text: say.oddsLimits(unit === "interview" ? "interview" : "finer") });
  if (counting === "window") notes.push({ code: "window", text: say.windowNote(window ?? 1) });
  if (counting !== "units") notes.push({ code: "c-unbounded", text: say.unbounded });
  if (met.some(unequalFrequencies)) notes.push({ code: "factor-five", text: common.factorFive });
  return notes;
}
