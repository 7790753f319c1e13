import type { Figure } from "../../document.js";
import { el } from "../office/xml.js";
import { type Picture, sizeOf } from "../pictures.js";
import type { Manuscript } from "./manuscript.js";
import { KEEP, paragraph } from "./paragraph.js";
import { run } from "./runs.js";
import { caption, grid } from "./table.js";
import { laidOut } from "./widths.js";

/** English metric units: 16 cm wide at most, 20 cm high. */
const CM = 360_000;
const [WIDEST, HIGHEST] = [16 * CM, 20 * CM];
/** A px of a drawing, 40 to the cm. */
const PX = CM / 40;

/** A numbered figure with its caption below and its table where it stands in the open; the table alone where there is no picture. */
export function figure(one: Figure, m: Manuscript): string {
  const number = m.numbers.get(one) ?? 0;
  const picture = m.pictures.get(one);
  const { table } = one;
  const said = { number, text: one.caption } as const;
  const rows = `${grid(table, laidOut(table), m)}${paragraph("AfterTable", "")}`;
  if (picture === undefined)
    return `${caption("figure", { ...said, banner: table.banner, below: "rows" }, m)}${paragraph("Note", run(one.description), KEEP)}${rows}`;
  const below = one.shows === "table" ? "rows" : "text";
  const drawn = paragraph("Figure", drawing(one, { picture, number }), KEEP);
  return `${drawn}${caption("figure", { ...said, banner: null, below }, m)}${one.shows === "table" ? rows : ""}`;
}

/** What a picture is called inside the document, by the number of its figure. */
export const pictureId = (number: number, kind: "png" | "svg"): string => `rIdFigure${number}${kind}`;

function drawing(one: Figure, { picture, number }: { picture: Picture; number: number }): string {
  const { width, height } = sizeOf(picture.svg);
  const scale = Math.min(1, WIDEST / (width * PX), HIGHEST / (height * PX));
  const extent = { cx: Math.round(width * PX * scale), cy: Math.round(height * PX * scale) };
  const name = { id: number, name: `Figure ${number}`, descr: one.description, title: one.caption };
  return el(
    "w:r",
    el(
      "w:drawing",
      el(
        "wp:inline",
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        el("wp:extent", extent),
        el("wp:docPr", name),
        el("wp:cNvGraphicFramePr", el("a:graphicFrameLocks", { noChangeAspect: 1 })),
        el("a:graphic", el("a:graphicData", { uri: PICTURE }, pic(name, number, extent))),
      ),
    ),
  );
}

const PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
/** Microsoft's name for the SVG beside a picture. */
const SVG = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

/** The PNG, and the SVG for programs that draw it. */
function pic({ id, name }: { id: number; name: string }, number: number, extent: { cx: number; cy: number }): string {
  const svg = el("asvg:svgBlip", {
    "xmlns:asvg": "http://schemas.microsoft.com/office/drawing/2016/SVG/main",
    "r:embed": pictureId(number, "svg"),
  });
  return el(
    "pic:pic",
    { "xmlns:pic": PICTURE },
    el("pic:nvPicPr", el("pic:cNvPr", { id, name }), el("pic:cNvPicPr")),
    el(
      "pic:blipFill",
      el("a:blip", { "r:embed": pictureId(number, "png") }, el("a:extLst", el("a:ext", { uri: SVG }, svg))),
      el("a:stretch", el("a:fillRect")),
    ),
    el(
      "pic:spPr",
      el("a:xfrm", el("a:off", { x: 0, y: 0 }), el("a:ext", extent)),
      el("a:prstGeom", { prst: "rect" }, el("a:avLst")),
    ),
  );
}
