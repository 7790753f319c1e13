import type { Measured, Table } from "../../measures/table.js";
import { bases, rulesBasis, rulesOnly, unitCount } from "../../messages/measures.js";
import * as say from "../../messages/show.js";
import type { Unit } from "../../text/segment.js";
import { type Brush, plainTable, showTable } from "./table.js";

/** Drawings of particular measures; any other is shown as its tables. */
const drawings: Readonly<Record<string, () => Promise<(measured: Measured, brush: Brush) => string>>> = {
  saturation: async () => (await import("./saturation.js")).showSaturation,
};

const SHOWN = 30;

/** An answer for the terminal: what it rests on, the numbers, the remarks. */
export async function showMeasured(measured: Measured, brush: Brush): Promise<string> {
  const draw = await drawings[measured.measure]?.();
  const body =
    draw === undefined ? measured.tables.map((table) => tableText(table, brush)).join("\n\n") : draw(measured, brush);
  return [header(measured, brush), body, notes(measured, brush)].filter((part) => part !== "").join("\n\n");
}

function header({ settings, notes: remarks }: Measured, { lang, paint }: Brush): string {
  const interviews = Array.isArray(settings.interviews) ? settings.interviews.length : 0;
  const unit = (settings.unit as Unit | undefined) ?? "turn";
  const byRules = remarks.some((note) => note.code === "rules-only");
  const basis = byRules ? rulesBasis : bases[settings.basis as keyof typeof bases];
  return paint.bold(say.header(unitCount(interviews, "interview"), unit, basis)[lang]);
}

function tableText(table: Table, brush: Brush): string {
  const { lang, paint } = brush;
  if (table.name === "matrix") return sideways(table, brush);
  const used = table.name === "frequency" ? withoutNever(table) : { table, never: [] };
  const rest = used.table.rows.length - SHOWN;
  const parts = [showTable(used.table, brush, SHOWN)];
  if (rest > 0) parts.push(paint.dim(say.moreRows(rest)[lang]));
  if (used.never.length > 0) parts.push(say.neverUsed(used.never)[lang]);
  return parts.join("\n");
}

/** Codes that nobody used are named once below the table instead of filling it with zeros. */
function withoutNever(table: Table): { table: Table; never: string[] } {
  const at = table.columns.findIndex((column) => column.name === "interviews");
  const never = table.rows.filter((row) => row[at] === 0).map((row) => String(row[0]));
  return { table: { ...table, rows: table.rows.filter((row) => row[at] !== 0) }, never };
}

/** A matrix is read with codes down and interviews across; codes found nowhere are left out. */
function sideways(table: Table, { lang, paint }: Brush): string {
  const [, ...codes] = table.columns;
  const rows = codes.flatMap((column, c) => {
    const cells = table.rows.map((row) => row[c + 1] ?? 0);
    return cells.every((cell) => cell === 0)
      ? []
      : [[column.name, ...cells.map((cell) => (cell === 0 ? "·" : String(cell)))]];
  });
  const head = [paint.bold(say.codeHeading[lang]), ...table.rows.map((row) => paint.bold(String(row[0])))];
  return rows.length === 0 ? "" : plainTable([head, ...rows], [false, ...table.rows.map(() => true)]);
}

function notes(measured: Measured, { lang, paint }: Brush): string {
  return measured.notes
    .map((note) => (note.text === rulesOnly ? paint.yellow(`! ${note.text[lang]}`) : `- ${note.text[lang]}`))
    .join("\n");
}
