import type { Line } from "./found-turn.js";
import type { Accepts } from "./label-choice.js";
import { type Shape, shapesOf } from "./label-shapes.js";

/** A line with the ways in which it may begin a turn. */
export interface ShapedLine extends Line {
  readonly shapes: readonly Shape[];
}

/** Blanks that nobody leaves within a sentence, before something short and a colon. */
const GAP = /(?:\t|[ \u00a0]{2})\s*(?=\p{Lu}[^:\n]{0,40}?:\s)/gu;

/** Cuts a line in which someone else speaks after a gap (`E: Et là ?   P: Oui.`), at labels that begin other lines too. */
export function cutAtLabels(line: ShapedLine, accepts: Accepts): ShapedLine[] {
  if (!/\t| {2}|\u00a0{2}/.test(line.text)) return [line];
  const cuts: { readonly at: number; readonly shapes: readonly Shape[] }[] = [];
  for (const gap of line.text.matchAll(GAP)) {
    const at = gap.index + gap[0].length;
    if (line.text.slice(0, at).trim() === "" || at <= (line.shapes.find(accepts)?.from ?? 0)) continue;
    const shapes = shapesOf(line.text.slice(at));
    if (shapes.some((shape) => shape.kind === "colon" && accepts(shape))) cuts.push({ at, shapes });
  }
  const starts = [{ at: 0, shapes: line.shapes }, ...cuts];
  return starts.map(({ at, shapes }, i) => ({
    ...line,
    text: line.text.slice(at, starts[i + 1]?.at),
    offset: line.offset + at,
    shapes,
  }));
}
