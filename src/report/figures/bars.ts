import { blank, type FigureOptions, frame } from "./frame.js";
import { hatch, hatchFill } from "./hatch.js";
import { textWidth } from "./lettering.js";
import { type NameColumn, nameColumn, rowHeight, rowName } from "./names.js";
import { element } from "./svg.js";
import { categoryColour, type Painter, painter, SIZE, WIDTH } from "./theme.js";
import { text } from "./writing.js";

/** One bar: `value` out of `of` (interviews, passages …); null where it is not known. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  readonly of: number;
  readonly colour?: string;
}

/** Bars under a heading, such as the codes of a family. */
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

export interface BarsLabels {
  readonly nothing: string;
  /** `3 of 8`, written in the reader's language. */
  readonly share: (value: number, of: number) => string;
  /** What is written where the value is not known. */
  readonly missing: string;
}

export type BarsOptions = FigureOptions<BarsLabels>;

const NAME_LIMIT = 230;
const HEADING = 26;
const THICK = 13;

interface Plan {
  readonly names: NameColumn;
  readonly left: number;
  readonly right: number;
  readonly most: number;
  readonly paint: Painter;
  readonly options: BarsOptions;
}

/** Horizontal bars by family, each on a track as long as what it is out of, with `k of n` at its end. */
export function bars(groups: readonly BarGroup[], options: BarsOptions): string {
  const filled = groups.filter((part) => part.bars.length > 0);
  if (filled.length === 0) return blank(options);
  const plan = planOf(filled, options);
  const parts: string[] = [];
  let y = 0;
  filled.forEach((part, family) => {
    if (part.label !== "") {
      parts.push(text(part.label, { x: 0, y: y + 17, "font-weight": "bold", "font-size": SIZE.strong }));
      y += HEADING;
    }
    for (const bar of part.bars) {
      const height = rowHeight([bar.label], plan.names, 22);
      parts.push(barRow(bar, { y: y + height / 2, family }, plan));
      y += height;
    }
    y += 6;
  });
  return frame({ width: WIDTH, height: y, defs: [hatch(options.prefix, plan.paint)], parts }, options);
}

function planOf(groups: readonly BarGroup[], options: BarsOptions): Plan {
  const all = groups.flatMap((part) => part.bars);
  const labels = all.map((bar) => bar.label);
  const names = nameColumn(labels, NAME_LIMIT);
  const ends = all.map((bar) => textWidth(endOf(bar, options), SIZE.normal));
  const most = Math.max(1, ...all.map((bar) => bar.of));
  const right = WIDTH - Math.ceil(Math.max(...ends)) - 10;
  return { names, left: names.width + 10, right, most, paint: painter(options.colours), options };
}

function barRow(bar: Bar, { y, family }: { y: number; family: number }, plan: Plan): string {
  const { left, paint, options } = plan;
  const scale = (value: number) => ((plan.right - left) * value) / plan.most;
  const box = { x: left, y: y - THICK / 2, height: THICK };
  const unknown = bar.value === null;
  const track = {
    class: "grille-track",
    ...box,
    width: scale(bar.of),
    fill: unknown ? hatchFill(options.prefix) : paint("track"),
  };
  const fill = { fill: categoryColour(bar.colour, family), stroke: paint("ink"), "stroke-width": 0.75 };
  const value = bar.value ?? 0;
  return [
    rowName(bar.label, plan.names, y),
    element("rect", track),
    value > 0 ? element("rect", { class: "grille-bar", ...box, width: scale(value), ...fill }) : "",
    text(endOf(bar, options), { x: left + scale(bar.of) + 8, y: y + 4, fill: paint(unknown ? "muted" : "ink") }),
  ].join("");
}

function endOf(bar: Bar, { labels }: BarsOptions): string {
  return bar.value === null ? labels.missing : labels.share(bar.value, bar.of);
}
