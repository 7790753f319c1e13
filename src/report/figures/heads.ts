import { shorten, textWidth } from "./lettering.js";
import { coordinate, element, escapeXml } from "./svg.js";
import { type Painter, SIZE } from "./theme.js";
import { text } from "./writing.js";

/** Where the names of columns stand: their centres, the distance between two, and on which side of the columns. */
export interface HeadPlace {
  readonly centres: readonly number[];
  readonly step: number;
  readonly side: "above" | "below";
  /** The most a slanted name may take along its own direction, in px. */
  readonly limit: number;
}

export interface Heads {
  readonly height: number;
  /** How far slanted names reach beyond the first (below) or last (above) column. */
  readonly overhang: number;
  /** The names, `y` being the edge of the columns. */
  readonly draw: (y: number, paint: Painter) => string[];
}

const ANGLE = 55;
const SINE = 0.82;
const COSINE = 0.57;
const FACE = SIZE.small;

/** Names of columns: level where they fit, else slanted; with very narrow columns every second, third … name only. */
export function heads(names: readonly string[], place: HeadPlace): Heads {
  const widest = Math.max(0, ...names.map((name) => textWidth(name, FACE)));
  return widest <= place.step - 4 ? level(names, place) : slanted(names, place);
}

/** How far slanted names would reach beyond their columns at most. */
export function overhangOf(names: readonly string[], limit: number): number {
  return Math.min(limit, Math.max(0, ...names.map((name) => textWidth(name, FACE)))) * COSINE;
}

function level(names: readonly string[], { centres, side }: HeadPlace): Heads {
  const lift = side === "above" ? -6 : 14;
  const draw: Heads["draw"] = (y, paint) =>
    names.map((name, i) => text(name, { x: centres[i] ?? 0, y: y + lift, ...style(paint), "text-anchor": "middle" }));
  return { height: 18, overhang: 0, draw };
}

function slanted(names: readonly string[], place: HeadPlace): Heads {
  const every = Math.ceil(FACE / (place.step * SINE));
  const shown = names.map((name) => shorten(name, place.limit, FACE));
  const longest = Math.max(...shown.map((name) => textWidth(name, FACE)));
  const draw: Heads["draw"] = (y, paint) =>
    names.map((name, i) =>
      i % every === 0 ? slant(name, shown[i] ?? "", { ...place, y, x: place.centres[i] ?? 0, paint }) : "",
    );
  return { height: longest * SINE + 16, overhang: longest * COSINE, draw };
}

interface Slant {
  readonly x: number;
  readonly y: number;
  readonly side: "above" | "below";
  readonly paint: Painter;
}

function slant(name: string, shown: string, at: Slant): string {
  const [x, y] = at.side === "above" ? [at.x + 3, at.y - 6] : [at.x + 4, at.y + 12];
  const attributes = {
    transform: `translate(${coordinate(x)},${coordinate(y)}) rotate(-${ANGLE})`,
    "text-anchor": at.side === "above" ? "start" : "end",
    ...style(at.paint),
  };
  const full = shown === name ? [] : [element("title", {}, escapeXml(name))];
  return element("text", attributes, ...full, escapeXml(shown));
}

function style(paint: Painter) {
  return { "font-size": FACE, fill: paint("ink") } as const;
}
