import type { Line } from "./found-turn.js";
import type { Accepts } from "./label-choice.js";
import { type Shape, shapesOf } from "./label-shapes.js";

/** A line with the ways in which it may begin a turn. */
export interface ShapedLine extends Line {
  readonly shapes: readonly Shape[];
}

/** All the blanks that stand together. */
const BLANKS = /\s+/g;

/** Blanks that nobody leaves within a sentence. */
const GAP = /\t|[ \u00a0]{2}/;

/** Something short and a colon. */
const LABEL = /\p{Lu}[^:\n]{0,40}?:\s/uy;

/** Cuts a line in which someone else speaks after a gap (`E: Et là ?   P: Oui.`), at labels that begin other lines too. */
export function cutAtLabels(line: ShapedLine, accepts: Accepts): ShapedLine[] {
  if (!GAP.test(line.text)) return [line];
  const cuts: { readonly at: number; readonly shapes: readonly Shape[] }[] = [];
  for (const at of afterGaps(line.text)) {
    if (at <= (line.shapes.find(accepts)?.from ?? 0)) continue;
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

/** Where something that may be a label begins, after a gap that has words before it. */
function afterGaps(text: string): number[] {
  return [...text.matchAll(BLANKS)]
    .filter(({ index, 0: blanks }) => index > 0 && GAP.test(blanks))
    .map(({ index, 0: blanks }) => index + blanks.length)
    .filter((at) => {
      LABEL.lastIndex = at;
      return LABEL.test(text);
    });
}
