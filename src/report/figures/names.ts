import { textLines } from "./frame.js";
import { textWidth, wrap } from "./lettering.js";
import { element, escapeXml } from "./svg.js";
import { LINE, SIZE } from "./theme.js";

/** Room for the names of rows, at the left of a figure. */
export interface NameColumn {
  readonly width: number;
  readonly lines: number;
}

/** As narrow as the names allow and at most `limit` px wide. */
export function nameColumn(names: readonly string[], limit: number, lines = 2): NameColumn {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE.normal)));
  return { width: Math.min(limit, Math.ceil(widest) + 2), lines };
}

/** How many lines a name takes. */
export function linesOf(name: string, column: NameColumn): number {
  return broken(name, column).length;
}

/** The name of a row, right-aligned to the edge of the column and centred on `y`. */
export function rowName(name: string, column: NameColumn, y: number): string {
  const lines = broken(name, column);
  const first = y + 4 - ((lines.length - 1) * LINE) / 2;
  const words = textLines(lines, { x: column.width, y: first, "text-anchor": "end" });
  if (!lines.at(-1)?.endsWith("…") || name.endsWith("…")) return words;
  return element("g", {}, element("title", {}, escapeXml(name)), words);
}

function broken(name: string, column: NameColumn): string[] {
  return wrap(name, { width: column.width, size: SIZE.normal, lines: column.lines });
}
