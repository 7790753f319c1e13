import { type Attributes, element, escapeXml } from "./svg.js";
import { LINE, type Painter } from "./theme.js";

/** One line of text. */
export function text(words: string, attributes: Attributes): string {
  return element("text", attributes, escapeXml(words));
}

/** Several lines of text under one another, `x` and `y` being those of the first. */
export function textLines(lines: readonly string[], attributes: Attributes): string {
  if (lines.length === 1) return text(lines[0] ?? "", attributes);
  const spans = lines.map((line, i) => element("tspan", { x: attributes.x, dy: i === 0 ? 0 : LINE }, escapeXml(line)));
  return element("text", attributes, ...spans);
}

/** Text with an edge in the colour of the paper, legible on top of lines. */
export function halo(paint: Painter): Attributes {
  return { stroke: paint("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
}
