import type { Column } from "../../coding/grid.js";
import { columns } from "../../messages/columns.js";
import * as say from "../../messages/saturation.js";
import { sampleCoverage } from "../../statistics/sample-coverage.js";
import type { MeasureInput } from "../input.js";
import type { Cell, Table } from "../table.js";
import { arrivals, type CountedGrid, columnsWhere } from "./counted.js";

const USED = [columns.used, columns.never, columns.once];

/** A-priori codes, emergent codes, all of them: how many were used; coverage for emergent codes alone, the others being closed lists. */
export function setsTable(counted: CountedGrid): Table {
  const of = (name: string, keep: (column: Column) => boolean): Cell[][] => usedRow(name, columnsWhere(counted, keep));
  const emergent = columnsWhere(counted, (column) => column.origin === "emergent");
  const coverage = sampleCoverage(emergent.rows).value;
  return {
    name: "sets",
    title: { fr: "Codes utilisés et couverture d’échantillon", en: "Codes used and sample coverage" },
    columns: [columns.set, ...USED, columns.coverage],
    rows: [
      ...of("a_priori", (column) => column.origin === "a_priori").map((row) => [...row, null]),
      ...of("emergent", (column) => column.origin === "emergent").map((row) => [...row, coverage]),
      ...of("all", () => true).map((row) => [...row, null]),
    ],
  };
}

/** How many codes of each family were used; empty where the columns are no codes. */
export function familiesTable({ level, families }: MeasureInput, counted: CountedGrid): Table {
  const ids = level === "code" ? [...families.keys()] : [];
  return {
    name: "families",
    title: { fr: "Codes utilisés par famille", en: "Codes used by family" },
    columns: [columns.family, ...USED],
    rows: ids.flatMap((id) =>
      usedRow(
        id,
        columnsWhere(counted, (column) => column.family === id),
      ),
    ),
  };
}

/** How many of the codes by which each hypothesis is judged were used, and which interview brought the last of them that was new. */
export function hypothesesTable({ level, saturation, ordered }: MeasureInput, counted: CountedGrid): Table {
  const judged = level === "code" ? (saturation?.hypotheses ?? []) : [];
  return {
    name: "hypotheses",
    title: say.hypothesesTitle,
    columns: [say.hypothesisColumn, ...USED, say.lastNewColumn],
    rows: judged.flatMap(({ id, codes }) => {
      const own = columnsWhere(counted, (column) => codes.includes(column.id));
      return usedRow(id, own).map((row) => [...row, ordered ? lastNew(own) : null]);
    }),
  };
}

function lastNew(counted: CountedGrid): number | null {
  const at = arrivals(counted).fresh.findLastIndex((n) => n > 0);
  return at === -1 ? null : at + 1;
}

function usedRow(name: string, { columns: own, rows }: CountedGrid): Cell[][] {
  if (own.length === 0) return [];
  const held = own.map((_, c) => rows.filter((row) => row[c] === 1).length);
  const used = held.filter((n) => n > 0).length;
  return [[name, used, own.length - used, held.filter((n) => n === 1).length]];
}
