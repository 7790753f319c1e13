import { has } from "../../coding/bitset.js";
import { type Grid, incidence } from "../../coding/grid.js";
import { adjustP } from "../../statistics/adjust-p.js";
import type { ExactTest } from "../../statistics/discrete.js";
import { fisherExact } from "../../statistics/fisher-exact.js";
import { pairCounts } from "../../statistics/pair-counts.js";
import { circularShift, type InterviewUnits, withinInterviewShuffle } from "../../statistics/within-interview.js";
import type { Cell, Json } from "../table.js";
import { testsMade } from "../tests-made.js";
import type { Pair } from "./pairs.js";

/** `within-interview`: units shuffled; `circular-shift`: units moved round, runs kept; `interviews`: Fisher, which is Veech's. */
export type TestKind = "within-interview" | "circular-shift" | "interviews";

/** What one kind of test says of all pairs. */
export interface Tested {
  readonly kind: TestKind;
  /** Pairs in the order of `pairs`; null where there is no unit. */
  readonly tests: readonly ((ExactTest & { readonly arrangements?: number }) | null)[];
  /** Two-sided p, adjusted over the pairs that could differ at all; null elsewhere. */
  readonly holm: readonly (number | null)[];
  readonly bh: readonly (number | null)[];
  readonly by: readonly (number | null)[];
  /** What they allow as a whole: where `may_rank` is false, pairs must not be ranked by p. */
  readonly made: ReturnType<typeof testsMade>;
}

/** The tests that respect interviews: inside each where units are finer than interviews, and over interviews. */
export function testsOf(grid: Grid, pairs: readonly Pair[]): Tested[] {
  const matrix = incidence(grid);
  const column = (c: number): number[] => matrix.map((row) => row[c] ?? 0);
  const columns = grid.columns.map((_, c) => column(c));
  const over = pairs.map(({ i, j }) => fisherExact(pairCounts(columns[i] ?? [], columns[j] ?? [])));
  if (grid.unit === "interview") return [tested("interviews", over)];
  const units = unitsOf(grid);
  const inside = pairs.map(({ i, j }) =>
    units.map((codes): InterviewUnits => ({ first: codes[i] ?? [], second: codes[j] ?? [] })),
  );
  return [
    tested("circular-shift", inside.map(circularShift)),
    tested("within-interview", inside.map(withinInterviewShuffle)),
    tested("interviews", over),
  ];
}

/** For each interview and code its units, 1 where the code stands. */
function unitsOf(grid: Grid): number[][][] {
  const rows = grid.interviews.map((_, t) => [...grid.interviewOf].flatMap((own, r) => (own === t ? [r] : [])));
  return rows.map((own) => grid.marks.map((set) => own.map((r) => (has(set, r) ? 1 : 0))));
}

/** Where nothing can vary there is nothing to test. */
const canDiffer = (test: ExactTest | null): boolean => test !== null && test.variance > 1e-12;

function tested(kind: TestKind, tests: Tested["tests"]): Tested {
  const p = tests.map((test) => (test !== null && canDiffer(test) ? test.twoSided : null));
  const possible = tests.flatMap((test) => (test !== null && canDiffer(test) ? [test.smallest.twoSided] : []));
  const holm = adjustP(p, "holm");
  return {
    kind,
    tests,
    holm,
    bh: adjustP(p, "bh"),
    by: adjustP(p, "by"),
    made: testsMade(possible, holm, tests.map(differenceOf)),
  };
}

/** Rows of the table of tests; by p where pairs may be ranked by it, else in the order of the pairs. */
export function testRows(all: readonly Tested[], pairs: readonly Pair[], ids: readonly string[]): Cell[][] {
  return all.flatMap((one) => {
    const order = pairs.map((_, k) => k);
    const p = (k: number): number => one.tests[k]?.twoSided ?? 1;
    if (one.made.may_rank) order.sort((x, y) => p(x) - p(y) || x - y);
    return order.map((k) => rowOf(one, k, [ids[pairs[k]?.i ?? -1] ?? "", ids[pairs[k]?.j ?? -1] ?? ""]));
  });
}

function rowOf({ kind, tests, holm, bh, by }: Tested, k: number, names: readonly [string, string]): Cell[] {
  const test = tests[k] ?? null;
  const own: Cell[] =
    test === null
      ? [null, null, null, null, null, null, null]
      : [
          test.observed,
          test.expected,
          differenceOf(test),
          test.greater,
          test.less,
          test.twoSided,
          test.smallest.twoSided,
        ];
  const adjusted = [holm[k] ?? null, bh[k] ?? null, by[k] ?? null];
  const arrangements = test?.arrangements ?? null;
  const reason = test === null ? "no-units" : canDiffer(test) ? null : "zero-margin";
  const finite = arrangements === null || Number.isFinite(arrangements) ? arrangements : null;
  return [kind, ...names, ...own, ...adjusted, finite, reason];
}

const differenceOf = (test: ExactTest | null): number | null => (test === null ? null : test.observed - test.expected);

/** What the tests as a whole allow, by name. */
export function testValues(all: readonly Tested[]): Record<string, Json> {
  return Object.fromEntries(all.map(({ kind, made }) => [kind.replace("-", "_"), made]));
}
