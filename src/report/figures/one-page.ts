/** The most that a figure may be high, in px: 23 cm, so that its caption has room on an A4 page too. */
export const TALLEST = 920;
/** So many lines at least, however high they are. */
const FEWEST = 5;

/** Draws the first so many of something, fewer where they would be higher than a page. */
export function onOnePage(most: number, draw: (count: number) => string): string {
  for (let count = most; count > FEWEST; count--) {
    const svg = draw(count);
    if (heightOf(svg) <= TALLEST) return svg;
  }
  return draw(Math.min(most, FEWEST));
}

/** The height of a figure as its outermost element says it, in px. */
function heightOf(svg: string): number {
  return Number(/^<svg\b[^>]* height="(\d+)"/.exec(svg)?.[1] ?? 0);
}
