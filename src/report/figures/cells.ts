import { hatchFill } from "./hatch.js";
import type { LegendEntry } from "./legend.js";
import { textWidth } from "./lettering.js";
import { type Shade, shadeOf } from "./shades.js";
import { element } from "./svg.js";
import { type Paint, type Painter, SIZE } from "./theme.js";
import { text } from "./writing.js";

/** What cells of a table of counts have in common. */
export interface CellStyle {
  readonly prefix: string;
  readonly paint: Painter;
  readonly format: (value: number) => string;
  readonly shades: readonly Shade[];
  readonly width: number;
  readonly height: number;
}

/** The least width of a cell in which every one of these values is legible, in px; where there are many columns, closer. */
export function leastWidth(values: readonly (number | null)[], format: CellStyle["format"], columns = 0): number {
  const [least, space] = columns > MANY ? [14, 2] : [20, 6];
  const widths = values.map((value) => (value === null ? 0 : textWidth(format(value), SIZE.small)));
  return Math.max(least, ...widths.map((width) => Math.ceil(width) + space));
}

/** From so many columns on, cells stand closer so that the table still has its place on a page. */
const MANY = 20;

export interface CellPlace {
  readonly x: number;
  readonly y: number;
}

/** A cell: shaded with its value written in it, empty with a pale 0, or hatched where the value is not known. */
export function cell(value: number | null, at: CellPlace, style: CellStyle): string {
  const shade = value === null ? undefined : shadeOf(value, style.shades);
  const fill = value === null ? hatchFill(style.prefix) : shade ? style.paint(`shade-${shade.index}`) : "none";
  const ink: Paint = shade ? `shade-ink-${shade.index}` : "muted";
  const box = {
    ...at,
    width: style.width,
    height: style.height,
    fill,
    stroke: style.paint("line"),
    "stroke-width": 0.75,
  };
  const rect = element("rect", { class: "grille-cell", ...box });
  return value === null ? rect : rect + written(value, at, { ...style, ink });
}

/** A cell whose value rests on part of what it stands for: hatched, with the value where there is one. */
export function partlyKnown(value: number | null, at: CellPlace, style: CellStyle): string {
  const hatched = cell(null, at, style);
  if (value === null) return hatched;
  const width = textWidth(style.format(value), SIZE.small) + 6;
  const clear = { x: at.x + (style.width - width) / 2, y: at.y + style.height / 2 - 8, width, height: 16 };
  const ground = element("rect", { ...clear, fill: style.paint("paper") });
  return hatched + ground + written(value, at, { ...style, ink: "ink" });
}

/** What the shades, the hatching and the empty cells mean; the last two only where they occur. */
export function cellLegend(values: readonly (number | null)[], style: CellStyle, missing: string): LegendEntry[] {
  const { paint, format } = style;
  const shades = style.shades.map((shade) => {
    const range = shade.low === shade.high ? format(shade.high) : `${format(shade.low)}–${format(shade.high)}`;
    return { swatch: swatch(paint(`shade-${shade.index}`), paint), width: 18, label: range };
  });
  const zero = values.includes(0) ? [{ swatch: swatch("none", paint), width: 18, label: format(0) }] : [];
  const unknown = { swatch: swatch(hatchFill(style.prefix), paint), width: 18, label: missing };
  return [...zero, ...shades, ...(values.includes(null) ? [unknown] : [])];
}

function written(value: number, at: CellPlace, style: CellStyle & { readonly ink: Paint }): string {
  const x = at.x + style.width / 2;
  const y = at.y + style.height / 2 + 4;
  const look = { "font-size": SIZE.small, "text-anchor": "middle", fill: style.paint(style.ink) };
  return text(style.format(value), { x, y, ...look });
}

function swatch(fill: string, paint: Painter): string {
  const box = { x: -9, y: -7, width: 18, height: 14, fill, stroke: paint("line"), "stroke-width": 0.75 };
  return element("rect", box);
}
