import { el } from "../office/xml.js";
import type { Cell, Look } from "./sheet.js";

const GREY = "FF595959";
const FONTS: Readonly<Record<string, string>> = {
  plain: font(10),
  strong: font(10, "b"),
  title: font(15, "b"),
  note: font(9, "", GREY),
  warning: font(10, "b", "FF8A2B0A"),
  link: font(10, "u", "FF0B5394"),
};
const FILLS = ["none", "gray125", "FFEFEFEF"] as const;

interface Style {
  readonly font: keyof typeof FONTS;
  readonly fill?: true;
  readonly edge?: true;
  readonly right?: true;
  readonly nowrap?: true;
}

const LOOKS: Readonly<Record<Look, Style>> = {
  title: { font: "title", nowrap: true },
  warning: { font: "warning" },
  strong: { font: "strong" },
  note: { font: "note" },
  text: { font: "plain" },
  name: { font: "strong" },
  head: { font: "strong", fill: true, edge: true },
  "head-number": { font: "strong", fill: true, edge: true, right: true },
  link: { font: "link" },
  number: { font: "plain", right: true },
};

/** A text that a spreadsheet would take for a formula once somebody edits its cell. */
const FORMULA = /^[=+\-@\t\r]/;

/** The styles that the cells of a workbook use, each once, numbered as they come. */
export class Styles {
  readonly #used = new Map<string, { look: Look; format: string; quoted: boolean; number: number }>([
    ["", { look: "text", format: "General", quoted: false, number: 0 }],
  ]);

  /** The number of a cell's style. */
  of(cell: NonNullable<Cell>): number {
    const look = cell.kind === "text" ? cell.look : cell.kind;
    const format = cell.kind === "number" ? cell.format : "General";
    const quoted = cell.kind === "text" && FORMULA.test(cell.text);
    const key = `${look} ${quoted} ${format}`;
    const known = this.#used.get(key);
    if (known !== undefined) return known.number;
    const number = this.#used.size;
    this.#used.set(key, { look, format, quoted, number });
    return number;
  }

  xml(): string {
    const used = [...this.#used.values()];
    const formats = [...new Set(used.map((one) => one.format))].filter((one) => one !== "General");
    const fonts = Object.keys(FONTS);
    const xfs = used.map(({ look, format, quoted }) => {
      const { font: face, fill, edge, right, nowrap } = LOOKS[look];
      const attributes = {
        numFmtId: format === "General" ? 0 : FIRST + formats.indexOf(format),
        fontId: fonts.indexOf(String(face)),
        fillId: fill ? 2 : 0,
        borderId: edge ? 1 : 0,
        xfId: 0,
        quotePrefix: quoted ? 1 : undefined,
        applyNumberFormat: format === "General" ? undefined : 1,
        applyFont: 1,
        applyFill: fill ? 1 : undefined,
        applyBorder: edge ? 1 : undefined,
        applyAlignment: 1,
      };
      const alignment = {
        horizontal: right ? "right" : undefined,
        vertical: "top",
        wrapText: nowrap ? undefined : 1,
      };
      return el("xf", attributes, el("alignment", alignment));
    });
    return el(
      "styleSheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      formats.length === 0 ? "" : counted("numFmts", formats.map(numberFormat)),
      counted("fonts", Object.values(FONTS)),
      counted("fills", FILLS.map(fillOf)),
      counted("borders", [borders(""), borders("thin")]),
      counted("cellStyleXfs", [el("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      counted("cellXfs", xfs),
      counted("cellStyles", [el("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
    );
  }
}

/** Formats below this number are the spreadsheet's own. */
const FIRST = 164;

function numberFormat(format: string, i: number): string {
  return el("numFmt", { numFmtId: FIRST + i, formatCode: format });
}

function counted(name: string, all: readonly string[]): string {
  return el(name, { count: all.length }, ...all);
}

function font(size: number, mark: "" | "b" | "u" = "", colour = "FF1A1A1A"): string {
  return el(
    "font",
    mark === "" ? "" : el(mark),
    el("sz", { val: size }),
    el("color", { rgb: colour }),
    el("name", { val: "Arial" }),
    el("family", { val: 2 }),
  );
}

function fillOf(fill: (typeof FILLS)[number]): string {
  const solid = /^FF/.test(fill);
  const inside = solid ? [el("fgColor", { rgb: fill }), el("bgColor", { indexed: 64 })] : [];
  return el("fill", el("patternFill", { patternType: solid ? "solid" : fill }, ...inside));
}

function borders(bottom: string): string {
  const line = bottom === "" ? el("bottom") : el("bottom", { style: bottom }, el("color", { rgb: "FF7F7F7F" }));
  return el("border", el("left"), el("right"), el("top"), line, el("diagonal"));
}
