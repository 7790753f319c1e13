import type { Lang } from "../../../messages/words.js";
import type { Setting } from "../../depth.js";
import { SPELLING } from "../office/properties.js";
import { el, val } from "../office/xml.js";
import { CHARACTERS, PARAGRAPHS, RED, SERIF, type Style } from "./looks.js";
import { NAMES } from "./names.js";

/** All styles of the document. Their names are those that Word translates for its readers. */
export function styles(lang: Lang, setting: Setting): string {
  const set = (one: Style): Style => (setting === "close" ? closer(one) : one);
  return el(
    "w:styles",
    NAMES,
    defaults(lang, setting === "close" ? BODY * CLOSER : BODY),
    ...Object.entries(PARAGRAPHS).map(([id, one]) => style("paragraph", id, set(one))),
    el(
      "w:style",
      { "w:type": "character", "w:default": 1, "w:styleId": "Letter" },
      val("w:name", "Default Paragraph Font"),
    ),
    ...Object.entries(CHARACTERS).map(([id, one]) => style("character", id, set(one))),
    tableStyle(),
  );
}

/** The size of letters of the text, in points. */
const BODY = 11;
/** By how much letters are smaller, and by how much distances, where pages are set close. */
const CLOSER = 9.5 / 11;
const NEARER = 0.25;

function closer(one: Style): Style {
  const { size, before, after, line } = one;
  return {
    ...one,
    ...(size === undefined ? {} : { size: Math.max(Math.min(size, SMALLEST), Math.round(size * CLOSER * 2) / 2) }),
    ...(before === undefined ? {} : { before: Math.round(before * NEARER) }),
    ...(after === undefined ? {} : { after: Math.round(after * NEARER) }),
    ...(line === undefined ? {} : { line: Math.min(line, SINGLE) }),
  };
}

/** Nothing is made smaller than this, in points. */
const SMALLEST = 8;
/** The height of a line that has no more room than its letters need. */
const SINGLE = 240;

function defaults(lang: Lang, letters: number): string {
  const spelling = { "w:val": SPELLING[lang], "w:eastAsia": SPELLING[lang], "w:bidi": "ar-SA" };
  const run = el("w:rPr", face(SERIF), ...size(letters), el("w:lang", spelling));
  return el("w:docDefaults", el("w:rPrDefault", run), el("w:pPrDefault", el("w:pPr", el("w:widowControl"))));
}

function style(type: "paragraph" | "character", id: string, one: Style): string {
  const first = id === "Normal" ? { "w:default": 1 } : {};
  const own = /^[A-Z]/.test(one.name) && !BUILT_IN.has(one.name) ? { "w:customStyle": 1 } : {};
  return el(
    "w:style",
    { "w:type": type, ...first, ...own, "w:styleId": id },
    val("w:name", one.name),
    ...(one.on === undefined ? [] : [val("w:basedOn", one.on)]),
    ...(one.next === undefined ? [] : [val("w:next", one.next)]),
    el("w:qFormat"),
    ...(type === "paragraph" ? [paragraphOf(one)] : []),
    lettersOf(one),
  );
}

const BUILT_IN = new Set([
  "Normal",
  "Body Text",
  "Title",
  "Quote",
  "List Bullet",
  "TOC Heading",
  "Strong",
  "Emphasis",
  "Hyperlink",
]);

function paragraphOf(one: Style): string {
  const { before, after, line, left, right, hanging, tabs = [] } = one;
  const edge = {
    "w:val": "single",
    "w:sz": one.edge === "top" ? 4 : 18,
    "w:space": 8,
    "w:color": one.edge === "top" ? "bfbfbf" : RED,
  };
  const all = [
    ...(one.keepNext ? [el("w:keepNext")] : []),
    ...(one.keepLines ? [el("w:keepLines")] : []),
    ...(one.bullet ? [el("w:numPr", val("w:numId", 1))] : []),
    ...(one.edge === undefined ? [] : [el("w:pBdr", el(`w:${one.edge}`, edge))]),
    ...(tabs.length === 0 ? [] : [el("w:tabs", ...tabs.map(tab))]),
    el("w:spacing", { "w:before": before, "w:after": after, "w:line": line, "w:lineRule": line && "auto" }),
    el("w:ind", { "w:left": left, "w:right": right, "w:hanging": hanging }),
    ...(one.align === undefined ? [] : [val("w:jc", one.align)]),
    ...(one.outline === undefined ? [] : [val("w:outlineLvl", one.outline)]),
  ];
  return el("w:pPr", ...all);
}

function tab([place, kind]: readonly [number, "left" | "right"]): string {
  return el("w:tab", { "w:val": kind, "w:leader": kind === "right" ? "dot" : undefined, "w:pos": place });
}

function lettersOf(one: Style): string {
  const all = [
    ...(one.face === undefined ? [] : [face(one.face)]),
    ...(one.bold ? [el("w:b"), el("w:bCs")] : []),
    ...(one.italic ? [el("w:i"), el("w:iCs")] : []),
    ...(one.colour === undefined ? [] : [val("w:color", one.colour)]),
    ...(one.size === undefined ? [] : size(one.size)),
    ...(one.raised ? [val("w:vertAlign", "superscript")] : []),
  ];
  return all.length === 0 ? "" : el("w:rPr", ...all);
}

const face = (name: string): string =>
  el("w:rFonts", { "w:ascii": name, "w:hAnsi": name, "w:eastAsia": name, "w:cs": name });
const size = (points: number): string[] => [val("w:sz", points * 2), val("w:szCs", points * 2)];

/** Lines between rows, none between columns, the head set off. */
function tableStyle(): string {
  const rule = (side: string, sz: number, color: string): string =>
    el(`w:${side}`, { "w:val": "single", "w:sz": sz, "w:space": 0, "w:color": color });
  const cells = el(
    "w:tblCellMar",
    el("w:top", { "w:w": 15, "w:type": "dxa" }),
    el("w:left", { "w:w": 70, "w:type": "dxa" }),
    el("w:bottom", { "w:w": 15, "w:type": "dxa" }),
    el("w:right", { "w:w": 70, "w:type": "dxa" }),
  );
  const borders = el(
    "w:tblBorders",
    rule("top", 8, "404040"),
    rule("bottom", 8, "404040"),
    rule("insideH", 4, "d4d4d4"),
  );
  const head = el(
    "w:tcPr",
    el("w:tcBorders", rule("bottom", 6, "404040")),
    el("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": "f2f2f2" }),
  );
  return [
    el(
      "w:style",
      { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" },
      val("w:name", "Normal Table"),
      el("w:tblPr", el("w:tblInd", { "w:w": 0, "w:type": "dxa" })),
    ),
    el(
      "w:style",
      { "w:type": "table", "w:customStyle": 1, "w:styleId": "GrilleTable" },
      val("w:name", "Grille Table"),
      val("w:basedOn", "TableNormal"),
      el("w:tblPr", borders, cells),
      el("w:tblStylePr", { "w:type": "firstRow" }, head),
    ),
  ].join("");
}
