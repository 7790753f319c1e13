import { scaleLinear } from "d3-scale";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { type LegendEntry, legend } from "./legend.js";
import { textWidth } from "./lettering.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { element } from "./svg.js";
import { type Paint, type Painter, painter, SIZE } from "./theme.js";
import { text } from "./writing.js";

/** How an alpha is read: by the two limits, or not, for want of units. */
export type AgreementReading = "reliable" | "tentative" | "below" | "few";

/** Alpha of one code (or of all) with its limits; null where it is not defined. */
export interface AgreementRow {
  readonly label: string;
  readonly value: number | null;
  readonly reading: AgreementReading;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Units that it rests on. */
  readonly units: number;
}

export interface AgreementData {
  /** All codes together; null where there is nothing to put together. */
  readonly overall: AgreementRow | null;
  readonly rows: readonly AgreementRow[];
  /** From the first on a value is tentative, from the second on reliable. */
  readonly limits: readonly [number, number];
}

export interface AgreementLabels {
  readonly nothing: string;
  readonly axis: string;
  readonly units: string;
  readonly missing: string;
  readonly reliable: string;
  readonly tentative: string;
  readonly below: string;
  readonly few: string;
  readonly interval: string;
}

export interface AgreementOptions extends FigureOptions<AgreementLabels> {
  /** Writes an alpha so that one sees on which side of a limit it is. */
  readonly value: (alpha: number) => string;
}

const NAME_LIMIT = 220;
const ROW = 22;
const AXIS = 34;
const REACH = 5;
/** Half the height of the ends of an interval: more than a mark's, which would hide a short one otherwise. */
const END = 8;

interface Plan {
  readonly names: NameColumn;
  readonly paint: Painter;
  readonly x: (value: number) => number;
  readonly low: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly limits: readonly [number, number];
  readonly options: AgreementOptions;
}

/** One line for each code: alpha as a point whose shape says how far it carries, its interval, and the two limits. */
export function agreementPlot(data: AgreementData, options: AgreementOptions): string {
  const rows = [...(data.overall === null ? [] : [data.overall]), ...data.rows];
  if (rows.length === 0) return blank(options);
  const plan = planOf(rows, data.limits, options);
  const key = legend(keyOf(rows, plan), { x: 4, y: 0, width: plan.width - 8 });
  const top = key.height + AXIS;
  const parts: string[] = [];
  let y = top;
  rows.forEach((row, i) => {
    const height = rowHeight([row.label], plan.names, ROW);
    parts.push(rowPart(row, y + height / 2, plan));
    y += height;
    if (i === 0 && data.overall !== null && rows.length > 1) {
      y += 6;
      const edge = { x1: 0, x2: plan.width, y1: y, y2: y, stroke: plan.paint("line") };
      parts.push(element("line", edge));
      y += 6;
    }
  });
  return frame({ width: plan.width, height: y + 8, parts: [key.part, ...axis(top, y, plan), ...parts] }, options);
}

function planOf(rows: readonly AgreementRow[], limits: readonly [number, number], options: AgreementOptions): Plan {
  const { width, share } = roomOf(options);
  const names = nameColumn(
    rows.map(({ label }) => label),
    share(NAME_LIMIT),
  );
  const ends = rows.map((row) => textWidth(endOf(row, options), SIZE.normal));
  const head = textWidth(options.labels.units, SIZE.small);
  const least = Math.min(0, ...rows.flatMap(({ value, lower }) => [value ?? 0, lower ?? 0]));
  const low = Math.max(-1, Math.floor(least * 5) / 5);
  const left = names.width + 16;
  const right = width - Math.ceil(Math.max(head, ...ends)) - 16;
  const scale = scaleLinear([low, 1], [left, right]);
  const x = (value: number): number => scale(Math.max(low, value));
  return { names, paint: painter(options.colours), x, low, width, left, right, limits, options };
}

function axis(top: number, bottom: number, { x, low, width, right, limits, paint, options }: Plan): string[] {
  const ticks: number[] = [];
  for (let tick = Math.round(low * 5); tick <= 3; tick++) ticks.push(tick / 5);
  const grid = (value: number): string => {
    const at = { x1: x(value), x2: x(value), y1: top - 4, y2: bottom };
    return element("line", { class: "grille-tick", ...at, stroke: paint("line") });
  };
  const words = { "text-anchor": "middle", "font-size": SIZE.small, fill: paint("muted") };
  // Where the two limits stand too close for both numbers, these lean away from each other.
  const space = x(limits[1]) - x(limits[0]) < 32 ? 48 : 0;
  const marks = limits.map((value) => {
    const at = { x1: x(value), x2: x(value), y1: top - 4, y2: bottom };
    return element("line", { class: "grille-limit", ...at, stroke: paint("ink"), "stroke-dasharray": "4 3" });
  });
  return [
    text(options.labels.axis, { x: x(low), y: top - 22, "font-size": SIZE.small, fill: paint("muted") }),
    text(options.labels.units, { x: width - 4, y: top - 22, ...words, "text-anchor": "end" }),
    ...[...ticks, 1].map(grid),
    ...ticks
      .filter((tick) => limits.every((value) => Math.abs(value - tick) > 0.1 && x(value) - x(tick) > space))
      .filter((tick) => tick === 0 || space === 0 || Math.abs(x(tick) - x(0)) > 28)
      .map((tick) => text(options.format(tick), { x: x(tick), y: top - 8, ...words })),
    right - x(limits[1]) > 28 ? text(options.format(1), { x: right, y: top - 8, ...words }) : "",
    ...marks,
    ...limits.map((value, i) => {
      const [side, lean] = space === 0 ? ["middle", 0] : i === 0 ? ["end", 6] : ["start", -6];
      const at = { x: x(value) + Number(lean), y: top - 8, ...words, "text-anchor": String(side) };
      return text(options.format(value), { ...at, fill: paint("ink") });
    }),
  ];
}

function rowPart(row: AgreementRow, y: number, plan: Plan): string {
  const { paint, x, left, width, options } = plan;
  const end = text(endOf(row, options), { x: width - 4, y: y + 4, "text-anchor": "end" });
  const name = rowName(row.label, plan.names, y);
  if (row.value === null)
    return [name, text(options.labels.missing, { x: left, y: y + 4, fill: paint("muted") }), end].join("");
  const colour = paint(KINDS[row.reading].colour);
  const reach =
    row.lower === null || row.upper === null
      ? ""
      : interval({ from: x(row.lower), to: x(row.upper), y, colour, name: "grille-row" });
  return [name, reach, drawn(KINDS[row.reading], { x: x(row.value), y, paint, name: "grille-point" }), end].join("");
}

interface Reach {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly colour: string;
  /** What the class of its parts begins with. */
  readonly name: string;
}

/** A line with an upright end at each limit. */
function interval({ from, to, y, colour, name }: Reach): string {
  const stroke = { stroke: colour, "stroke-width": 2 };
  const end = (x: number): string =>
    element("line", { class: `${name}-end`, x1: x, x2: x, y1: y - END, y2: y + END, stroke: colour });
  const line = element("line", { class: `${name}-interval`, x1: from, x2: to, y1: y, y2: y, ...stroke });
  return line + end(from) + end(to);
}

interface PointKind {
  readonly colour: Paint;
  readonly shape: "disc" | "square" | "ring" | "diamond";
}

const KINDS: Readonly<Record<AgreementReading, PointKind>> = {
  reliable: { colour: "supports", shape: "disc" },
  tentative: { colour: "mixed", shape: "square" },
  below: { colour: "against", shape: "ring" },
  few: { colour: "muted", shape: "diamond" },
};

interface Place {
  readonly x: number;
  readonly y: number;
  readonly paint: Painter;
  /** The class of what is drawn. */
  readonly name: string;
}

/** Shapes differ as well as colours: full disc, full square, empty ring; an empty diamond where nothing is read. */
function drawn({ colour, shape }: PointKind, at: Place): string {
  const { x, y, paint, name } = at;
  const fill = paint(colour);
  if (shape === "square") {
    const box = { x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH };
    return element("rect", { class: name, ...box, fill });
  }
  const hollow = { fill: paint("paper"), stroke: fill, "stroke-width": 2 };
  if (shape === "diamond") {
    const d = `M${x} ${y - REACH - 1}L${x + REACH + 1} ${y}L${x} ${y + REACH + 1}L${x - REACH - 1} ${y}Z`;
    return element("path", { class: name, d, ...hollow });
  }
  const disc = { class: name, cx: x, cy: y, r: REACH };
  return element("circle", shape === "disc" ? { ...disc, fill } : { ...disc, ...hollow });
}

const READINGS: readonly AgreementReading[] = ["reliable", "tentative", "below", "few"];

/** What is drawn, and nothing else. */
function keyOf(rows: readonly AgreementRow[], { options: { labels }, paint }: Plan): LegendEntry[] {
  const at = { x: 0, y: 0, paint, name: "grille-key" };
  const reach = interval({ from: -10, to: 10, y: 0, colour: paint("ink"), name: "grille-key" });
  const isDrawn = (one: AgreementReading): boolean =>
    rows.some(({ value, reading }) => value !== null && reading === one);
  return [
    ...READINGS.filter(isDrawn).map((one) => ({ swatch: drawn(KINDS[one], at), width: 12, label: labels[one] })),
    ...(rows.some(({ lower }) => lower !== null) ? [{ swatch: reach, width: 20, label: labels.interval }] : []),
  ];
}

function endOf({ value, units }: AgreementRow, { format, value: write }: AgreementOptions): string {
  return value === null ? format(units) : `${write(value)} · ${format(units)}`;
}
