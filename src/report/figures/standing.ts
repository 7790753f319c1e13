import { element } from "./svg.js";
import type { Painter } from "./theme.js";

/** Where an interview stands on a hypothesis. */
export type Standing = "supports" | "against" | "mixed" | "unattributed" | "silent" | "not-asked";

export const STANDINGS: readonly Standing[] = ["supports", "against", "mixed", "unattributed", "silent", "not-asked"];

/** Which way things changed, for the one who speaks. */
export type Direction = "better" | "worse" | "both";

/**
 * The mark of a standing, drawn around (0,0) about 14 px wide. Shapes differ, colour only helps: a full disc supports,
 * a cross is against, half a disc is mixed, an empty diamond is unattributed, a dash is silence, a dot is not asked.
 */
export function standingMark(standing: Standing, paint: Painter): string {
  return element("g", { class: `grille-standing-${standing}` }, ...MARKS[standing](paint));
}

/** A small arrow at the right of the mark: up for better, down for worse, both ways for both. */
export function directionArrow(direction: Direction, paint: Painter): string {
  const heads = { better: UP, worse: DOWN, both: UP + DOWN }[direction];
  const look = { fill: "none", stroke: paint("ink"), "stroke-width": 1.2, "stroke-linecap": "round" } as const;
  return element("path", { class: `grille-direction-${direction}`, d: `M0 -5.5V5.5${heads}`, ...look });
}

const UP = "M-2.2 -3.2L0 -5.5L2.2 -3.2";
const DOWN = "M-2.2 3.2L0 5.5L2.2 3.2";

type Draw = (paint: Painter) => string[];

const MARKS: Readonly<Record<Standing, Draw>> = {
  supports: (paint) => [element("circle", { r: 6.5, fill: paint("supports") })],
  against: (paint) => [stroked("M-5 -5L5 5M-5 5L5 -5", paint("against"), 3)],
  mixed: (paint) => [
    element("circle", { r: 5.75, fill: paint("paper"), stroke: paint("mixed"), "stroke-width": 1.5 }),
    element("path", { d: "M0 -5.75A5.75 5.75 0 0 0 0 5.75Z", fill: paint("mixed") }),
  ],
  unattributed: (paint) => [stroked("M0 -6.5L6.5 0L0 6.5L-6.5 0Z", paint("unattributed"), 1.75)],
  silent: (paint) => [stroked("M-5 0H5", paint("silent"), 2)],
  "not-asked": (paint) => [element("circle", { r: 1.5, fill: paint("muted") })],
};

function stroked(d: string, stroke: string, width: number): string {
  return element("path", { d, fill: "none", stroke, "stroke-width": width, "stroke-linecap": "round" });
}
