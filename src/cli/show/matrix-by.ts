import type { Measured } from "../../measures/table.js";
import type { Lang } from "../../messages/words.js";
import { written } from "./cooccurrence.js";

/** Codes down and values across, under a name of its own so that it is not turned; without p where codes may not be ranked by it. */
export function withoutRefusedTests(measured: Measured, lang: Lang): Measured {
  const { may_rank: may = false } = (measured.values.tests ?? {}) as { readonly may_rank?: boolean };
  const tables = measured.tables.flatMap((table) => {
    if (table.name === "tests") return may && table.rows.length > 0 ? [written(table, lang)] : [];
    const rows = table.rows.filter((row) => row.slice(1).some((cell) => cell !== 0));
    return [{ ...table, name: "matrix_by", rows }];
  });
  return { ...measured, tables };
}
