import { scaleLinear } from "d3-scale";
import { blank, type FigureOptions, frame, roomOf } from "./frame.js";
import { type LegendEntry, legend } from "./legend.js";
import { textWidth } from "./lettering.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { element, translate } from "./svg.js";
import { type Painter, painter, SIZE } from "./theme.js";
import { text } from "./writing.js";

/** Two codes of which the second comes right after the first: how often, how often by chance, in how many interviews. */
export interface SequenceRow {
  readonly label: string;
  readonly times: number;
  readonly expected: number | null;
  readonly interviews: string;
}

export interface SequenceLabels {
  readonly nothing: string;
  readonly axis: string;
  readonly end: string;
  readonly observed: string;
  readonly expected: string;
}

export type SequenceOptions = FigureOptions<SequenceLabels>;

const NAME_LIMIT = 300;
const ROW = 26;
const AXIS = 34;

interface Plan {
  readonly names: NameColumn;
  readonly paint: Painter;
  readonly x: (value: number) => number;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly ticks: readonly number[];
  readonly options: SequenceOptions;
}

/** One line for each two codes: what happens as a full disc, what chance gives as an empty diamond, joined by a line. */
export function sequence(rows: readonly SequenceRow[], options: SequenceOptions): string {
  if (rows.length === 0) return blank(options);
  const plan = planOf(rows, options);
  const { width, paint } = plan;
  const key = legend(keyOf(options, paint), { x: 4, y: 0, width: width - 8 });
  const top = key.height + AXIS;
  const parts: string[] = [];
  let y = top;
  for (const row of rows) {
    const height = rowHeight([row.label], plan.names, ROW);
    parts.push(rowPart(row, y + height / 2, plan));
    y += height;
  }
  return frame({ width, height: y + 8, parts: [key.part, ...axis(top, y, plan), ...parts] }, options);
}

function planOf(rows: readonly SequenceRow[], options: SequenceOptions): Plan {
  const { width, share } = roomOf(options);
  const names = nameColumn(
    rows.map(({ label }) => label),
    share(NAME_LIMIT),
  );
  const ends = [
    textWidth(options.labels.end, SIZE.small),
    ...rows.map(({ interviews }) => textWidth(interviews, SIZE.normal)),
  ];
  const left = names.width + 16;
  const right = width - Math.ceil(Math.max(...ends)) - 20;
  const most = Math.max(1, ...rows.map(({ times, expected }) => Math.max(times, expected ?? 0)));
  const scale = scaleLinear([0, most], [left, right]).nice(4);
  const count = right - left > 200 ? 5 : 3;
  const ticks = scale.ticks(count).filter(Number.isInteger);
  return { names, paint: painter(options.colours), x: (value) => scale(value), left, right, width, ticks, options };
}

function axis(top: number, bottom: number, { x, left, width, ticks, paint, options }: Plan): string[] {
  const words = { "font-size": SIZE.small, fill: paint("muted") };
  return [
    text(options.labels.axis, { x: left, y: top - 22, ...words }),
    text(options.labels.end, { x: width - 4, y: top - 22, "text-anchor": "end", ...words }),
    ...ticks.map((tick) => {
      const at = { x1: x(tick), x2: x(tick), y1: top - 4, y2: bottom, stroke: paint(tick === 0 ? "muted" : "line") };
      return (
        element("line", at) + text(options.format(tick), { x: x(tick), y: top - 8, "text-anchor": "middle", ...words })
      );
    }),
  ];
}

function rowPart(row: SequenceRow, y: number, plan: Plan): string {
  const { x, width, paint } = plan;
  const chance = row.expected;
  const joined =
    chance === null
      ? ""
      : element("line", { x1: x(chance), x2: x(row.times), y1: y, y2: y, stroke: paint("muted"), "stroke-width": 1.5 });
  return [
    rowName(row.label, plan.names, y),
    joined,
    chance === null ? "" : element("g", { transform: translate(x(chance), y) }, diamond(paint)),
    element("circle", { class: "grille-times", cx: x(row.times), cy: y, r: 5, fill: paint("accent") }),
    text(row.interviews, { x: width - 4, y: y + 4, "text-anchor": "end" }),
  ].join("");
}

function diamond(paint: Painter): string {
  const look = { fill: paint("paper"), stroke: paint("second"), "stroke-width": 1.75 };
  return element("path", { class: "grille-chance", d: "M0 -6L6 0L0 6L-6 0Z", ...look });
}

function keyOf({ labels }: SequenceOptions, paint: Painter): LegendEntry[] {
  return [
    { swatch: element("circle", { r: 5, fill: paint("accent") }), width: 12, label: labels.observed },
    { swatch: diamond(paint), width: 14, label: labels.expected },
  ];
}
