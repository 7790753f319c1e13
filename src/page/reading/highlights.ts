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

/** Colours the words without touching them: a layer for each code, so that layers that meet show through each other. */
export function paint(
  shown: readonly Shown[],
  marks: readonly (Span & { readonly code: string })[],
  names: ReadonlyMap<string, string>,
): void {
  const ranges = new Map<string, Range[]>();
  for (const mark of marks) {
    const list = ranges.get(mark.code) ?? [];
    list.push(...rangesOf(shown, mark));
    ranges.set(mark.code, list);
  }
  for (const [code, name] of names) {
    const list = ranges.get(code);
    if (list === undefined) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...list));
  }
}

/** Sets one span, or none, off from all others: the selection, the mark one is looking at, a hit. */
export function setOff(name: "chosen" | "looked-at" | "found" | "proposed", ranges: readonly Range[]): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = { proposed: 1, found: 2, "looked-at": 3, chosen: 4 }[name];
  CSS.highlights.set(name, highlight);
}

/** A layer's name for each code, and the style that colours the layers. */
export function layersOf(codes: readonly CodeView[]): { names: Map<string, string>; css: string } {
  const names = new Map(codes.map(({ id }, i) => [id, `${PREFIX}${i}`]));
  const css = codes
    .map(
      ({ colour }, i) =>
        `::highlight(${PREFIX}${i}) { background-color: ${colour}38; text-decoration: underline 2px ${colour}; }`,
    )
    .join("\n");
  return { names, css };
}
