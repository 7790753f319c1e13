import type { CodeView } from "../../workbench/protocol/study.js";
import type { Span } from "./spans.js";

/** Where the words of each turn stand in the page: one text node a turn, with the offset of its first character. */
export interface Shown {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The words that are shown inside an element, in order. */
export function shownIn(element: Element): Shown[] {
  return [...element.querySelectorAll<HTMLElement>("[data-start]")].flatMap((words) => {
    const node = words.firstChild;
    const start = Number(words.dataset.start);
    return node instanceof Text ? [{ node, start, end: start + node.length }] : [];
  });
}

/** The stretches of the page that show a span: one for each turn that it touches. */
export function rangesOf(shown: readonly Shown[], span: Span): Range[] {
  return touching(shown, span).map(({ node, start, end }) => {
    const range = new Range();
    range.setStart(node, Math.max(span.start, start) - start);
    range.setEnd(node, Math.min(span.end, end) - start);
    return range;
  });
}

/** Those that a span touches, found by halving, since they stand in order. */
function touching(shown: readonly Shown[], span: Span): Shown[] {
  let [low, high] = [0, shown.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shown[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Shown[] = [];
  for (let at = low; at < shown.length; at++) {
    const one = shown[at];
    if (one === undefined || one.start >= span.end) break;
    found.push(one);
  }
  return found;
}

const PREFIX = "code-";

/**
 * Colours the words without touching them: a layer for each code, so that layers that meet show through each other. A mark that
 * comes or goes changes its own ranges and no other.
 */
export class Painter {
  private readonly painted = new Map<string, { readonly mark: Painted; readonly ranges: readonly AbstractRange[] }>();

  constructor(
    private readonly shown: readonly Shown[],
    /** The layer of each code. */
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  paint(marks: readonly Painted[]): void {
    const now = new Set(marks.map(({ id }) => id));
    for (const [id, { mark }] of this.painted) if (!now.has(id)) this.erase(mark);
    for (const mark of marks) {
      const before = this.painted.get(mark.id)?.mark;
      if (before !== undefined && isSame(before, mark)) continue;
      if (before !== undefined) this.erase(before);
      const ranges = rangesOf(this.shown, mark).map((r) => new StaticRange(r));
      for (const range of ranges) this.layer(mark.code)?.add(range);
      this.painted.set(mark.id, { mark, ranges });
    }
  }

  private erase(mark: Painted): void {
    for (const range of this.painted.get(mark.id)?.ranges ?? []) this.layer(mark.code)?.delete(range);
    this.painted.delete(mark.id);
  }

  private layer(code: string): Highlight | null {
    const name = this.names.get(code);
    if (name === undefined) return null;
    const layer = CSS.highlights.get(name) ?? new Highlight();
    CSS.highlights.set(name, layer);
    return layer;
  }
}

interface Painted extends Span {
  readonly id: string;
  readonly code: string;
}

function isSame(a: Painted, b: Painted): boolean {
  return a.code === b.code && a.start === b.start && a.end === b.end;
}

/** Sets one span, or none, off from all others: the selection, the mark one is looking at, a hit. */
export function setOff(
  name: "chosen" | "looked-at" | "found" | "proposed" | "faced",
  ranges: readonly AbstractRange[],
): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = { proposed: 1, faced: 2, found: 3, "looked-at": 4, chosen: 5 }[name];
  CSS.highlights.set(name, highlight);
}

/** A colour that shows on either paper: a dark one is lightened in the dark. `share`: how much of it covers, in hundredths. */
function onPaper(colour: string, share: number): string {
  const thin = (one: string): string => `color-mix(in srgb, ${one} ${share}%, transparent)`;
  return `light-dark(${thin(colour)}, ${thin(`color-mix(in oklab, ${colour} 65%, white)`)})`;
}

/** A layer's name for each code, and the style that colours the layers. */
export function layersOf(codes: readonly CodeView[]): { names: Map<string, string>; css: string } {
  const names = new Map(codes.map(({ id }, i) => [id, `${PREFIX}${i}`]));
  const css = codes
    .map(
      ({ colour }, i) =>
        `::highlight(${PREFIX}${i}) { background-color: ${onPaper(colour, 22)}; text-decoration: underline 2px ${onPaper(colour, 100)}; }`,
    )
    .join("\n");
  return { names, css };
}
