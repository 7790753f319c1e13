import { text } from "./frame.js";
import { textWidth } from "./lettering.js";
import { group, translate } from "./svg.js";
import { SIZE } from "./theme.js";

/** One entry of a legend: a swatch drawn around (0,0), as wide as said, and its meaning. */
export interface LegendEntry {
  readonly swatch: string;
  readonly width: number;
  readonly label: string;
}

export interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Height in px of one row of a legend. */
export const LEGEND_ROW = 20;

/** A legend in as many rows as the width asks for; `y` is the top of the first. */
export function legend(entries: readonly LegendEntry[], place: LegendPlace): { part: string; height: number } {
  let x = 0;
  let row = 0;
  const parts = entries.map((entry) => {
    const width = entry.width + 6 + textWidth(entry.label, SIZE.normal);
    if (x > 0 && x + width > place.width) {
      x = 0;
      row += 1;
    }
    const at = translate(place.x + x + entry.width / 2, place.y + row * LEGEND_ROW + LEGEND_ROW / 2);
    x += width + 18;
    return group({ transform: at }, [entry.swatch, text(entry.label, { x: entry.width / 2 + 6, y: 4 })]);
  });
  if (parts.length === 0) return { part: "", height: 0 };
  return { part: group({ class: "grille-legend" }, parts), height: (row + 1) * LEGEND_ROW };
}
