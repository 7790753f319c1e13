import { bitset, count, has } from "../coding/bitset.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/sequence.js";
import { adjustP } from "../statistics/adjust-p.js";
import { circularShift, type InterviewUnits, interviewSigns } from "../statistics/within-interview.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Measured } from "./table.js";
import { LEVEL, testsMade } from "./tests-made.js";

/**
 * Which code follows which, from passage to passage: a passage of A ends in a unit, and one of B begins in the next unit of the
 * same interview; against what the beginnings of B moved round within each interview would give (exact). Units that one and
 * the same passage holds make no sequence: they would be made by the unit chosen. Sequences that happen, the most widespread
 * among interviews first; those that never do only where the test says that this is less often than by chance. Source: sequences of events in Bakeman & Quera 2011.
 */
export function sequence(input: MeasureInput): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "sequence", quoted);
  const { grid } = input;
  const isWhole = grid.unit === "interview";
  const found = isWhole ? [] : sequencesIn(input);
  const p = found.map(({ test }) => (test !== null && test.variance > 1e-12 ? test.twoSided : null));
  const possible = found.flatMap(({ test }, k) => (p[k] === null || test === null ? [] : [test.smallest.twoSided]));
  const [holm, bh] = [adjustP(p, "holm"), adjustP(p, "bh")];
  const away = found.map(({ times, test }) => (test === null ? null : times - test.expected));
  const tests = testsMade(possible, holm, away);
  const standsOut = (k: number): boolean => tests.may_rank && (holm[k] ?? 1) <= LEVEL;
  const rows = found
    .flatMap(({ a, b, times, interviews, above, test }, k): Cell[][] =>
      times === 0 && !standsOut(k)
        ? []
        : [
            [
              ...[a, b, times, interviews, test?.expected ?? null, away[k] ?? null, above],
              ...[p[k] ?? null, test?.smallest.twoSided ?? null, holm[k] ?? null, bh[k] ?? null],
            ],
          ],
    )
    .sort(
      (x, y) =>
        Number(y[3]) - Number(x[3]) || Number(y[2]) - Number(x[2]) || (`${x[0]} ${x[1]}` < `${y[0]} ${y[1]}` ? -1 : 1),
    );
  return {
    measure: "sequence",
    settings: commonSettings(input),
    tables: [{ name: "sequence", title: say.title, columns: [columns.codeA, columns.codeB, ...say.columns], rows }],
    values: {
      units: grid.rows.length,
      interviews: grid.interviews.length,
      sequences: found.filter(({ times }) => times > 0).length,
      tests,
      reason: isWhole ? "no-turns" : null,
    },
    notes: [
      ...commonNotes(input),
      ...(isWhole
        ? [{ code: "no-turns", text: say.needsUnits }]
        : [
            ...(hasLong(input) ? [{ code: "passages", text: say.passages }] : []),
            { code: "tests", text: say.allows(tests) },
            { code: "guide-order", text: say.guide },
          ]),
    ],
  };
}

const NONE = bitset(0);

/** Whether passages run over more than one unit. */
const hasLong = ({ grid }: MeasureInput): boolean => grid.goesOn.some((set) => count(set) > 0);

/**
 * Every code after every code that is used, itself included. A code after itself is not tested where a passage of it runs over
 * several units: moved round, its beginnings would come to lie within its own passages, where none can begin.
 */
function sequencesIn({ grid }: MeasureInput) {
  const rows = grid.interviews.map((): number[] => []);
  grid.rows.forEach((_, r) => void rows[grid.interviewOf[r] ?? 0]?.push(r));
  const used = grid.columns.flatMap((_, c) => (count(grid.marks[c] ?? NONE) > 0 ? [c] : []));
  const at = (c: number, keep: (r: number) => boolean): number[][] =>
    rows.map((own) => own.map((r) => (has(grid.marks[c] ?? NONE, r) && keep(r) ? 1 : 0)));
  const isLong = grid.goesOn.map((set) => count(set) > 0);
  const ends = new Map(used.map((c) => [c, at(c, (r) => !has(grid.goesOn[c] ?? NONE, r))]));
  const begins = new Map(used.map((c) => [c, at(c, (r) => r === 0 || !has(grid.goesOn[c] ?? NONE, r - 1))]));
  return used.flatMap((i) =>
    used.map((j) => {
      const units = rows.map(
        (_, t): InterviewUnits => ({
          first: ends.get(i)?.[t]?.slice(0, -1) ?? [],
          second: begins.get(j)?.[t]?.slice(1) ?? [],
        }),
      );
      const counts = units.map(({ first, second }) => first.filter((one, k) => one === 1 && second[k] === 1).length);
      return {
        a: grid.columns[i]?.id ?? "",
        b: grid.columns[j]?.id ?? "",
        times: counts.reduce((sum, n) => sum + n, 0),
        interviews: counts.filter((n) => n > 0).length,
        above: interviewSigns(units).above,
        test: i === j && isLong[i] ? null : circularShift(units),
      };
    }),
  );
}
