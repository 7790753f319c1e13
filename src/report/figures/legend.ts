import { textWidth } from "./lettering.js";
import { group, translate } from "./svg.js";
import { SIZE } from "./theme.js";
import { text } from "./writing.js";

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
const GAP = 18;

/** A legend in as many rows as the width asks for; `y` is the top of the first. */
export function legend(entries: readonly LegendEntry[], place: LegendPlace): { part: string; height: number } {
  const parts: string[] = [];
  let height = 0;
  for (const row of rows(entries, place.width)) {
    const tall = Math.max(ROW, ...row.map((entry) => (entry.height ?? 0) + 4));
    let x = place.x;
    for (const entry of row) {
      const at = translate(x + entry.width / 2, place.y + height + tall / 2);
      parts.push(group({ transform: at }, [entry.swatch, text(entry.label, { x: entry.width / 2 + 6, y: 4 })]));
      x += widthOf(entry) + GAP;
    }
    height += tall;
  }
  return { part: parts.length === 0 ? "" : group({ class: "grille-legend" }, parts), height };
}

function rows(entries: readonly LegendEntry[], width: number): LegendEntry[][] {
  const found: LegendEntry[][] = [];
  let used = 0;
  for (const entry of entries) {
    const row = found.at(-1);
    if (row !== undefined && used + widthOf(entry) <= width) row.push(entry);
    else {
      found.push([entry]);
      used = 0;
    }
    used += widthOf(entry) + GAP;
  }
  return found;
}

function widthOf(entry: LegendEntry): number {
  return entry.width + 6 + textWidth(entry.label, SIZE.normal);
}
