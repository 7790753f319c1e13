import type { ChalkInstance } from "chalk";
import CliTable from "cli-table3";
import { isP, limitsOf } from "../../measures/reading.js";
import type { Cell, Table, TableColumn } from "../../measures/table.js";
import { formatCoefficient, formatFixed, formatNumber, formatP, formatShare } from "../../messages/numbers.js";
import type { Lang } from "../../messages/words.js";

/** Options of every drawing for the terminal. */
export interface Brush {
  readonly lang: Lang;
  readonly paint: ChalkInstance;
  readonly columns: number;
}

/** A table for the terminal: headings, aligned columns, numbers to the right; no frame. At most `limit` rows. */
export function showTable(table: Table, { lang, paint }: Brush, limit = Number.POSITIVE_INFINITY): string {
  const shown = table.columns.map((column, c) =>
    writer(
      column,
      table.rows.map((row) => row[c] ?? null),
      lang,
    ),
  );
  const numeric = table.columns.map((_, c) => table.rows.every((row) => typeof row[c] !== "string"));
  const cells = table.rows.slice(0, limit).map((row) => row.map((cell, c) => (shown[c] ?? String)(cell)));
  const head = table.columns.map((column) => paint.bold(column.label[lang]));
  return plainTable([head, ...cells], numeric);
}

/** How the cells of a column are written: two decimals for all where any has decimals; a share of text in whole per cent. */
function writer(column: TableColumn, cells: readonly Cell[], lang: Lang): (cell: Cell) => string {
  const decimals = cells.some((cell) => typeof cell === "number" && !Number.isInteger(cell));
  return (cell) => {
    if (typeof cell !== "number") return cellText(cell, lang);
    if (isP(column.name)) return formatP(cell, lang);
    if (column.unit === AS_GIVEN) return formatNumber(cell, lang, 6);
    if (column.unit === SHARE) return formatShare(cell, lang, limitsOf(column) ?? []);
    if (!decimals) return cellText(cell, lang);
    const limits = limitsOf(column);
    return limits === null ? formatFixed(cell, lang, 2) : formatCoefficient(cell, lang, { limits });
  };
}

const SHARE = "share of text";
/** A share that was asked for is written as it was. */
const AS_GIVEN = "share, as given";

/** Rows of text in aligned columns, those marked numeric to the right. */
export function plainTable(rows: readonly (readonly string[])[], numeric: readonly boolean[]): string {
  const none = {
    top: "",
    "top-mid": "",
    "top-left": "",
    "top-right": "",
    bottom: "",
    "bottom-mid": "",
    "bottom-left": "",
    "bottom-right": "",
  };
  const lines = { left: "", "left-mid": "", mid: "", "mid-mid": "", right: "", "right-mid": "", middle: "  " };
  const drawn = new CliTable({
    chars: { ...none, ...lines },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: numeric.map((right) => (right ? "right" : "left")),
  });
  drawn.push(...rows.map((row) => [...row]));
  return drawn
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** A cell as one reads it: — for what is not defined. */
export function cellText(cell: Cell, lang: Lang): string {
  if (cell === null) return "—";
  if (typeof cell === "number") return formatNumber(cell, lang, Number.isInteger(cell) ? 0 : 2);
  if (typeof cell === "boolean") return cell ? "×" : "";
  return cell;
}
