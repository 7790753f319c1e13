import { type CellStyle, cell, cellLegend, leastWidth, partlyKnown } from "./cells.js";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { hatch } from "./hatch.js";
import { heads, overhangOf } from "./heads.js";
import { legend } from "./legend.js";
import { wrap } from "./lettering.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { shadesFor } from "./shades.js";
import { LINE, painter, SIZE } from "./theme.js";
import { textLines } from "./writing.js";

/** A table of counts or indices: `cells[row][column]`, at least 0; null where the value is not known. */
export interface HeatmapData {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly (number | null)[])[];
  /** Cells whose value rests on part of what it stands for: hatched, with the value. */
  readonly partly?: (row: number, column: number) => boolean;
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
  const { style, left, top, width, places } = plan;
  const last = places.at(-1);
  const bottom = last === undefined ? top.height : last.y + last.height;
  const isPartly = data.rows.some((_, i) => data.columns.some((_one, j) => data.partly?.(i, j) === true));
  const entries = cellLegend(isPartly ? [...plan.values, null] : plan.values, style, options.labels.missing);
  const value = wrap(options.labels.value, { width: (width - left) / BOLD, size: SIZE.normal, lines: 3 });
  const below = bottom + 14 + value.length * LINE;
  const key = legend(entries, { x: left, y: below, width: width - left });
  const parts = [
    ...top.draw(top.height, style.paint),
    ...data.rows.map((name, i) => rowName(name, plan.names, middleOf(places[i]))),
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
  const least = Math.min(step, data.rows.length > MANY_ROWS ? 24 : 30);
  const style: CellStyle = { ...look, shades, width: step, height: least };
  return { values, names, left, top, width, style, places: placesOf(data.rows, { names, least, top: top.height }) };
}

/** From so many rows on, those whose names are short are lower. */
const MANY_ROWS = 20;

interface RowPlace {
  readonly y: number;
  readonly height: number;
}

/** Rows one below the other: while there are few, all as high as the longest name asks for; where there are many, each as its own does. */
function placesOf(
  rows: readonly string[],
  { names, least, top }: { readonly names: NameColumn; readonly least: number; readonly top: number },
): RowPlace[] {
  let y = top;
  return rows.map((name) => {
    const height = rowHeight(rows.length > MANY_ROWS ? [name] : rows, names, least);
    y += height;
    return { y: y - height, height };
  });
}

const middleOf = (place: RowPlace | undefined): number => (place === undefined ? 0 : place.y + place.height / 2);

function cells(data: HeatmapData, { values, style, left, places }: Plan): string[] {
  return values.map((value, k) => {
    const { y, height } = places[Math.floor(k / data.columns.length)] ?? { y: 0, height: style.height };
    const [row, column] = [Math.floor(k / data.columns.length), k % data.columns.length];
    const at = { x: left + column * style.width, y };
    return data.partly?.(row, column) === true
      ? partlyKnown(value, at, { ...style, height })
      : cell(value, at, { ...style, height });
  });
}
