import { type CellStyle, cell, cellLegend, leastWidth } from "./cells.js";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { hatch } from "./hatch.js";
import { heads, overhangOf } from "./heads.js";
import { legend } from "./legend.js";
import { wrap } from "./lettering.js";
import { nameColumn, rowHeight, rowName } from "./names.js";
import { shadesFor } from "./shades.js";
import { LINE, painter, SIZE } from "./theme.js";
import { textLines } from "./writing.js";

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

const HEAD_LIMIT = 210;
const NAME_LIMIT = 210;
const MOST = 44;
const HEAD_LEAST = 130;
/** How much wider bold letters are. */
const BOLD = 1.08;
/** Where there is little room, cells of this width leave the rest of it to the names. */
const ENOUGH = 28;

/**
 * A table as shaded cells, each with its value. As wide as a column of A4 while that leaves 20 px per cell, wider
 * beyond: where there are many of one kind, let them be the rows.
 */
export function heatmap(data: HeatmapData, options: HeatmapOptions): string {
  if (data.rows.length === 0 || data.columns.length === 0) return blank(options);
  const plan = planOf(data, options);
  const { style, left, top, width } = plan;
  const bottom = top.height + data.rows.length * style.height;
  const entries = cellLegend(plan.values, style, options.labels.missing);
  const value = wrap(options.labels.value, { width: (width - left) / BOLD, size: SIZE.normal, lines: 3 });
  const below = bottom + 14 + value.length * LINE;
  const key = legend(entries, { x: left, y: below, width: width - left });
  const parts = [
    ...top.draw(top.height, style.paint),
    ...data.rows.map((name, i) => rowName(name, plan.names, top.height + (i + 0.5) * style.height)),
    ...cells(data, plan),
    textLines(value, { x: left, y: bottom + 22, "font-weight": "bold" }),
    key.part,
  ];
  const defs = [hatch(options.prefix, style.paint)];
  return frame({ width, height: below + key.height + 6, defs, parts }, options);
}

type Plan = ReturnType<typeof planOf>;

function planOf(data: HeatmapData, options: HeatmapOptions) {
  const values = data.rows.flatMap((_, i) => data.columns.map((_, j) => data.cells[i]?.[j] ?? null));
  const { width: wanted, share } = roomOf(options);
  const limit = Math.max(share(HEAD_LIMIT), HEAD_LEAST);
  const overhang = overhangOf(data.columns, limit);
  const spare = wanted - overhang - data.columns.length * ENOUGH - 8;
  const names = nameColumn(data.rows, Math.min(NAME_LIMIT, Math.max(share(NAME_LIMIT), Math.floor(spare))));
  const left = names.width + 8;
  const room = (wanted - left - overhang) / data.columns.length;
  const step = Math.max(leastWidth(values, options.format, data.columns.length), Math.min(MOST, Math.floor(room)));
  const centres = data.columns.map((_, j) => left + (j + 0.5) * step);
  const top = heads(data.columns, { centres, step, side: "above", limit });
  const width = Math.ceil(Math.max(wanted, left + (data.columns.length - 0.5) * step + top.overhang + 8));
  const shades = shadesFor(values);
  const look = { prefix: options.prefix, paint: painter(options.colours), format: options.format };
  const style: CellStyle = { ...look, shades, width: step, height: rowHeight(data.rows, names, Math.min(step, 30)) };
  return { values, names, left, top, width, style };
}

function cells(data: HeatmapData, { values, style, left, top }: Plan): string[] {
  return values.map((value, k) => {
    const [row, column] = [Math.floor(k / data.columns.length), k % data.columns.length];
    return cell(value, { x: left + column * style.width, y: top.height + row * style.height }, style);
  });
}
