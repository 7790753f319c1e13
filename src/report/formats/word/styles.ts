import type { Lang } from "../../../messages/words.js";
import { SPELLING } from "../office/properties.js";
import { el, val } from "../office/xml.js";
import { NAMES } from "./names.js";
import { UPRIGHT } from "./widths.js";

/** Faces that every machine has, or has the like of. */
const [SERIF, SANS, MONO] = ["Times New Roman", "Arial", "Courier New"] as const;
const GREY = "595959";
const BLUE = "0b5394";
const RED = "8a2b0a";

/** How a style looks: sizes in points, distances in twentieths of a point. */
interface Style {
  /** The name that Word knows or shows. */
  readonly name: string;
  readonly on?: string;
  readonly next?: string;
  readonly face?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly upright?: true;
  readonly colour?: string;
  readonly raised?: true;
  readonly underline?: true;
  readonly before?: number;
  readonly after?: number;
  /** Height of a line, 240 being that of the letters. */
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly align?: "left" | "right" | "center";
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly outline?: number;
  readonly bullet?: true;
  readonly edge?: "left" | "top";
  readonly tint?: string;
  readonly tabs?: readonly (readonly [place: number, kind: "left" | "right"])[];
}

const heading = (level: number, size: number, before: number): Style => ({
  name: `heading ${level}`,
  on: "Normal",
  next: "BodyText",
  face: SANS,
  size,
  bold: true,
  before,
  after: 100,
  keepNext: true,
  keepLines: true,
  outline: level - 1,
  line: 252,
});

const PARAGRAPHS: Readonly<Record<string, Style>> = {
  Normal: { name: "Normal", after: 0, line: 264 },
  BodyText: { name: "Body Text", on: "Normal", after: 120 },
  Title: { name: "Title", on: "Normal", next: "BodyText", face: SANS, size: 22, bold: true, after: 160, line: 252 },
  Heading1: heading(1, 16, 360),
  Heading2: heading(2, 13, 320),
  Heading3: heading(3, 11, 260),
  Heading4: heading(4, 10, 220),
  Heading5: { ...heading(5, 10, 180), bold: true, colour: GREY },
  Heading6: { ...heading(6, 10, 180), bold: true, colour: GREY },
  Lead: { name: "Lead", on: "BodyText", size: 13, italic: true, after: 160 },
  Note: { name: "Note", on: "BodyText", face: SANS, size: 8.5, colour: GREY },
  Warning: {
    name: "Warning",
    on: "BodyText",
    face: SANS,
    size: 9.5,
    bold: true,
    colour: RED,
    left: 200,
    edge: "left",
    keepLines: true,
  },
  ListBullet: { name: "List Bullet", on: "BodyText", bullet: true, left: 340, hanging: 227, after: 60 },
  NoteBullet: { name: "Note Bullet", on: "ListBullet", face: SANS, size: 8.5, colour: GREY },
  Term: { name: "Term", on: "BodyText", face: SANS, size: 9.5, bold: true, before: 80, after: 20, keepNext: true },
  Definition: { name: "Definition", on: "BodyText", left: 340, after: 40 },
  Pair: { name: "Pair", on: "BodyText", left: 2700, hanging: 2700, after: 60, tabs: [[2700, "left"]] },
  PairMore: { name: "Pair More", on: "BodyText", left: 2700, after: 60 },
  Quote: {
    name: "Quote",
    on: "BodyText",
    next: "BodyText",
    left: 454,
    right: 340,
    before: 60,
    after: 140,
    keepLines: true,
  },
  Asked: {
    name: "Asked",
    on: "BodyText",
    face: SANS,
    size: 8.5,
    colour: GREY,
    left: 454,
    right: 340,
    before: 100,
    after: 40,
    keepNext: true,
    keepLines: true,
  },
  Caption: {
    name: "caption",
    on: "Normal",
    next: "BodyText",
    face: SANS,
    size: 9,
    before: 180,
    after: 80,
    keepLines: true,
  },
  Figure: { name: "Figure", on: "Normal", before: 160, keepNext: true },
  TableText: { name: "Table Text", on: "Normal", face: SANS, size: 8.5, before: 30, after: 30, line: 245 },
  TableNumber: { name: "Table Number", on: "TableText", align: "right" },
  TableHead: { name: "Table Head", on: "TableText", bold: true, keepNext: true },
  TableHeadNumber: { name: "Table Head Number", on: "TableHead", align: "right" },
  Meaning: {
    name: "Column Meaning",
    on: "Normal",
    face: SANS,
    size: 7.5,
    colour: GREY,
    before: 30,
    left: 170,
    hanging: 170,
  },
  AfterTable: { name: "After Table", on: "Normal", size: 5, after: 60 },
  Break: { name: "Section Break", on: "Normal", size: 1, line: 240 },
  FoldTitle: {
    name: "Aside",
    on: "BodyText",
    face: SANS,
    size: 9,
    bold: true,
    colour: GREY,
    before: 120,
    after: 40,
    keepNext: true,
  },
  Letters: { name: "Letters", on: "Normal", face: MONO, size: 7, line: 240 },
  TalkHead: { name: "Talk Head", on: "Normal", before: 120, after: 10, keepNext: true, face: SANS, size: 8.5 },
  Talk: { name: "Talk", on: "BodyText", after: 40 },
  TalkOther: { name: "Talk Other", on: "Talk", colour: GREY },
  FootnoteText: { name: "footnote text", on: "Normal", size: 8.5, after: 20, line: 240 },
  Header: { name: "header", on: "Normal", face: SANS, size: 7.5, colour: GREY, line: 240 },
  Footer: { name: "footer", on: "Header" },
  PageNumber: { name: "Page Number Line", on: "Footer", align: "right" },
  Closing: { name: "Closing Note", on: "Note", before: 120, edge: "top" },
  TOCHeading: {
    name: "TOC Heading",
    on: "Normal",
    next: "BodyText",
    face: SANS,
    size: 13,
    bold: true,
    before: 320,
    after: 100,
    keepNext: true,
  },
  TOC1: { name: "toc 1", on: "Normal", next: "Normal", before: 80, tabs: [[UPRIGHT, "right"]], right: 500 },
  TOC2: { name: "toc 2", on: "Normal", next: "Normal", left: 284, size: 10, tabs: [[UPRIGHT, "right"]], right: 500 },
};

const CHARACTERS: Readonly<Record<string, Style>> = {
  Strong: { name: "Strong", bold: true },
  Emphasis: { name: "Emphasis", italic: true },
  Code: { name: "Code", face: MONO, size: 7.5 },
  Speaker: { name: "Speaker", face: SANS, size: 8.5, bold: true },
  Place: { name: "Place", face: SANS, size: 7.5, colour: GREY },
  CodeName: { name: "Code Name", face: SANS, size: 7.5, colour: BLUE },
  Hyperlink: { name: "Hyperlink", colour: BLUE },
  FootnoteReference: { name: "footnote reference", raised: true },
};

/** All styles of the document. Their names are those that Word translates for its readers. */
export function styles(lang: Lang): string {
  return el(
    "w:styles",
    NAMES,
    defaults(lang),
    ...Object.entries(PARAGRAPHS).map(([id, one]) => style("paragraph", id, one)),
    el(
      "w:style",
      { "w:type": "character", "w:default": 1, "w:styleId": "Letter" },
      val("w:name", "Default Paragraph Font"),
    ),
    ...Object.entries(CHARACTERS).map(([id, one]) => style("character", id, one)),
    tableStyle(),
  );
}

function defaults(lang: Lang): string {
  const spelling = { "w:val": SPELLING[lang], "w:eastAsia": SPELLING[lang], "w:bidi": "ar-SA" };
  const run = el("w:rPr", face(SERIF), ...size(11), el("w:lang", spelling));
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
