import type { Measured } from "../../measures/table.js";

/** Codes down and values across, under a name of its own so that it is not turned; without p where codes may not be ranked by it. */
export function withoutRefusedTests(measured: Measured): Measured {
  const { may_rank: may = false } = (measured.values.tests ?? {}) as { readonly may_rank?: boolean };
  const tables = measured.tables.flatMap((table) => {
    if (table.name === "tests") return may && table.rows.length > 0 ? [table] : [];
    const rows = table.rows.filter((row) => row.slice(1).some((cell) => cell !== 0));
    return [{ ...table, name: "matrix_by", rows }];
  });
  return { ...measured, tables };
}
