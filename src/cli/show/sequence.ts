import type { Measured } from "../../measures/table.js";
import * as say from "../../messages/sequence.js";
import { moreRows } from "../../messages/show.js";
import { type Brush, showTable } from "./table.js";

const SHOWN = 30;

/** What follows what; p only where sequences may be ranked by it. */
export function showSequence({ tables, values }: Measured, brush: Brush): string {
  const { reason } = values;
  const { may_rank: may = false } = (values.tests ?? {}) as { readonly may_rank?: boolean };
  const [table] = tables;
  if (table === undefined) return "";
  if (table.rows.length === 0) return reason === "no-turns" ? "" : say.nothing[brush.lang];
  const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => c < 7 || (may && c !== 8));
  const shown = { ...table, columns: keep(table.columns), rows: table.rows.map(keep) };
  const rest = table.rows.length - SHOWN;
  return [showTable(shown, brush, SHOWN), ...(rest > 0 ? [moreRows(rest)[brush.lang]] : [])].join("\n");
}
