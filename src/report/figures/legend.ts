import { textWidth, wrap } from "./lettering.js";
import { group, translate } from "./svg.js";
import { LINE, SIZE } from "./theme.js";
import { textLines } from "./writing.js";

/** One entry of a legend: a swatch drawn around (0,0), as wide and high as said, and its meaning. */
export interface LegendEntry {
  readonly swatch: string;
  readonly width: number;
  readonly height?: number;
  readonly label: string;
}

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const ROW = 20;
const GAP = 6;
const BETWEEN = 18;

/** A legend in as many rows as the width asks for; `y` is the top of the first. */
export function legend(entries: readonly LegendEntry[], place: LegendPlace): { part: string; height: number } {
  const parts: string[] = [];
  let height = 0;
  for (const row of rows(
    entries.map((entry) => ready(entry, place.width)),
    place.width,
  )) {
    const tall = Math.max(...row.map((item) => item.height));
    let x = place.x;
    for (const { entry, lines, width } of row) {
      const at = translate(x + entry.width / 2, place.y + height + tall / 2);
      const words = { x: entry.width / 2 + GAP, y: 4 - ((lines.length - 1) * LINE) / 2 };
      parts.push(group({ transform: at }, [entry.swatch, textLines(lines, words)]));
      x += width + BETWEEN;
    }
    height += tall;
  }
  return { part: parts.length === 0 ? "" : group({ class: "grille-legend" }, parts), height };
}

interface Item {
  readonly entry: LegendEntry;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

function ready(entry: LegendEntry, room: number): Item {
  const lines = wrap(entry.label, { width: room - entry.width - GAP, size: SIZE.normal, lines: 3 });
  const width = entry.width + GAP + Math.max(...lines.map((line) => textWidth(line, SIZE.normal)));
  return { entry, lines, width, height: Math.max(ROW, (entry.height ?? 0) + 4, lines.length * LINE + 6) };
}

function rows(items: readonly Item[], width: number): Item[][] {
  const found: Item[][] = [];
  let used = 0;
  for (const item of items) {
    const row = found.at(-1);
    if (row !== undefined && used + item.width <= width) row.push(item);
    else {
      found.push([item]);
      used = 0;
    }
    used += item.width + BETWEEN;
  }
  return found;
}
