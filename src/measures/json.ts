import type { Json, Measured } from "./table.js";

/** The one JSON shape of every measure: what was asked, of which inputs, and the answer. Tables keep their column names and units. */
export function measuredJson(
  measured: Measured,
  from: { readonly version: string; readonly inputs: readonly { readonly path: string; readonly sha256: string }[] },
): string {
  const tables = measured.tables.map(({ name, columns, rows }) => ({
    name,
    columns: columns.map(({ name: column, unit, meaning }): Json => ({ name: column, unit, meaning: meaning.en })),
    rows,
  }));
  const { measure, settings, values, notes } = measured;
  const shape = {
    grille: from.version,
    measure,
    settings,
    inputs: from.inputs,
    tables,
    values,
    notes: notes.map(({ code, text }) => ({ code, text: text.en })),
  };
  return `${JSON.stringify(shape, null, 2)}\n`;
}
