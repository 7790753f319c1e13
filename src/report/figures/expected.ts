import { scaleLinear } from "d3-scale";
import { area, line } from "d3-shape";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { type LegendEntry, legend } from "./legend.js";
import { textWidth } from "./lettering.js";
import { element } from "./svg.js";
import { type Painter, painter, SIZE } from "./theme.js";
import { halo, text } from "./writing.js";

/** What is expected after a number of interviews, with the limits of an interval where there is one. */
export interface ExpectedPoint {
  readonly interviews: number;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Codes (at least 0) and sample coverage (0 to 1) after fewer interviews than were held, as many, and more. */
export interface ExpectedData {
  /** The number of interviews held: rarefaction up to it, extrapolation beyond. */
  readonly held: number;
  readonly codes: readonly ExpectedPoint[];
  readonly coverage: readonly ExpectedPoint[];
}

export interface ExpectedLabels {
  readonly nothing: string;
  readonly codes: string;
  readonly coverage: string;
  readonly interviews: string;
  readonly fewer: string;
  readonly more: string;
  readonly held: string;
  readonly band: string;
}

export interface ExpectedOptions extends FigureOptions<ExpectedLabels> {
  /** Writes the coverage reached, which must not look like 1 where it is less. */
  readonly share: (value: number) => string;
}

const PANEL = 150;
const GAP = 44;

interface Panel {
  readonly points: readonly ExpectedPoint[];
  readonly held: number;
  readonly top: number;
  readonly most: number;
  readonly x: (interviews: number) => number;
  readonly left: number;
  readonly right: number;
  readonly paint: Painter;
  readonly format: (value: number) => string;
  /** Writes the value reached with the interviews held. */
  readonly reached: (value: number) => string;
  readonly title: string;
}

/** Codes above, sample coverage below, by the number of interviews: solid up to those held, dashed beyond. */
export function expected(data: ExpectedData, options: ExpectedOptions): string {
  if (data.codes.length === 0 && data.coverage.length === 0) return blank(options);
  const { labels, format } = options;
  const { width } = roomOf(options);
  const paint = painter(options.colours);
  const last = Math.max(...[...data.codes, ...data.coverage].map(({ interviews }) => interviews));
  const most = Math.max(1, ...data.codes.map(({ value, upper }) => Math.max(value, upper ?? 0)));
  const left = Math.ceil(Math.max(...[format(0.8), format(Math.ceil(most))].map((n) => textWidth(n, SIZE.small)))) + 14;
  const right = width - 16;
  const x = scaleLinear([Math.min(1, last - 1), last], [left + 8, right - 8]);
  const key = legend(keyOf(data, labels, paint), { x: 4, y: 0, width: width - 8 });
  const top = key.height + 32;
  const shared = { held: data.held, x, left, right, paint, format };
  const below = top + PANEL + GAP;
  const bottom = below + PANEL;
  const parts = [
    key.part,
    ...panel({ ...shared, points: data.codes, top, most, reached: format, title: labels.codes }),
    ...panel({ ...shared, points: data.coverage, top: below, most: 1, reached: options.share, title: labels.coverage }),
    ...ticks(x, { first: 1, last, y: bottom, paint, format, width }),
    text(labels.interviews, { x: right, y: bottom + 34, "text-anchor": "end", "font-weight": "bold" }),
  ];
  return frame({ width, height: bottom + 42, parts }, options);
}

function panel({ points, held, top, most, x, left, right, paint, format, reached, title }: Panel): string[] {
  const scale = scaleLinear([0, most], [top + PANEL, top + 6]).nice(4);
  const y = (value: number): number => scale(value);
  const rules = scale.ticks(4).map((tick) => {
    const at = { x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: paint(tick === 0 ? "muted" : "line") };
    const number = { x: left - 6, y: y(tick) + 4, "text-anchor": "end", "font-size": SIZE.small, fill: paint("muted") };
    return element("line", at) + text(format(tick), number);
  });
  const fewer = points.filter(({ interviews }) => interviews <= held);
  const more = points.filter(({ interviews }) => interviews >= held);
  const path = (of: readonly ExpectedPoint[]): string =>
    line<ExpectedPoint>(
      (point) => x(point.interviews),
      (point) => y(point.value),
    ).digits(2)(of) ?? "";
  const stroke = { fill: "none", stroke: paint("accent"), "stroke-width": 2 };
  return [
    text(title, { x: 4, y: top - 12, "font-weight": "bold" }),
    ...rules,
    band(more, { x, y, paint }),
    fewer.length < 2 ? "" : element("path", { class: "grille-fewer", d: path(fewer), ...stroke }),
    more.length < 2
      ? ""
      : element("path", { class: "grille-more", d: path(more), ...stroke, "stroke-dasharray": "6 4" }),
    ...points
      .filter(({ interviews }) => interviews === held)
      .flatMap(({ value }) => [
        dot(x(held), y(value), paint),
        text(reached(value), { x: x(held), y: y(value) + 20, "text-anchor": "middle", ...halo(paint) }),
      ]),
  ];
}

interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly paint: Painter;
}

function band(points: readonly ExpectedPoint[], { x, y, paint }: Scales): string {
  const drawn = points.filter(({ lower, upper }) => lower !== null && upper !== null);
  if (drawn.length < 2) return "";
  const shape = area<ExpectedPoint>()
    .x(({ interviews }) => x(interviews))
    .y0(({ lower }) => y(lower ?? 0))
    .y1(({ upper }) => y(upper ?? 0))
    .digits(2);
  const edge = { stroke: paint("muted"), "stroke-width": 0.5, "stroke-opacity": 0.5 };
  return element("path", { class: "grille-band", d: shape(drawn) ?? "", fill: paint("band"), ...edge });
}

function dot(cx: number, cy: number, paint: Painter): string {
  const look = { r: 4.5, fill: paint("accent"), stroke: paint("paper"), "stroke-width": 1.5 };
  return element("circle", { class: "grille-held", cx, cy, ...look });
}

interface Ticks {
  readonly first: number;
  readonly last: number;
  readonly y: number;
  readonly paint: Painter;
  readonly format: (value: number) => string;
  readonly width: number;
}

/** Whole numbers of interviews under the lower curve, as many as there is room for. */
function ticks(x: (value: number) => number, { first, last, y, paint, format, width }: Ticks): string[] {
  const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
  const step = steps.find((one) => last / one <= width / 40) ?? 5000;
  const numbers = Array.from({ length: Math.floor(last / step) + 1 }, (_, i) => i * step).filter((n) => n >= first);
  return (step === 1 ? numbers : [1, ...numbers]).map((n) => {
    const look = { "text-anchor": "middle", "font-size": SIZE.small, fill: paint("muted") };
    const mark = element("line", { x1: x(n), x2: x(n), y1: y, y2: y + 4, stroke: paint("muted") });
    return mark + text(format(n), { x: x(n), y: y + 16, ...look });
  });
}

function keyOf(data: ExpectedData, labels: ExpectedLabels, paint: Painter): LegendEntry[] {
  const all = [...data.codes, ...data.coverage];
  const stroke = { x1: -13, x2: 13, y1: 0, y2: 0, stroke: paint("accent"), "stroke-width": 2 };
  const edge = { stroke: paint("muted"), "stroke-width": 0.5, "stroke-opacity": 0.5 };
  const box = element("rect", { x: -13, y: -6, width: 26, height: 12, fill: paint("band"), ...edge });
  const hasMore = all.some(({ interviews }) => interviews > data.held);
  const hasBand = all.some(({ interviews, lower }) => interviews > data.held && lower !== null);
  return [
    { swatch: dot(0, 0, paint), width: 12, label: labels.held },
    { swatch: element("line", stroke), width: 26, label: labels.fewer },
    ...(hasMore
      ? [{ swatch: element("line", { ...stroke, "stroke-dasharray": "6 4" }), width: 26, label: labels.more }]
      : []),
    ...(hasBand ? [{ swatch: box, width: 26, label: labels.band }] : []),
  ];
}
