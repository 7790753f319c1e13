import type { Measured } from "../../measures/table.js";
import { moreRows } from "../../messages/show.js";
import { type Brush, showTable } from "./table.js";

const SHOWN = 30;

/** What follows what; p only where sequences may be ranked by it. */
export function showSequence({ tables, values }: Measured, brush: Brush): string {
  const { may_rank: may = false } = (values.tests ?? {}) as { readonly may_rank?: boolean };
  const [table] = tables;
  if (table === undefined || table.rows.length === 0) return "";
  const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => c < 6 || (may && c !== 7));
  const shown = { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
  const rest = table.rows.length - SHOWN;
  return [showTable(shown, brush, SHOWN), ...(rest > 0 ? [moreRows(rest)[brush.lang]] : [])].join("\n");
}
