import { count } from "../coding/bitset.js";
import { type Grid, incidence } from "../coding/grid.js";
import { coveredLength, spansOf } from "../coding/spans.js";
import { columns } from "../messages/columns.js";
import { threeTerms } from "../messages/measures.js";
import type { Span } from "../text/span.js";
import { spokenIn, unspokenIn } from "../text/unspoken.js";
import { excerptsTable, excerptValues, notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Measured, Table } from "./table.js";

const TITLE = { fr: "Fréquence des codes", en: "Frequency of codes" };

/**
 * How often each code stands: in how many interviews, units and marks, and over what share of the participants' words.
 * Codes in the codebook's order; a code never used is a row of zeros. Excerpts have a table of their own, in passages and
 * people; where there is nothing else, it is the only one. Reads the grid and the spans.
 */
export function frequency(input: MeasureInput): Measured {
  const beside = withoutInterviews(input);
  if (beside !== null) return beside === "answers" ? notMeasured(input, "frequency", beside) : inExcerpts(input);
  const { grid, level, excerpts } = input;
  const matrix = incidence(grid);
  const said = saidSpans(input);
  const total = sum([...said.values()].flat().map((span) => span.end - span.start));
  const rows = grid.columns.map((column, c): Cell[] => {
    const covered = coverage(input, said, column.id);
    return [
      column.id,
      ...(level === "code" ? [column.family] : []),
      sum(matrix.map((row) => row[c] ?? 0)),
      grid.interviews.length,
      count(grid.marks[c] ?? new Uint32Array()),
      marksIn(input, column.id),
      total === 0 ? null : covered / total,
    ];
  });
  const head = level === "code" ? [columns.code, columns.family] : [columns.family];
  const { interviews, of, units, marks, share } = columns;
  const table: Table = {
    name: "frequency",
    title: TITLE,
    columns: [...head, interviews, of, units, marks, share],
    rows,
  };
  return {
    measure: "frequency",
    settings: commonSettings(input),
    tables: [table, ...(excerpts === null ? [] : [excerptsTable(input, excerpts)])],
    values: {
      ...summary(grid, matrix),
      text_share_coded: total === 0 ? null : coverage(input, said, null) / total,
      ...(excerpts === null ? {} : excerptValues(excerpts)),
    },
    notes: [...commonNotes(input), { code: "three-terms", text: threeTerms }],
  };
}

/** What can be counted where there are only excerpts: passages and people, no interviews and no shares. */
function inExcerpts(input: MeasureInput): Measured {
  const { excerpts, grid } = input;
  const table = excerpts === null ? null : excerptsTable(input, excerpts);
  const used = (table?.rows ?? []).filter((row) => row.at(-1) !== 0).length;
  return {
    measure: "frequency",
    settings: { ...commonSettings(input), material: "excerpts" },
    tables: table === null ? [] : [table],
    values: {
      interviews: 0,
      units: null,
      codes: grid.columns.length,
      codes_used: used,
      text_share_coded: null,
      ...(excerpts === null ? {} : excerptValues(excerpts)),
      reason: "excerpts",
    },
    notes: commonNotes(input),
  };
}

function summary(grid: Grid, matrix: readonly (readonly number[])[]): Record<string, number> {
  const used = grid.columns.filter((_, c) => matrix.some((row) => row[c] === 1)).length;
  return { interviews: grid.interviews.length, units: grid.rows.length, codes: grid.columns.length, codes_used: used };
}

/** How many marks a code (or family) has; in a table from elsewhere, what it counts, null where it does not. */
function marksIn(input: MeasureInput, id: string): number | null {
  const { given, level, codes } = input;
  if (given === undefined) return marksOf(input, id).length;
  if (given.kind !== "counts") return null;
  const own = codes.map((code) => (level === "code" ? code.id : code.family) === id);
  return sum(given.cells.flatMap((row) => row.map((cell, c) => (own[c] === true ? (cell ?? 0) : 0))));
}

function marksOf(
  { selection, level, codes, grid }: MeasureInput,
  id: string | null,
): MeasureInput["selection"]["marks"] {
  const counted = new Set(grid.interviews);
  const family = new Map(codes.map((code) => [code.id, code.family]));
  const shown = new Set(grid.columns.map((column) => column.id));
  const name = (code: string): string | undefined => (level === "code" ? code : family.get(code));
  return selection.marks.filter((mark) => {
    const own = name(mark.code);
    return counted.has(mark.transcript) && own !== undefined && (id === null ? shown.has(own) : own === id);
  });
}

function coverage(input: MeasureInput, said: ReadonlyMap<string, readonly Span[]>, id: string | null): number {
  const spans = spansOf(marksOf(input, id));
  return sum(
    [...said].map(([interview, limits]) => coveredLength([...(spans.get(interview)?.values() ?? [])].flat(), limits)),
  );
}

/** What participants say, without remarks, laughter and the like, which are nobody's words. */
function saidSpans({ grid, transcripts }: MeasureInput): Map<string, Span[]> {
  const counted = transcripts.filter((transcript) => grid.interviews.includes(transcript.id));
  return new Map(
    counted.map((one) => {
      const turns = one.turns.filter((turn) => turn.role === "participant");
      return [one.id, turns.flatMap((turn) => spokenIn(turn, unspokenIn(one, turn)))];
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
