import { textWidth, wrap } from "./lettering.js";
import { element, escapeXml } from "./svg.js";
import { LINE, SIZE } from "./theme.js";
import { textLines } from "./writing.js";

/** Room for the names of rows, at the left of a figure. Short names end at the figure, sentences start at the margin. */
export interface NameColumn {
  readonly width: number;
  readonly lines: number;
  readonly align: "start" | "end";
}

/** As narrow as the names allow and at most `limit` px wide; two lines for names, three where they are narrow, six for sentences. */
export function nameColumn(names: readonly string[], limit: number, kind: "names" | "sentences" = "names"): NameColumn {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SIZE.normal)));
  const width = Math.min(limit, Math.ceil(widest) + 2);
  return kind === "names"
    ? { width, lines: limit <= NARROW ? 3 : 2, align: "end" }
    : { width, lines: 6, align: "start" };
}

const NARROW = 160;

/** The height that holds the longest of the names, at least `least`. */
export function rowHeight(names: readonly string[], column: NameColumn, least: number): number {
  return Math.max(least, ...names.map((name) => broken(name, column).length * LINE + 4));
}

/** The name of a row, centred on `y`; one that had to be shortened shows itself whole under the pointer. */
export function rowName(name: string, column: NameColumn, y: number): string {
  const lines = broken(name, column);
  const first = y + 4 - ((lines.length - 1) * LINE) / 2;
  const words = textLines(lines, {
    x: column.align === "end" ? column.width : 0,
    y: first,
    "text-anchor": column.align,
  });
  if (!lines.at(-1)?.endsWith("…") || name.endsWith("…")) return words;
  return element("g", {}, element("title", {}, escapeXml(name)), words);
}

function broken(name: string, column: NameColumn): string[] {
  return wrap(name, { width: column.width, size: SIZE.normal, lines: column.lines });
}
