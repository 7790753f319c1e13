import { figure as figureNumber, table as tableNumber, whatColumnsMean } from "../../../messages/report.js";
import * as words from "../../../messages/report-workbook.js";
import type { Lang } from "../../../messages/words.js";
import type { Table } from "../../document.js";
import { plainText } from "../plain.js";
import { numberOf } from "./numbers.js";
import { type Cell, type Sheet, text } from "./sheet.js";
import { widthOf } from "./sizes.js";

/** A table of the report, or that of a figure, with its number. */
export interface Numbered {
  readonly kind: "table" | "figure";
  readonly number: number;
  readonly table: Table;
}

/** `Table 3. Interviews …` */
export function captionOf({ kind, number, table }: Numbered, lang: Lang): string {
  return `${(kind === "table" ? tableNumber : figureNumber)(number)[lang]}. ${table.caption}`;
}

/** A table as a sheet: its caption and who has looked at it, then the head, the rows, and what the columns say. */
export function tableSheet(
  one: Numbered,
  { name, contents, lang }: { name: string; contents: string; lang: Lang },
): Sheet {
  const { columns, rows, banner } = one.table;
  const above: Cell[][] = [
    [text(captionOf(one, lang), "title")],
    [{ kind: "link", text: words.back[lang], to: contents }],
    ...(banner === null ? [] : [[text(banner, "warning")]]),
  ];
  const head = columns.map(({ label, align }) => text(label, align === "number" ? "head-number" : "head"));
  const body = rows.map((row, y) =>
    row.map((line, x): Cell => {
      const shown = plainText(line);
      const exact = one.table.values?.[y]?.[x] ?? null;
      const number = columns[x]?.align === "number" ? numberOf(shown, lang, exact) : null;
      return number === null ? text(shown, x === 0 ? "name" : "text") : { kind: "number", ...number };
    }),
  );
  const meanings = columns.flatMap(({ label, meaning }): Cell[][] =>
    meaning === undefined ? [] : [[text(label, "note"), text(meaning, "note")]],
  );
  const at = above.length + 1;
  return {
    name,
    widths: columns.map(({ label }, x) => widthOf([label, ...rows.map((row) => plainText(row[x] ?? ""))])),
    rows: [
      ...above,
      head,
      ...body,
      ...(meanings.length === 0 ? [] : [[], [text(whatColumnsMean[lang], "strong")], ...meanings]),
    ],
    head: at,
    last: at + rows.length,
  };
}
