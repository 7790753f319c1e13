import type { Measured, Note, Table } from "../../measures/table.js";
import { liftHidden } from "../../messages/measures.js";

/** What stands in every table of pairs. */
const COUNTS = ["code_a", "code_b", "count_a", "count_b", "both", "interviews_both"];
const OF_TEST = ["test", "code_a", "code_b", "observed", "expected", "difference", "p", "holm", "bh"];

/** The answer as it is read: the indices asked for (all where null), and p only where pairs may be ranked by it. */
export function readable(measured: Measured, indices: readonly string[] | null): Measured {
  const ranked = rankedTests(measured);
  const tables = measured.tables.flatMap((table): Table[] => {
    if (table.name === "pairs" && indices !== null)
      return [pick(withoutRare(table), [...COUNTS, ...indices.filter(isThere(table)).flatMap(withLimits)])];
    if (table.name !== "tests") return [table];
    const rows = table.rows.filter(([test]) => ranked.has(String(test)));
    return rows.length === 0 ? [] : [pick({ ...table, rows }, OF_TEST)];
  });
  const limits = tables.some(({ columns }) => columns.some(({ name }) => /^odds_ratio_.*_lower$/.test(name)));
  const notes = measured.notes
    .filter(({ code }) => limits || code !== "odds-limits")
    .map((note): Note => (note.code === "rare" && indices !== null ? HIDDEN : note));
  return { ...measured, tables, notes };
}

/** So many indices stand side by side on a screen, after the two codes. */
const SIDE_BY_SIDE = 8;

/** The table of pairs cut into several that fit a screen, each with its codes; for a screen alone. */
export function inParts(measured: Measured): Measured {
  const tables = measured.tables.flatMap((table): Table[] => {
    if (table.name !== "pairs" || table.columns.length <= 2 + SIDE_BY_SIDE + 4) return [table];
    const names = table.columns.map(({ name }) => name).slice(2);
    const parts = Array.from({ length: Math.ceil(names.length / SIDE_BY_SIDE) }, (_, i) =>
      names.slice(i * SIDE_BY_SIDE, (i + 1) * SIDE_BY_SIDE),
    );
    return parts.map((own) => pick(table, ["code_a", "code_b", ...own]));
  });
  return { ...measured, tables };
}

const HIDDEN: Note = { code: "lift-hidden", text: liftHidden };

/** Interviews with more meetings than expected are not told where each interview is one unit. */
function isThere({ columns, rows }: Table): (name: string) => boolean {
  const at = columns.findIndex(({ name }) => name === "interviews_above");
  return (name) => name !== "interviews_above" || rows.some((row) => row[at] !== null);
}

/** Lift and PMI explode for rare pairs, and are not shown for them unless everything is. */
function withoutRare(table: Table): Table {
  const place = (wanted: string): number => table.columns.findIndex(({ name }) => name === wanted);
  const rare = place("rare");
  const silent = new Set([place("lift"), place("pmi")]);
  const rows = table.rows.map((row) =>
    row[rare] === true ? row.map((cell, c) => (silent.has(c) ? null : cell)) : row,
  );
  return { ...table, rows };
}

function rankedTests({ values }: Measured): Set<string> {
  const tests = (values.tests ?? {}) as Readonly<Record<string, { readonly may_rank: boolean }>>;
  return new Set(Object.entries(tests).flatMap(([name, { may_rank: may }]) => (may ? [name.replace("_", "-")] : [])));
}

/** Odds ratios that have an interval are shown with it. */
function withLimits(name: string): string[] {
  return /^odds_ratio_/.test(name) ? [name, `${name}_lower`, `${name}_upper`] : [name];
}

function pick(table: Table, names: readonly string[]): Table {
  const places = names.flatMap((name) => {
    const at = table.columns.findIndex((column) => column.name === name);
    return at === -1 ? [] : [at];
  });
  return {
    ...table,
    columns: places.flatMap((at) => table.columns.slice(at, at + 1)),
    rows: table.rows.map((row) => places.map((at) => row[at] ?? null)),
  };
}
