import { count, countBoth, has } from "../coding/bitset.js";
import type { Grid } from "../coding/grid.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/measures.js";
import { cCoefficient, unequalFrequencies } from "../statistics/c-coefficient.js";
import { conditionalShare, turned } from "../statistics/conditional-share.js";
import { dice } from "../statistics/dice.js";
import { expectedTogether, lift } from "../statistics/lift.js";
import { hasZeroMargin, type PairCounts } from "../statistics/pair-counts.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, onlyExcerpts } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Measured, Note, Table } from "./table.js";

/** Two codes, and the units and interviews in which they meet. */
interface Pair extends PairCounts {
  readonly a: string;
  readonly b: string;
  readonly interviews: number;
}

/**
 * Which codes meet in one unit: counts, in how many interviews, c-coefficient (Jaccard on units), Dice, both conditional
 * shares, and lift where it can be shown. Pairs that never meet are left out of the table; pairs are ordered by
 * interviews, then units, then code ids. No test is made: units of one interview are not independent. Reads the grid.
 */
export function cooccurrence(input: MeasureInput): Measured {
  const quoted = onlyExcerpts(input);
  if (quoted !== null) return notMeasured(input, "cooccurrence", quoted);
  const { grid } = input;
  const pairs = pairsOf(grid);
  const met = pairs.filter((pair) => pair.together > 0).sort(byInterviews);
  const table: Table = {
    name: "pairs",
    title: { fr: "Codes qui se rencontrent", en: "Codes that meet" },
    columns: [
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
    ],
    rows: met.map(rowOf),
  };
  return {
    measure: "cooccurrence",
    settings: commonSettings(input),
    tables: [table],
    values: { units: grid.rows.length, interviews: grid.interviews.length, pairs: pairs.length, pairs_met: met.length },
    notes: [...commonNotes(input), ...ownNotes(met)],
  };
}

function pairsOf(grid: Grid): Pair[] {
  const total = grid.rows.length;
  const counts = grid.marks.map(count);
  return grid.columns.flatMap((first, i) =>
    grid.columns.slice(i + 1).map((second, k): Pair => {
      const j = i + 1 + k;
      const [a, b] = [grid.marks[i] ?? new Uint32Array(), grid.marks[j] ?? new Uint32Array()];
      const together = countBoth(a, b);
      const interviews = together === 0 ? 0 : interviewsWith(grid, (r) => has(a, r) && has(b, r));
      return { a: first.id, b: second.id, together, first: counts[i] ?? 0, second: counts[j] ?? 0, total, interviews };
    }),
  );
}

function interviewsWith(grid: Grid, test: (row: number) => boolean): number {
  return new Set([...grid.interviewOf].filter((_, r) => test(r))).size;
}

function rowOf(pair: Pair): Cell[] {
  return [
    pair.a,
    pair.b,
    pair.first,
    pair.second,
    pair.together,
    pair.interviews,
    cCoefficient(pair).value,
    dice(pair).value,
    conditionalShare(pair).value,
    conditionalShare(turned(pair)).value,
    liftIsShown(pair) ? lift(pair).value : null,
    unequalFrequencies(pair),
  ];
}

/** Lift explodes for rare codes: it stays silent below one expected or two observed meetings, and for a code that is everywhere. */
function liftIsShown(pair: Pair): boolean {
  return pair.together >= 2 && (expectedTogether(pair).value ?? 0) >= 1 && !hasZeroMargin(pair);
}

function byInterviews(x: Pair, y: Pair): number {
  return y.interviews - x.interviews || y.together - x.together || (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1);
}

function ownNotes(met: readonly Pair[]): Note[] {
  const notes: Note[] = [{ code: "description-only", text: say.unitInference }];
  if (met.some((pair) => !liftIsShown(pair))) notes.push({ code: "lift-hidden", text: say.liftHidden });
  if (met.some(unequalFrequencies)) notes.push({ code: "factor-five", text: say.factorFive });
  return notes;
}
