import { tableToCsv } from "../measures/csv.js";
import { measuredJson } from "../measures/json.js";
import type { Measured, Table } from "../measures/table.js";
import type { Study } from "../study/read.js";
import type { Source } from "../study/reader.js";
import type { Answers } from "./command.js";
import type { Context } from "./context.js";
import { deliverAny } from "./deliver-any.js";
import { showMeasured } from "./show/measured.js";
import { version } from "./version.js";

/** What an answer was computed from, and how it was asked for. */
export interface Asked {
  /** null outside a study: then there is no gate to pass. */
  readonly study: Study | null;
  readonly inputs: readonly Source[];
  readonly answers: Answers;
}

/** The answer of a measure as it was asked for: the paragraph on its method, JSON, the first table that has rows as CSV, or text. */
export async function deliverMeasured(
  context: Context,
  { study, inputs, answers }: Asked,
  measured: Measured,
): Promise<void> {
  const { lang, paint, columns } = context;
  const { json, csv, methods } = answers.flags;
  if (methods === true) {
    const { methodsOf } = await import("../measures/methods/methods.js");
    await deliverAny(context, { study, answers }, methodsOf(measured)[lang]);
  } else if (json === true) {
    await deliverAny(context, { study, answers }, measuredJson(measured, { version: version(), inputs }));
  } else if (csv === true) {
    await deliverAny(context, { study, answers }, await tableToCsv(mainTable(measured.tables), lang));
    for (const { text } of measured.notes) context.tell(text);
  } else await deliverAny(context, { study, answers }, await showMeasured(measured, { lang, paint, columns }));
}

/** The table that a CSV holds: the first that has rows. JSON has them all. */
function mainTable(tables: readonly Table[]): Table {
  const table = tables.find((one) => one.rows.length > 0) ?? tables[0];
  if (table === undefined) throw new Error("a measure without tables");
  return table;
}
