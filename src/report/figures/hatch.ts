import { element, idOf } from "./svg.js";
import type { Painter } from "./theme.js";

/** The pattern for what is not known, as against zero: thin slanted lines. */
export function hatch(prefix: string, paint: Painter): string {
  const line = element("path", { d: "M0 6L6 0M-1 1L1 -1M5 7L7 5", stroke: paint("muted"), "stroke-width": 0.8 });
  const size = { width: 6, height: 6, patternUnits: "userSpaceOnUse" };
  return element("pattern", { id: idOf(prefix, "hatch"), ...size }, line);
}

/** The fill that uses it. */
export function hatchFill(prefix: string): string {
  return `url(#${idOf(prefix, "hatch")})`;
}
