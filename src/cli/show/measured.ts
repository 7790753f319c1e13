import { basisIn } from "../../measures/methods/result.js";
import type { Measured, Table } from "../../measures/table.js";
import * as excerpts from "../../messages/excerpts.js";
import { unitCount } from "../../messages/measures.js";
import * as say from "../../messages/show.js";
import type { Unit } from "../../text/segment.js";
import { type Brush, plainTable, showTable } from "./table.js";

/** Drawings of particular measures; any other is shown as its tables. */
const drawings: Readonly<Record<string, () => Promise<(measured: Measured, brush: Brush) => string>>> = {
  claims: async () => (await import("./claims.js")).showClaims,
  overlap: async () => (await import("./overlap.js")).showOverlap,
  plan: async () => (await import("./plan.js")).showPlan,
  saturation: async () => (await import("./saturation.js")).showSaturation,
  sequence: async () => (await import("./sequence.js")).showSequence,
};

const SHOWN = 30;

/** So many codes that nobody used are named; of more, how many. */
const NAMED = 12;

/** An answer for the terminal: what it rests on, the numbers, the remarks. */
export async function showMeasured(measured: Measured, brush: Brush): Promise<string> {
  const draw = await drawings[measured.measure]?.();
  const body = draw === undefined || measured.tables.length === 0 ? tablesText(measured, brush) : draw(measured, brush);
  return [header(measured, brush), body, notes(measured, brush)].filter((part) => part !== "").join("\n\n");
}

function header({ settings, values, notes: remarks }: Measured, { lang, paint }: Brush): string {
  if (values.reason === "switched-off" || settings.basis === undefined) return "";
  const interviews = Array.isArray(settings.interviews) ? settings.interviews.length : 0;
  const unit = (settings.unit as Unit | undefined) ?? "turn";
  const basis = basisIn({ settings, notes: remarks });
  if (settings.material === "excerpts") {
    const count = excerpts.excerptsOfPeople(Number(values.excerpts), Number(values.people_quoted));
    return paint.bold((values.value === null ? count : excerpts.header(count, basis))[lang]);
  }
  return paint.bold(say.header(unitCount(interviews, "interview"), unit, basis)[lang]);
}

/** The tables one after the other; where there are excerpts beside interviews, under their own title. */
function tablesText({ tables, settings }: Measured, brush: Brush): string {
  const { lang, paint } = brush;
  const texts = tables.flatMap((table, i) => {
    const counted = COUNTED[table.name] === undefined ? table : withoutUnused(table);
    if (i > 0 && counted.rows.length === 0) return [];
    return [...(i > 0 ? [paint.bold(table.title[lang])] : []), tableText(counted, brush)];
  });
  const never = neverText(tables, settings.level === "family" ? "family" : "code", brush);
  return [texts.join("\n\n"), never].filter((part) => part !== "").join("\n");
}

function tableText(table: Table, brush: Brush): string {
  const { lang, paint } = brush;
  if (table.name === "matrix") return sideways(table, brush);
  if (COUNTED[table.name] !== undefined && table.rows.length === 0) return say.nothingUsed[lang];
  const rest = table.rows.length - SHOWN;
  const parts = [showTable(table, brush, SHOWN)];
  if (rest > 0) parts.push(paint.dim(say.moreRows(rest)[lang]));
  return parts.join("\n");
}

/** Tables that say of every code how often it was used, by the column that does. */
const COUNTED: Readonly<Record<string, string>> = { frequency: "interviews", excerpts: "passages" };

function withoutUnused(table: Table): Table {
  const at = table.columns.findIndex((column) => column.name === COUNTED[table.name]);
  return { ...table, rows: table.rows.filter((row) => row[at] !== 0) };
}

/** Codes that are used nowhere, be it in interviews or in excerpts, named once instead of filling a table with zeros. */
function neverText(tables: readonly Table[], level: "code" | "family", { lang }: Brush): string {
  const counted = tables.filter((table) => COUNTED[table.name] !== undefined);
  const used = new Set(counted.flatMap((table) => withoutUnused(table).rows.map((row) => row[0])));
  const never = (counted[0]?.rows ?? []).map((row) => String(row[0])).filter((id) => !used.has(id));
  if (never.length === 0) return "";
  return (never.length > NAMED ? say.neverUsedCount(never.length, level) : say.neverUsed(never))[lang];
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

/** Remarks on whose marks these are, which nobody is to overlook. */
const WARNINGS = new Set(["rules-only", "own-sheet", "unsettled"]);

function notes(measured: Measured, { lang, paint }: Brush): string {
  return measured.notes
    .map((note) => (WARNINGS.has(note.code) ? paint.yellow(`! ${note.text[lang]}`) : `- ${note.text[lang]}`))
    .join("\n");
}
