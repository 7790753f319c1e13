import { measuredJson } from "../../measures/json.js";
import type { Figure, Table } from "../document.js";
import type { ReportInput } from "../input.js";
import { madeOf } from "../made-of.js";
import { numbersOf } from "../numbering.js";
import { reportOf } from "../report.js";

/**
 * The same report for other programs: its blocks, tables and figures with their numbers, and beside them what was measured,
 * unrounded. Its shape is `schema/report.schema.json`.
 */
export function render(input: ReportInput): string {
  const report = reportOf(input);
  const numbers = numbersOf(report);
  const { version, inputs } = input;
  const measured = Object.fromEntries(
    Object.entries(input.measured).map(([name, one]) => [name, JSON.parse(measuredJson(one, { version, inputs }))]),
  );
  // A figure is drawn by whoever shows it: what draws is left out, as JSON does with functions.
  const numbered = (_: string, value: unknown): unknown => {
    const number = numbers.get(value as Figure | Table);
    return number === undefined ? value : { ...(value as object), number };
  };
  return `${JSON.stringify({ grille: version, made: madeOf(input), report, measured }, numbered, 2)}\n`;
}
