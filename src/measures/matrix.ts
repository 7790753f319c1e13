import { has } from "../coding/bitset.js";
import type { Grid } from "../coding/grid.js";
import { columns } from "../messages/columns.js";
import * as say from "../messages/matrix.js";
import { notMeasured } from "./excerpts.js";
import { type MeasureInput, withoutInterviews } from "./input.js";
import { commonNotes, commonSettings } from "./notes.js";
import type { Cell, Measured, Table, TableColumn } from "./table.js";

const TITLE = { fr: "Entretiens × codes", en: "Interviews × codes" };

/** Interviews × codes: in how many units of each interview each code stands. Reads the grid. */
export function matrix(input: MeasureInput): Measured {
  const quoted = withoutInterviews(input);
  if (quoted !== null) return notMeasured(input, "matrix", quoted);
  const { grid, given, level } = input;
  const counts = given !== undefined && level === "code" ? given.cells : unitsIn(grid);
  const codes = grid.columns.map(
    (column): TableColumn => ({
      name: column.id,
      unit: given?.kind === "counts" && level === "code" ? "count" : `count of ${grid.unit}s`,
      label: column.label,
      meaning: column.label,
    }),
  );
  const rows = grid.interviews.map((interview, i): Cell[] => [interview, ...(counts[i] ?? [])]);
  const table: Table = { name: "matrix", title: TITLE, columns: [columns.interview, ...codes], rows };
  return {
    measure: "matrix",
    settings: { ...commonSettings(input), ...(given?.kind === "counts" ? { counts: "given" } : {}) },
    tables: [table],
    values: { interviews: grid.interviews.length, codes: grid.columns.length },
    notes: [
      ...commonNotes(input),
      ...(given?.kind === "counts" ? [{ code: "counts", text: level === "code" ? say.times : say.presence }] : []),
    ],
  };
}

/** Interviews × codes: the units that hold each code. */
function unitsIn(grid: Grid): number[][] {
  const counts = grid.interviews.map(() => grid.columns.map(() => 0));
  grid.rows.forEach((_, r) => {
    const line = counts[grid.interviewOf[r] ?? -1] ?? [];
    grid.marks.forEach((set, c) => {
      if (has(set, r)) line[c] = (line[c] ?? 0) + 1;
    });
  });
  return counts;
}
