import { UPRIGHT } from "./widths.js";

/** Faces that every machine has, or has the like of. */
export const [SERIF, SANS, MONO] = ["Times New Roman", "Arial", "Courier New"] as const;
/** Where short answers begin beside their terms. */
export const BESIDE = 3100;
const GREY = "595959";
const BLUE = "0b5394";
export const RED = "8a2b0a";

/** How a style looks: sizes in points, distances in twentieths of a point. */
export interface Style {
  /** The name that Word knows or shows. */
  readonly name: string;
  readonly on?: string;
  readonly next?: string;
  readonly face?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly colour?: string;
  readonly raised?: true;
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

/** The styles of paragraphs, by their ids. */
export const PARAGRAPHS: Readonly<Record<string, Style>> = {
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
  Pair: { name: "Pair", on: "BodyText", left: BESIDE, hanging: BESIDE, after: 60, tabs: [[BESIDE, "left"]] },
  PairMore: { name: "Pair More", on: "BodyText", left: BESIDE, after: 60 },
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

/** The styles of letters within a paragraph. */
export const CHARACTERS: Readonly<Record<string, Style>> = {
  Strong: { name: "Strong", bold: true },
  Emphasis: { name: "Emphasis", italic: true },
  Code: { name: "Code", face: MONO, size: 7.5 },
  Speaker: { name: "Speaker", face: SANS, size: 8.5, bold: true },
  Place: { name: "Place", face: SANS, size: 7.5, colour: GREY },
  CodeName: { name: "Code Name", face: SANS, size: 7.5, colour: BLUE },
  Hyperlink: { name: "Hyperlink", colour: BLUE },
  FootnoteReference: { name: "footnote reference", raised: true },
};
