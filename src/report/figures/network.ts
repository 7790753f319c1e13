import { scaleLinear, scaleSqrt } from "d3-scale";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { type LegendEntry, legend } from "./legend.js";
import { textWidth, wrap } from "./lettering.js";
import { layout, type NodeLink } from "./network-layout.js";
import { outline, shapeOf } from "./shapes.js";
import { element, escapeXml, group, translate } from "./svg.js";
import { categoryColour, LINE, type Painter, painter, SIZE } from "./theme.js";
import { halo, textLines } from "./writing.js";

export interface NetworkNode {
  readonly id: string;
  readonly label: string;
  /** How often the code occurs, at least 0: the area of its mark. */
  readonly size: number;
  readonly colour?: string;
  readonly family: string;
}

/** Codes and how often two of them occur together. The caller chooses how many to show, and says so in the note. */
export interface NetworkData {
  readonly nodes: readonly NetworkNode[];
  /** Links of weight 0 are not drawn. */
  readonly links: readonly NodeLink[];
}

export interface NetworkLabels {
  readonly nothing: string;
  /** What the area of a mark is: `8 interviews with the code`. */
  readonly size: (size: number) => string;
  /** What the width of a line is: `12 exchanges in common`. */
  readonly weight: (weight: number) => string;
}

export type NetworkOptions = FigureOptions<NetworkLabels>;

const NAME_LIMIT = 118;
const RADIUS = { few: 15, many: 11 } as const;
const MANY = 30;
/** Share of the surface that marks and names may take; and no taller than a page of A4 leaves. */
const ROOM = 0.42;
const TALLEST = 900;
const FACE = SIZE.small;

/** A node ready to draw. */
interface Mark {
  readonly node: NetworkNode;
  readonly radius: number;
  readonly lines: readonly string[];
  readonly family: number;
  readonly colour: string;
}

/** Codes as marks (shape and colour by family, area by size), joined by lines as wide as they occur together. */
export function network(data: NetworkData, options: NetworkOptions): string {
  if (data.nodes.length === 0) return blank(options);
  const paint = painter(options.colours);
  const { width: across } = roomOf(options);
  const marks = marksOf(data.nodes);
  const links = linksOf(data);
  const boxes = marks.map(boxOf);
  const { places, height } = placed(boxes, links, across);
  const width = widths(links);
  const lines = links.map((link) => {
    const [from, to] = [places.get(link.source), places.get(link.target)];
    const ends = { x1: from?.x ?? 0, y1: from?.y ?? 0, x2: to?.x ?? 0, y2: to?.y ?? 0 };
    return element("line", { class: "grille-link", ...ends, "stroke-width": width(link.weight) });
  });
  const drawn = marks.map((mark) => node(mark, places.get(mark.node.id) ?? { x: 0, y: 0 }, paint));
  const key = legend(keyOf(marks, links, options), { x: 4, y: height + 14, width: across - 8 });
  const look = { stroke: paint("link"), "stroke-opacity": 0.6, "stroke-linecap": "round" };
  const parts = [group(look, lines), ...drawn, key.part];
  return frame({ width: across, height: height + 14 + key.height + 4, parts }, options);
}

function marksOf(nodes: readonly NetworkNode[]): Mark[] {
  const families = [...new Set(nodes.map((one) => one.family))];
  const radius = scaleSqrt(
    [0, Math.max(0, ...nodes.map((one) => one.size)) || 1],
    [3, nodes.length > MANY ? RADIUS.many : RADIUS.few],
  );
  return nodes.map((one) => {
    const family = families.indexOf(one.family);
    const lines = wrap(one.label, { width: NAME_LIMIT, size: FACE, lines: 4 });
    return { node: one, radius: radius(one.size), lines, family, colour: categoryColour(one.colour, family) };
  });
}

/** Links with a weight between two nodes that are there, heaviest last so that they are on top. */
function linksOf(data: NetworkData): NodeLink[] {
  const known = new Set(data.nodes.map((one) => one.id));
  const kept = data.links.filter((link) => link.weight > 0 && known.has(link.source) && known.has(link.target));
  return kept.sort((a, b) => a.weight - b.weight);
}

function boxOf({ node: { id }, radius, lines, family }: Mark) {
  const half = Math.max(radius * 1.3, ...lines.map((line) => textWidth(line, FACE) / 2)) + 2;
  const { up, down } = shapeOf(family);
  return { id, half, up: radius * up + 2, down: radius * down + 4 + lines.length * LINE };
}

type Box = ReturnType<typeof boxOf>;

/** A place for each box, as high as they need: what the layout leaves empty above and below is cut off. */
function placed(boxes: readonly Box[], links: readonly NodeLink[], width: number) {
  const height = heightFor(boxes, width);
  const found = layout(boxes, links, { width, height });
  const at = (id: string): { x: number; y: number } => found.get(id) ?? { x: 0, y: 0 };
  const top = Math.max(0, Math.min(...boxes.map(({ id, up }) => at(id).y - up)) - MARGIN);
  const bottom = Math.min(height, Math.max(...boxes.map(({ id, down }) => at(id).y + down)) + MARGIN);
  const places = new Map(boxes.map(({ id }) => [id, { x: at(id).x, y: at(id).y - top }]));
  return { places, height: Math.ceil(bottom - top) };
}

const MARGIN = 4;

function heightFor(boxes: readonly { half: number; up: number; down: number }[], width: number): number {
  const area = boxes.reduce((sum, box) => sum + 2 * box.half * (box.up + box.down), 0);
  const least = Math.min(320, 60 + 45 * boxes.length);
  return Math.ceil(Math.min(TALLEST, Math.max(least, area / ROOM / width)));
}

function widths(links: readonly NodeLink[]): (weight: number) => number {
  return scaleLinear([0, Math.max(0, ...links.map((link) => link.weight)) || 1], [0.75, 8]);
}

function node(mark: Mark, at: { x: number; y: number }, paint: Painter): string {
  const short = mark.lines.join(" ").includes("…");
  const full = short ? [element("title", {}, escapeXml(mark.node.label))] : [];
  const words = {
    x: 0,
    y: mark.radius * shapeOf(mark.family).down + 13,
    "text-anchor": "middle",
    "font-size": FACE,
    ...halo(paint),
  };
  const attributes = { class: "grille-node", transform: translate(at.x, at.y) };
  return element("g", attributes, ...full, drawMark(mark, mark.radius, paint), textLines(mark.lines, words));
}

function drawMark({ family, colour }: Pick<Mark, "family" | "colour">, radius: number, paint: Painter): string {
  const d = outline(shapeOf(family), radius);
  return element("path", { d, fill: colour, stroke: paint("ink"), "stroke-width": 1 });
}

function keyOf(marks: readonly Mark[], links: readonly NodeLink[], options: NetworkOptions): LegendEntry[] {
  return [...familyKey(marks, options), ...sizeKey(marks, options), ...weightKey(links, options)];
}

function familyKey(marks: readonly Mark[], { colours }: NetworkOptions): LegendEntry[] {
  const first = new Map<string, Mark>();
  for (const mark of marks)
    if (mark.node.family !== "" && !first.has(mark.node.family)) first.set(mark.node.family, mark);
  return [...first].map(([label, mark]) => ({ swatch: drawMark(mark, 5.5, painter(colours)), width: 16, label }));
}

function sizeKey(marks: readonly Mark[], { labels, colours }: NetworkOptions): LegendEntry[] {
  const big = marks.reduce((most, mark) => (mark.node.size > most.node.size ? mark : most));
  const circle = element("circle", { r: big.radius, fill: "none", stroke: painter(colours)("ink") });
  const across = 2 * big.radius;
  return [{ swatch: circle, width: across, height: across, label: labels.size(big.node.size) }];
}

function weightKey(links: readonly NodeLink[], { labels, colours }: NetworkOptions): LegendEntry[] {
  if (links.length === 0) return [];
  const width = widths(links);
  const weights = links.map((link) => link.weight);
  const chosen = [...new Set([Math.min(...weights), Math.max(...weights)])];
  return chosen.map((weight) => {
    const look = { stroke: painter(colours)("link"), "stroke-width": width(weight) };
    const swatch = element("line", { x1: -14, x2: 14, y1: 0, y2: 0, ...look });
    return { swatch, width: 28, label: labels.weight(weight) };
  });
}
