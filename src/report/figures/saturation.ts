import { scaleLinear } from "d3-scale";
import { curves, hasBand } from "./curves.js";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { type Heads, heads } from "./heads.js";
import { type LegendEntry, legend } from "./legend.js";
import { element } from "./svg.js";
import { type Painter, painter, SIZE } from "./theme.js";
import { text } from "./writing.js";

/** One value per interview, in the order conducted; counts of codes. */
export interface SaturationData {
  /** Short names of the interviews. */
  readonly order: readonly string[];
  /** Distinct codes seen so far; empty, as `fresh`, where the order of the interviews is not known. */
  readonly observed: readonly number[];
  /** Mean of the same over all orders of the interviews; not drawn for a single interview. */
  readonly mean: readonly number[];
  /** A band of orders around the mean; empty where there are too few interviews to show one. */
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** Codes that this interview was the first to bring. */
  readonly fresh: readonly number[];
  /** A number of codes to compare with, such as the size of a closed codebook. */
  readonly total?: number;
}

export interface SaturationLabels {
  readonly nothing: string;
  readonly interviews: string;
  readonly seen: string;
  readonly observed: string;
  readonly mean: string;
  /** The band, saying that it is about the order of the interviews. */
  readonly band: string;
  readonly fresh: string;
  readonly total: string;
}

export interface SaturationOptions extends FigureOptions<SaturationLabels> {
  /** That the band is about the order only, and closes at the last interview by construction. Written where there is a band. */
  readonly note: string;
  /** What is to be said of the numbers, whatever is drawn. */
  readonly remarks?: readonly string[];
}

const CURVES = 230;
const BARS = 64;
const GAP = 40;

interface Plan {
  readonly paint: Painter;
  readonly left: number;
  readonly right: number;
  readonly step: number;
  readonly x: (i: number) => number;
  readonly names: Heads;
}

/** Codes seen as interviews were added, in the order conducted and in the mean of all orders, with new codes below. */
export function saturation(data: SaturationData, options: SaturationOptions): string {
  if (data.order.length === 0) return blank(options);
  return figure(hidden(data) ? { ...data, mean: [], lower: [], upper: [] } : data, options);
}

/** Without any code, mean and band lie under the curve, on the bottom line. */
function hidden({ observed, mean }: SaturationData): boolean {
  return [...observed, ...mean].every((codes) => codes === 0);
}

function figure(data: SaturationData, options: SaturationOptions): string {
  const { note, remarks = [], labels, ...rest } = options;
  const told = [...(hasBand(data) ? [note] : []), ...remarks];
  const { width } = roomOf(options);
  const plan = planOf(data, painter(options.colours), width - 16);
  const { right } = plan;
  const key = legend(keyOf(data, labels, plan.paint), { x: 4, y: 0, width: width - 8 });
  const top = key.height + 32;
  const isOrdered = data.fresh.length > 0;
  const bottom = top + CURVES + (isOrdered ? GAP + BARS : 8);
  const foot = bottom + plan.names.height + 16;
  const place = { x: plan.x, y: [top + CURVES, top + 6] as const, left: plan.left, right, paint: plan.paint };
  const parts = [
    key.part,
    title(labels.seen, { x: 4, y: top - 12 }),
    ...curves(data, { ...place, format: options.format, total: labels.total }),
    ...(isOrdered
      ? [
          title(labels.fresh, { x: 4, y: bottom - BARS - 18 }),
          ...bars(data, { ...plan, bottom, format: options.format }),
        ]
      : []),
    ...plan.names.draw(bottom + 2, plan.paint),
    title(labels.interviews, { x: right, y: foot, "text-anchor": "end" }),
  ];
  return frame({ width, height: foot + 6, parts }, { ...rest, labels, note: told.join(" ") });
}

function planOf(data: SaturationData, paint: Painter, right: number): Plan {
  const placed = (left: number) => {
    const step = (right - left) / data.order.length;
    const x = (i: number) => left + (i + 0.5) * step;
    const centres = data.order.map((_, i) => x(i));
    return { paint, left, right, step, x, names: heads(data.order, { centres, step, side: "below", limit: 130 }) };
  };
  const first = placed(40);
  return placed(Math.max(40, first.names.overhang - first.step / 2 + 8));
}

interface BarPlan extends Plan {
  readonly bottom: number;
  readonly format: (value: number) => string;
}

/** New codes as bars with their numbers; where these have no room, with an axis. */
function bars(data: SaturationData, { paint, x, bottom, left, right, step, format }: BarPlan): string[] {
  const height = scaleLinear([0, Math.max(1, ...data.fresh)], [0, BARS - 8]);
  const width = Math.min(step * 0.62, 34);
  const isNumbered = step >= 12;
  const axis = isNumbered ? [] : height.ticks(2).filter(Number.isInteger);
  const drawn = data.fresh.map((count, i) => {
    const box = { x: x(i) - width / 2, y: bottom - height(count), width, height: height(count), fill: paint("accent") };
    const number = { x: x(i), y: bottom - height(count) - 4, "text-anchor": "middle", "font-size": SIZE.small };
    return element("rect", { class: "grille-fresh", ...box }) + (isNumbered ? text(format(count), number) : "");
  });
  const rules = axis.map((tick) => {
    const y = bottom - height(tick);
    const look = { "text-anchor": "end", "font-size": SIZE.small, fill: paint("muted") };
    const line = { class: "grille-fresh-rule", x1: left, x2: right, y1: y, y2: y, stroke: paint("line") };
    return element("line", line) + text(format(tick), { x: left - 6, y: y + 4, ...look });
  });
  return [...rules, ...drawn, element("line", { x1: left, x2: right, y1: bottom, y2: bottom, stroke: paint("muted") })];
}

function title(words: string, place: { x: number; y: number; "text-anchor"?: string }): string {
  return text(words, { ...place, "font-weight": "bold" });
}

function keyOf(data: SaturationData, labels: SaturationLabels, paint: Painter): LegendEntry[] {
  const thin = { x1: -13, x2: 13, y1: 0, y2: 0 };
  const dot = element("circle", { r: 3.5, fill: paint("accent") });
  const solid = element("line", { ...thin, stroke: paint("accent"), "stroke-width": 2 }) + dot;
  const dashed = element("line", { ...thin, stroke: paint("second"), "stroke-width": 1.75, "stroke-dasharray": "6 4" });
  const edge = { stroke: paint("muted"), "stroke-width": 0.5, "stroke-opacity": 0.5 };
  const box = element("rect", { x: -13, y: -6, width: 26, height: 12, fill: paint("band"), ...edge });
  return [
    ...(data.observed.length > 0 ? [{ swatch: solid, width: 26, label: labels.observed }] : []),
    ...(data.mean.length > 1 ? [{ swatch: dashed, width: 26, label: labels.mean }] : []),
    ...(hasBand(data) ? [{ swatch: box, width: 26, label: labels.band }] : []),
  ];
}
