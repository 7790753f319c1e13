import { emptyTable, figure as figureNumber, table as tableNumber } from "../../../messages/report.js";
import type { Column, Line, Table } from "../../document.js";
import { el, val } from "../office/xml.js";
import { line } from "./line.js";
import type { Manuscript } from "./manuscript.js";
import { KEEP, paragraph } from "./paragraph.js";
import { field, run } from "./runs.js";
import { across, upright } from "./sections.js";
import { type Laid, laidOut } from "./widths.js";

/** A numbered table with its caption above, and what its columns say. One that is too wide has a page across, and its heading with it. */
export function table(one: Table, m: Manuscript, heading = ""): string {
  const laid = laidOut(one);
  const whole = [
    heading,
    caption("table", { number: m.numbers.get(one) ?? 0, text: one.caption, banner: one.banner, below: "rows" }, m),
    grid(one, laid, m),
    ...meanings(one),
    paragraph("AfterTable", ""),
  ].join("");
  return laid.page === "upright" ? whole : `${upright()}${whole}${across()}`;
}

interface Captioned {
  readonly number: number;
  readonly text: string;
  readonly banner: string | null;
  /** What it must not be parted from, if anything. */
  readonly below: "rows" | "text";
}

/** `Tableau 3. …`, its number counted by Word. */
export function caption(kind: "table" | "figure", { number, text, banner, below }: Captioned, m: Manuscript): string {
  const [name = "", shown = ""] = (kind === "table" ? tableNumber : figureNumber)(number)[m.lang].split(" ");
  const label = `${run(`${name}\u00a0`, { style: "Strong" })}${field(`SEQ ${name} \\* ARABIC`, run(shown, { style: "Strong" }))}`;
  const warned = banner === null ? "" : run(` (${banner})`, { style: "Strong" });
  const said = `${label}${run(". ", { style: "Strong" })}${run(text)}${warned}`;
  return below === "text"
    ? paragraph("Caption", said, el("w:spacing", { "w:after": 200 }))
    : paragraph("Caption", said, KEEP);
}

/** The rows under a head that is said again on each page. */
export function grid({ caption: title, columns, rows }: Table, { widths }: Laid, m: Manuscript): string {
  const empty: readonly Line[] = [emptyTable[m.lang], ...columns.slice(1).map(() => "")];
  const properties = el(
    "w:tblPr",
    val("w:tblStyle", "GrilleTable"),
    el("w:tblW", { "w:w": widths.reduce((sum, one) => sum + one, 0), "w:type": "dxa" }),
    el("w:tblLayout", { "w:type": "fixed" }),
    el("w:tblLook", { "w:val": "0420", "w:firstRow": 1, "w:noHBand": 0, "w:noVBand": 1 }),
    val("w:tblCaption", title),
  );
  const head = row(
    columns.map(({ label, align }, i) => cell(run(label), { width: widths[i], style: STYLES.head[align], keep: true })),
    el("w:tblHeader"),
  );
  const body = (rows.length === 0 ? [empty] : rows).map((cells, at) =>
    row(
      cells.map((one, i) =>
        cell(line(one, m), { width: widths[i], style: STYLES.body[columns[i]?.align ?? "text"], keep: at === 0 }),
      ),
    ),
  );
  const gridColumns = widths.map((width) => el("w:gridCol", { "w:w": width }));
  return el("w:tbl", properties, el("w:tblGrid", ...gridColumns), head, ...body);
}

const STYLES: Readonly<Record<"head" | "body", Readonly<Record<Column["align"], string>>>> = {
  head: { text: "TableHead", number: "TableHeadNumber" },
  body: { text: "TableText", number: "TableNumber" },
};

function row(cells: readonly string[], ...more: readonly string[]): string {
  return el("w:tr", el("w:trPr", el("w:cantSplit"), ...more), ...cells);
}

// Head and first row stay together: a head alone at the foot of a page says nothing.
function cell(
  runs: string,
  { width = 0, style, keep }: { readonly width: number | undefined; readonly style: string; readonly keep: boolean },
): string {
  const properties = el("w:tcPr", el("w:tcW", { "w:w": width, "w:type": "dxa" }));
  return el("w:tc", properties, paragraph(style, runs, ...(keep ? [KEEP] : [])));
}

function meanings({ columns }: Table): string[] {
  return columns.flatMap(({ label, meaning }) =>
    meaning === undefined ? [] : [paragraph("Meaning", `${run(label, { style: "Strong" })}${run(`\u2002${meaning}`)}`)],
  );
}
