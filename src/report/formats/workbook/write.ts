import { escapeXml } from "../../figures/svg.js";
import { type Part, pack, type Relation } from "../office/package.js";
import { type About, properties } from "../office/properties.js";
import { el, textOf } from "../office/xml.js";
import type { Packed } from "../rendering.js";
import type { Cell, Sheet } from "./sheet.js";
import { heightOf } from "./sizes.js";
import { Styles } from "./styles.js";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const BOOK = "xl/workbook.xml";

/** What a workbook is, beside its sheets. */
export interface AboutWorkbook extends About {
  /** Printed at the foot of every page. */
  readonly foot: string;
}

/** A workbook of these sheets. The same bytes for the same sheets. */
export function writeWorkbook(sheets: readonly Sheet[], about: AboutWorkbook): Packed {
  const styles = new Styles();
  const pages: Part[] = sheets.map((sheet, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    type: typeOf("worksheet"),
    content: worksheet(sheet, { styles, foot: about.foot }),
  }));
  const own = properties(about);
  const relations: Relation[] = [
    { from: "", id: "rId1", kind: "officeDocument", target: BOOK },
    ...own.relations,
    ...sheets.map((_, i) => ({
      from: BOOK,
      id: `rId${i + 1}`,
      kind: "worksheet",
      target: `worksheets/sheet${i + 1}.xml`,
    })),
    { from: BOOK, id: "rIdStyles", kind: "styles", target: "styles.xml" },
  ];
  const book = { name: BOOK, type: typeOf("sheet.main"), content: workbook(sheets) };
  const looks = { name: "xl/styles.xml", type: typeOf("styles"), content: styles.xml() };
  return pack([book, ...pages, looks, ...own.parts], relations);
}

function typeOf(name: string): string {
  return `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;
}

/** The list of sheets, and for each table the rows that are printed again on every page. */
function workbook(sheets: readonly Sheet[]): string {
  const listed = sheets.map(({ name }, i) => el("sheet", { name, sheetId: i + 1, "r:id": `rId${i + 1}` }));
  const titles = sheets.flatMap(({ name, head }, i) =>
    head === 0
      ? []
      : [
          el(
            "definedName",
            { name: "_xlnm.Print_Titles", localSheetId: i },
            escapeXml(`${quotedName(name)}!$${head}:$${head}`),
          ),
        ],
  );
  return el(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONS },
    el("bookViews", el("workbookView", { xWindow: 0, yWindow: 0, windowWidth: 24000, windowHeight: 12000 })),
    el("sheets", ...listed),
    titles.length === 0 ? "" : el("definedNames", ...titles),
  );
}

const quotedName = (name: string): string => `'${name}'`;

function worksheet(sheet: Sheet, { styles, foot }: { styles: Styles; foot: string }): string {
  const { widths, rows, head, last } = sheet;
  const columns = widths.map((width, i) => el("col", { min: i + 1, max: i + 1, width, customWidth: 1 }));
  const links = rows.flatMap((row, y) =>
    row.flatMap((cell, x) =>
      cell?.kind === "link"
        ? [el("hyperlink", { ref: at(x, y), location: `${quotedName(cell.to)}!A1`, display: cell.text })]
        : [],
    ),
  );
  return el(
    "worksheet",
    { xmlns: MAIN },
    el("sheetPr", el("pageSetUpPr", { fitToPage: 1 })),
    el("sheetViews", el("sheetView", { workbookViewId: 0, showGridLines: head === 0 ? 0 : undefined }, pane(sheet))),
    el("sheetFormatPr", { defaultRowHeight: 13 }),
    el("cols", ...columns),
    el("sheetData", ...rows.map((row, y) => rowOf(row, y, { styles, widths }))),
    last > head && head > 0 ? el("autoFilter", { ref: `${at(0, head - 1)}:${at(widths.length - 1, last - 1)}` }) : "",
    links.length === 0 ? "" : el("hyperlinks", ...links),
    el("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    el("pageSetup", { paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
    el("headerFooter", el("oddFooter", escapeXml(`&L&8${printed(foot)}&R&8&A, &P / &N`))),
  );
}

/** The head and the first column stay in view. */
function pane({ head }: Sheet): string {
  if (head === 0) return "";
  const place = { xSplit: 1, ySplit: head, topLeftCell: at(1, head), activePane: "bottomRight", state: "frozen" };
  return el("pane", place);
}

function rowOf(
  row: readonly Cell[],
  y: number,
  { styles, widths }: { styles: Styles; widths: readonly number[] },
): string {
  const cells = row.map((cell, x) => (cell === null ? "" : cellOf(cell, at(x, y), styles)));
  return el("row", { r: y + 1, ht: heightOf(row, widths), customHeight: 1 }, ...cells);
}

/** People's words are text and nothing else, whatever sign they begin with. */
function cellOf(cell: NonNullable<Cell>, r: string, styles: Styles): string {
  const s = styles.of(cell);
  if (cell.kind === "number") return el("c", { r, s }, el("v", String(cell.value)));
  return el("c", { r, s, t: "inlineStr" }, el("is", textOf("t", literal(cell.text))));
}

/** Spreadsheets hold no more letters in a cell. */
const LONGEST = 32_767;

/** What spreadsheets would read as the number of a letter is written so that they show it as it is. */
function literal(text: string): string {
  const whole = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  if (whole.length <= LONGEST) return whole;
  return `${whole.slice(0, LONGEST - 6).replace(/[\ud800-\udbff]$/, "")} […]`;
}

/** Letters at the foot of a page: at most 255, `&` being a sign of its own. */
function printed(foot: string): string {
  const short = foot.length > 200 ? `${foot.slice(0, 199)}…` : foot;
  return short.replaceAll("&", "&&");
}

/** `A1` from column and row, both from 0. */
export function at(x: number, y: number): string {
  const letter = (n: number): string =>
    n < 0 ? "" : letter(Math.floor(n / 26) - 1) + String.fromCharCode(65 + (n % 26));
  return `${letter(x)}${y + 1}`;
}
