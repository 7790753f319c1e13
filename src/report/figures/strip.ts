import { blank, type FigureOptions, frame } from "./frame.js";
import { nameColumn, rowHeight, rowName } from "./names.js";
import { element } from "./svg.js";
import { categoryColour, type Painter, painter, SIZE, WIDTH } from "./theme.js";
import { text } from "./writing.js";

/** Where one code was marked along an interview, in shares of its length: 0 the beginning, 1 the end. */
export interface StripRow {
  readonly label: string;
  readonly colour?: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

export interface StripLabels {
  readonly nothing: string;
  /** The beginning and the end of the interview, and what the axis is. */
  readonly beginning: string;
  readonly end: string;
}

export type StripOptions = FigureOptions<StripLabels>;

const NAME_LIMIT = 210;
const THICK = 12;
/** A coding of a few words in a long interview is still seen. */
const THIN = 2.5;

interface Plan {
  readonly left: number;
  readonly right: number;
  readonly paint: Painter;
}

/** One line per code, a mark wherever it was coded: what is spoken of when, and what comes together. */
export function strip(rows: readonly StripRow[], options: StripOptions): string {
  if (rows.length === 0) return blank(options);
  const labels = rows.map((row) => row.label);
  const names = nameColumn(labels, NAME_LIMIT);
  const height = rowHeight(labels, names, 22);
  const plan: Plan = { left: names.width + 10, right: WIDTH - 10, paint: painter(options.colours) };
  const bottom = rows.length * height + 6;
  const parts = [
    ...quarters(bottom, plan),
    ...rows.flatMap((row, i) => [
      rowName(row.label, names, (i + 0.5) * height),
      rule((i + 0.5) * height, plan),
      ...row.spans.map((span) => mark(span, { y: (i + 0.5) * height, colour: categoryColour(row.colour, 0) }, plan)),
    ]),
    ...ends(bottom, options.labels, plan),
  ];
  return frame({ width: WIDTH, height: bottom + 24, parts }, options);
}

function mark(span: { start: number; end: number }, at: { y: number; colour: string }, plan: Plan): string {
  const room = plan.right - plan.left;
  const width = Math.max(THIN, (span.end - span.start) * room);
  const x = Math.min(plan.left + span.start * room, plan.right - width);
  const box = { x, y: at.y - THICK / 2, width, height: THICK, fill: at.colour };
  return element("rect", { class: "grille-span", ...box, stroke: plan.paint("ink"), "stroke-width": 0.5 });
}

function rule(y: number, { left, right, paint }: Plan): string {
  return element("line", { x1: left, x2: right, y1: y, y2: y, stroke: paint("line") });
}

function quarters(bottom: number, { left, right, paint }: Plan): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const x = left + share * (right - left);
    return element("line", { x1: x, x2: x, y1: 0, y2: bottom, stroke: paint("line"), "stroke-dasharray": "2 3" });
  });
}

function ends(bottom: number, labels: StripLabels, { left, right, paint }: Plan): string[] {
  const look = { y: bottom + 16, "font-size": SIZE.small, fill: paint("muted") };
  return [text(labels.beginning, { x: left, ...look }), text(labels.end, { x: right, ...look, "text-anchor": "end" })];
}
