import type { Cell, Measured } from "../../measures/table.js";
import * as say from "../../messages/code-overlap.js";
import type { Lang } from "../../messages/words.js";
import { type Brush, showTable } from "./table.js";

/** Pairs of codes that may be one, or one within the other, and how to read them; those that merely meet are in JSON. */
export function showOverlap({ tables, values }: Measured, brush: Brush): string {
  const { lang, paint } = brush;
  const [table] = tables;
  const head = paint.bold(say.found(Number(values.one_code), Number(values.sub_codes))[lang]);
  const rows = (table?.rows ?? []).filter(([, , reading]) => reading === "one-code" || reading === "sub-code");
  const [first] = rows;
  if (table === undefined || first === undefined) return head;
  const shown = { ...table, rows: rows.map((row) => row.map((cell, c) => (c === 2 ? readingText(cell, lang) : cell))) };
  const next = say.next(String(first[0]), String(first[1]), first[2] === "one-code" ? "one-code" : "sub-code")[lang];
  return `${head}\n\n${showTable(shown, brush)}\n\n${next}`;
}

function readingText(cell: Cell, lang: Lang): Cell {
  const named = Object.entries(say.readings).find(([name]) => name === cell);
  return named === undefined ? cell : named[1][lang];
}
