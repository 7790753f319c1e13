import { type CellStyle, cell, cellLegend, leastWidth } from "./cells.js";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { hatch } from "./hatch.js";
import type { HeatmapLabels } from "./heatmap.js";
import { legend } from "./legend.js";
import { textWidth, wrap } from "./lettering.js";
import { shadesFor } from "./shades.js";
import { element, escapeXml } from "./svg.js";
import { LINE, painter, SIZE } from "./theme.js";
import { text, textLines } from "./writing.js";

/**
 * A symmetric table: `cells[i][j]` for j < i is read, at least 0, null where the value is not known. `own[i]`, on the
 * diagonal, is what a name has by itself, such as how often the code occurs.
 */
export interface TriangleData {
  readonly names: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  readonly own?: readonly number[];
}

export interface TriangleLabels extends HeatmapLabels {
  /** What the framed numbers on the diagonal are. */
  readonly own: string;
}

export type TriangleOptions = FigureOptions<TriangleLabels>;

const NAME_LIMIT = 230;
const MARGIN = 4;
const MOST = 32;

/**
 * The lower half of a symmetric table as shaded squares. Each name stands once, at the end of its row and at the head
 * of its column. As wide as a column of A4 while that leaves 20 px per square, wider beyond.
 */
export function triangle(data: TriangleData, options: TriangleOptions): string {
  if (data.names.length === 0) return blank(options);
  const { values, style, width } = planOf(data, options);
  const bottom = data.names.length * style.height + MARGIN;
  const { labels } = options;
  const key = legend(keyOf(data, { values, style, labels }), { x: MARGIN, y: bottom + 28, width: width - 2 * MARGIN });
  const parts = [
    ...data.names.flatMap((name, i) => row(name, i, { data, style, width })),
    text(labels.value, { x: MARGIN, y: bottom + 22, "font-weight": "bold" }),
    key.part,
  ];
  const defs = [hatch(options.prefix, style.paint)];
  return frame({ width, height: bottom + 28 + key.height + 6, defs, parts }, options);
}

function planOf(data: TriangleData, options: TriangleOptions) {
  const values = data.names.flatMap((_, i) => data.names.slice(0, i).map((_, j) => data.cells[i]?.[j] ?? null));
  const { width, share } = roomOf(options);
  const widths = data.names.map((name) => Math.min(share(NAME_LIMIT), textWidth(name, SIZE.normal)));
  const reach = (step: number) => Math.max(...widths.map((width, i) => MARGIN + (i + 1) * step + 10 + width));
  const least = leastWidth([...values, ...(data.own ?? [])], options.format);
  let step = Math.max(least, MOST);
  while (step > least && reach(step) > width) step -= 1;
  const whole = Math.ceil(Math.max(width, reach(step)));
  const isCut = data.names.some((name, i) => textWidth(name, SIZE.normal) > whole - labelAt(i, data, step));
  const height = isCut ? Math.max(step, 2 * LINE) : step;
  const look = { prefix: options.prefix, paint: painter(options.colours), format: options.format };
  const style: CellStyle = { ...look, shades: shadesFor(values), width: step, height };
  return { values, style, width: whole };
}

interface RowPlan {
  readonly data: TriangleData;
  readonly style: CellStyle;
  readonly width: number;
}

/** Where the name of a row begins, after its cells. */
function labelAt(i: number, { own }: TriangleData, step: number): number {
  return MARGIN + (own === undefined ? i : i + 1) * step + 6;
}

function row(name: string, i: number, { data, style, width }: RowPlan): string[] {
  const { width: size, height } = style;
  const y = MARGIN + i * height;
  const cells = data.names
    .slice(0, i)
    .map((_, j) => cell(data.cells[i]?.[j] ?? null, { x: MARGIN + j * size, y }, style));
  const x = labelAt(i, data, size);
  const lines = wrap(name, { width: width - x, size: SIZE.normal, lines: height >= 2 * LINE ? 2 : 1 });
  const words = textLines(lines, { x, y: y + height / 2 + 4 - ((lines.length - 1) * LINE) / 2 });
  const isWhole = !lines.at(-1)?.endsWith("…") || name.endsWith("…");
  const label = isWhole ? words : element("g", {}, element("title", {}, escapeXml(name)), words);
  return [...cells, corner(data.own?.[i], { x: MARGIN + i * size, y }, style), label];
}

function corner(own: number | undefined, at: { x: number; y: number }, style: CellStyle): string {
  if (own === undefined) return "";
  const { width, height } = style;
  const box = {
    x: at.x + 1.5,
    y: at.y + 1.5,
    width: width - 3,
    height: height - 3,
    fill: "none",
    stroke: style.paint("muted"),
  };
  const centre = { x: at.x + width / 2, y: at.y + height / 2 + 4, "text-anchor": "middle", "font-size": SIZE.small };
  const number = text(style.format(own), { ...centre, "font-weight": "bold" });
  return element("rect", { class: "grille-own", ...box }) + number;
}

interface Key {
  readonly values: readonly (number | null)[];
  readonly style: CellStyle;
  readonly labels: TriangleLabels;
}

function keyOf(data: TriangleData, { values, style, labels }: Key) {
  const frameSwatch = element("rect", {
    x: -8,
    y: -6,
    width: 16,
    height: 12,
    fill: "none",
    stroke: style.paint("muted"),
  });
  const own = data.own === undefined ? [] : [{ swatch: frameSwatch, width: 18, label: labels.own }];
  return [...cellLegend(values, style, labels.missing), ...own];
}
