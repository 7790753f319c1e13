import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { element, group } from "./svg.js";
import { type Painter, SIZE } from "./theme.js";
import { halo, text } from "./writing.js";

/** What accumulates, one value per interview; see the saturation figure. */
export interface CurveData {
  readonly observed: readonly number[];
  readonly mean: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly total?: number;
}

/** Where the curves stand: the place of each interview, the bottom and the top, and the edges of the rules. */
export interface CurvePlace {
  readonly x: (i: number) => number;
  readonly y: readonly [bottom: number, top: number];
  readonly left: number;
  readonly right: number;
  readonly paint: Painter;
  readonly format: (value: number) => string;
  /** What the line of the total says. */
  readonly total: string;
}

type Scale = (value: number) => number;

/** Observed steps with a dot per interview, over the mean curve, over the band, over rules at whole numbers. */
export function curves(data: CurveData, place: CurvePlace): string[] {
  const most = Math.max(1, data.total ?? 0, ...data.observed, ...data.mean, ...data.upper);
  const y = scaleLinear([0, most], place.y).nice(5);
  return [
    ...y
      .ticks(5)
      .filter(Number.isInteger)
      .map((tick) => rule(tick, y(tick), place)),
    hasBand(data) ? band(data, y, place) : "",
    data.total === undefined ? "" : totalLine(y(data.total), place),
    meanCurve(data.mean, y, place),
    ...steps(data.observed, y, place),
  ];
}

/** Whether there is a band to draw: from two interviews on, if it is given for each. */
export function hasBand({ mean, lower, upper }: CurveData): boolean {
  return mean.length > 1 && lower.length === mean.length && upper.length === mean.length;
}

function rule(tick: number, y: number, { left, right, paint, format }: CurvePlace): string {
  const line = { x1: left, x2: right, y1: y, y2: y, stroke: paint(tick === 0 ? "muted" : "line") };
  const number = { x: left - 6, y: y + 4, "text-anchor": "end", "font-size": SIZE.small, fill: paint("muted") };
  return element("line", line) + text(format(tick), number);
}

function band({ lower, upper }: CurveData, y: Scale, { x, paint }: CurvePlace): string {
  const pairs = lower.map((low, i) => [low, upper[i] ?? low] as const);
  const shape = area<(typeof pairs)[number]>()
    .x((_, i) => x(i))
    .y0(([low]) => y(low))
    .y1(([, high]) => y(high))
    .digits(2);
  const look = { fill: paint("band"), stroke: paint("muted"), "stroke-width": 0.5, "stroke-opacity": 0.5 };
  return element("path", { class: "grille-band", d: shape(pairs) ?? "", ...look });
}

function meanCurve(values: readonly number[], y: Scale, { x, paint }: CurvePlace): string {
  if (values.length < 2) return "";
  const shape = path(x, y);
  const look = { fill: "none", stroke: paint("second"), "stroke-width": 1.75, "stroke-dasharray": "6 4" };
  return element("path", { class: "grille-mean", d: shape(values) ?? "", ...look });
}

function steps(values: readonly number[], y: Scale, { x, paint }: CurvePlace): string[] {
  const colour = paint("accent");
  const shape = path(x, y).curve(curveStepAfter);
  const look = { fill: "none", stroke: colour, "stroke-width": 2 };
  const dots = values.map((value, i) => {
    return element("circle", { class: "grille-observed-dot", cx: x(i), cy: y(value), r: 3.5, fill: colour });
  });
  const drawn = values.length < 2 ? "" : element("path", { class: "grille-observed", d: shape(values) ?? "", ...look });
  return [drawn, group({}, dots)];
}

function path(x: (i: number) => number, y: Scale) {
  return line<number>(
    (_, i) => x(i),
    (value) => y(value),
  ).digits(2);
}

function totalLine(y: number, { left, right, paint, total }: CurvePlace): string {
  const rule = { x1: left, x2: right, y1: y, y2: y, stroke: paint("ink"), "stroke-dasharray": "2 3" };
  const words = { x: right, y: y - 5, "text-anchor": "end", "font-size": SIZE.small, ...halo(paint) };
  return element("line", { class: "grille-total", ...rule }) + text(total, words);
}
