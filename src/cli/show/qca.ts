import type { Cell, Measured } from "../../measures/table.js";
import { reason } from "../../messages/measures.js";
import { kinds } from "../../messages/qca.js";
import type { Lang } from "../../messages/words.js";

/** The answer as it is read: how cases turned out, and why a number is missing, in words instead of by name. */
export function inWords(measured: Measured, lang: Lang): Measured {
  const tables = measured.tables.map((table) => {
    const at = (name: string): number => table.columns.findIndex((column) => column.name === name);
    const [kind, why] = [table.name === "truth_table" ? at("outcome") : -1, at("reason")];
    const isNeeded = table.rows.some((row) => row[why] !== null && row[why] !== "remainder");
    const cell = (value: Cell, c: number): Cell => {
      if (c === kind) return kinds[value as keyof typeof kinds][lang];
      if (c !== why || value === null) return value;
      return value === "remainder" ? null : reason(String(value))[lang];
    };
    const keep = <T>(all: readonly T[]): T[] => all.filter((_, c) => isNeeded || c !== why);
    return { ...table, columns: keep(table.columns), rows: table.rows.map((row) => keep(row.map(cell))) };
  });
  return { ...measured, tables };
}
