import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";

/** A shape and how far it reaches above and below its centre when its area is that of a disc of radius 1. */
interface Shape {
  readonly type: SymbolType;
  readonly up: number;
  readonly down: number;
}

// A square on its tip: d3's own is smaller than its size says.
const diamond: SymbolType = {
  draw(context, size) {
    const half = Math.sqrt(size / 2);
    context.moveTo(0, -half);
    context.lineTo(half, 0);
    context.lineTo(0, half);
    context.lineTo(-half, 0);
    context.closePath();
  },
};

const SHAPES: readonly [Shape, ...Shape[]] = [
  { type: symbolCircle, up: 1, down: 1 },
  { type: symbolSquare, up: 0.89, down: 0.89 },
  { type: symbolTriangle, up: 1.56, down: 0.78 },
  { type: diamond, up: 1.26, down: 1.26 },
  { type: symbolCross, up: 1.19, down: 1.19 },
  { type: symbolStar, up: 1.68, down: 1.36 },
  { type: symbolWye, up: 1.1, down: 1.24 },
];

/** The shape of the n-th kind of thing; they begin again after the seventh, and all have the same area. */
export function shapeOf(index: number): Shape {
  return SHAPES[index % SHAPES.length] ?? SHAPES[0];
}

/** The outline of a shape around (0,0), as large as a disc of this radius. */
export function outline(shape: Shape, radius: number): string {
  return symbol(shape.type, Math.PI * radius * radius).digits(2)() ?? "";
}
