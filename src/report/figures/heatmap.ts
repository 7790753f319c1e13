import { cell, cellLegend, type CellStyle, widestValue } from "./cells.js";
import { blank, type FigureOptions, frame, text } from "./frame.js";
import { hatch } from "./hatch.js";
import { heads, overhangOf } from "./heads.js";
import { legend } from "./legend.js";
import { nameColumn, rowName } from "./names.js";
import { shadesFor } from "./shades.js";
import { painter, SIZE, WIDTH } from "./theme.js";

/** A table of counts or indices: `cells[row][column]`, at least 0; null where the value is not known. */
export interface HeatmapData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
}

export interface HeatmapLabels {
  readonly nothing: string;
  /** What the values are, with their unit. */
  readonly value: string;
  /** What a hatched cell means. */
  readonly missing: string;
}

export type HeatmapOptions = FigureOptions<HeatmapLabels>;

const HEAD_LIMIT = 200;
const NAME_LIMIT = 200;

/**
 * A table as shaded squares, each with its value. As wide as a column of A4 while that leaves 20 px per square, wider
 * beyond: with many columns let the rows be the longer side.
 */
export function heatmap(data: HeatmapData, options: HeatmapOptions): string {
  if (data.rows.length === 0 || data.columns.length === 0) return blank(options);
  const values = data.rows.flatMap((_, i) => data.columns.map((_, j) => data.cells[i]?.[j] ?? null));
  const paint = painter(options.colours);
  const names = nameColumn(data.rows, NAME_LIMIT);
  const left = names.width + 8;
  const size = squareSize((WIDTH - left - overhangOf(data.columns, HEAD_LIMIT)) / data.columns.length, values, options);
  const style: CellStyle = { prefix: options.prefix, paint, format: options.format, shades: shadesFor(values), size };
  const centres = data.columns.map((_, j) => left + (j + 0.5) * size);
  const top = heads(data.columns, { centres, step: size, side: "above", limit: HEAD_LIMIT });
  const width = Math.ceil(Math.max(WIDTH, left + data.columns.length * size + Math.max(0, top.overhang - size / 2) + 4));
  const bottom = top.height + data.rows.length * size;
  const key = legend(cellLegend(values, style, options.labels), { x: left, y: bottom + 28, width: width - left });
  const parts = [
    ...top.draw(top.height, paint),
    ...data.rows.map((name, i) => rowName(name, names, top.height + (i + 0.5) * size)),
    ...values.map((value, k) => {
      const [i, j] = [Math.floor(k / data.columns.length), k % data.columns.length];
      return cell(value, { x: left + j * size, y: top.height + i * size }, style);
    }),
    text(options.labels.value, { x: left, y: bottom + 22, "font-size": SIZE.normal, "font-weight": "bold" }),
    key.part,
  ];
  return frame({ width, height: bottom + 28 + key.height + 6, defs: [hatch(options.prefix, paint)], parts }, options);
}

/** A square large enough for the widest value and two lines of a name, small enough to stay compact. */
function squareSize(room: number, values: readonly (number | null)[], options: HeatmapOptions): number {
  const least = Math.max(20, Math.ceil(widestValue(values, options.format)) + 6);
  return Math.max(least, Math.min(32, Math.floor(room)));
}
